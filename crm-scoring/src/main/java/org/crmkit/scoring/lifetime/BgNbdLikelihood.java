package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.RisingFactorial;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of BG/NBD in {@code ln r, ln alpha, ln a, ln b} with its derivatives. Every gamma function occurs in a ratio
 * {@code Gamma(c + x) / Gamma(c)}, so it is a sum of logarithms; the two ways a customer may have ended up silent are joined as
 * {@code log(1 + odds)}, which neither over- nor underflows.
 */
final class BgNbdLikelihood implements Newton.Objective {

    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int A = 2;
    private static final int B = 3;

    private final DistinctHistories rows;

    BgNbdLikelihood(DistinctHistories rows) {
        this.rows = rows;
    }

    /** Returns the log-odds that a customer with a repeat purchase is gone for good. */
    static double logOddsGone(double r, double alpha, double a, double b, int x, double recency, double age) {
        return StrictMath.log(a)
                - StrictMath.log(b + x - 1)
                + (r + x) * StrictMath.log1p((age - recency) / (alpha + recency));
    }

    @Override
    public double value(double[] logs) {
        return evaluate(
                StrictMath.exp(logs[R]),
                StrictMath.exp(logs[ALPHA]),
                StrictMath.exp(logs[A]),
                StrictMath.exp(logs[B]),
                null,
                null);
    }

    @Override
    public double evaluate(double[] logs, double[] gradient, double[][] hessian) {
        double[] natural = new double[4];
        for (int i = 0; i < 4; i++) {
            natural[i] = StrictMath.exp(logs[i]);
        }
        Sum[] first = sums(4);
        Sum[][] second = {sums(4), sums(4), sums(4), sums(4)};
        double value = evaluate(natural[R], natural[ALPHA], natural[A], natural[B], first, second);
        for (int i = 0; i < 4; i++) {
            gradient[i] = natural[i] * first[i].value();
            for (int j = 0; j <= i; j++) {
                double cross = natural[i] * natural[j] * second[i][j].value() + (i == j ? gradient[i] : 0);
                hessian[i][j] = cross;
                hessian[j][i] = cross;
            }
        }
        return value;
    }

    private static Sum[] sums(int n) {
        Sum[] out = new Sum[n];
        for (int i = 0; i < n; i++) {
            out[i] = new Sum();
        }
        return out;
    }

    private double evaluate(
            double r, double alpha, double a, double b, Sum @Nullable [] first, Sum @Nullable [][] second) {
        RisingFactorial ofR = new RisingFactorial(r);
        RisingFactorial ofB = new RisingFactorial(b);
        RisingFactorial ofBoth = new RisingFactorial(a + b);
        double logAlpha = StrictMath.log(alpha);
        Sum total = new Sum();
        double[] g = new double[4];
        double[][] h = new double[4][4];
        double[] odds = new double[4];
        for (int row = 0; row < rows.size(); row++) {
            int x = rows.frequency[row];
            double weight = rows.weight[row];
            double end = alpha + rows.age[row];
            ofR.advanceTo(x);
            ofB.advanceTo(x);
            ofBoth.advanceTo(x);
            double logEnd = StrictMath.log(end);
            double value = ofR.log() + ofB.log() - ofBoth.log() + r * logAlpha - (r + x) * logEnd;
            double gone = 0;
            if (x > 0) {
                double logOdds = logOddsGone(r, alpha, a, b, x, rows.recency[row], rows.age[row]);
                value += logOdds > 0
                        ? logOdds + StrictMath.log1p(StrictMath.exp(-logOdds))
                        : StrictMath.log1p(StrictMath.exp(logOdds));
                gone = 1 / (1 + StrictMath.exp(-logOdds));
            }
            total.add(weight * value);
            if (first == null || second == null) {
                continue;
            }
            g[R] = ofR.first() + logAlpha - logEnd;
            g[ALPHA] = r / alpha - (r + x) / end;
            g[A] = -ofBoth.first();
            g[B] = -ofBoth.first() + ofB.first();
            h[R][R] = ofR.second();
            h[ALPHA][R] = 1 / alpha - 1 / end;
            h[ALPHA][ALPHA] = -r / (alpha * alpha) + (r + x) / (end * end);
            h[A][R] = 0;
            h[A][ALPHA] = 0;
            h[A][A] = -ofBoth.second();
            h[B][R] = 0;
            h[B][ALPHA] = 0;
            h[B][A] = -ofBoth.second();
            h[B][B] = -ofBoth.second() + ofB.second();
            if (x > 0) {
                double lastSeen = alpha + rows.recency[row];
                double inverse = 1 / end - 1 / lastSeen;
                odds[R] = StrictMath.log1p((end - lastSeen) / lastSeen);
                odds[ALPHA] = (r + x) * inverse;
                odds[A] = 1 / a;
                odds[B] = -1 / (b + x - 1);
                for (int i = 0; i < 4; i++) {
                    g[i] += gone * odds[i];
                    for (int j = 0; j <= i; j++) {
                        h[i][j] += gone * (1 - gone) * odds[i] * odds[j];
                    }
                }
                h[ALPHA][R] += gone * inverse;
                h[ALPHA][ALPHA] += gone * (r + x) * (1 / (lastSeen * lastSeen) - 1 / (end * end));
                h[A][A] -= gone / (a * a);
                h[B][B] += gone * odds[B] * odds[B];
            }
            for (int i = 0; i < 4; i++) {
                first[i].add(weight * g[i]);
                for (int j = 0; j <= i; j++) {
                    second[i][j].add(weight * h[i][j]);
                }
            }
        }
        return total.value();
    }
}
