package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.LogObjective;
import org.crmkit.scoring.internal.RisingFactorial;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of BG/NBD and MBG/NBD in r, alpha, a, b with its derivatives. The two differ only in how often a customer with
 * x repeat purchases had occasion to leave: after each of these, or after the first purchase too. Every gamma function occurs in a
 * ratio {@code Gamma(c + x) / Gamma(c)}, so it is a sum of logarithms; the two ways a customer may have ended up silent are joined
 * as {@code log(1 + odds)}, which neither over- nor underflows.
 */
final class BetaGeometricLikelihood extends LogObjective {

    private static final int R = 0;
    private static final int ALPHA = 1;
    private static final int A = 2;
    private static final int B = 3;

    private final DistinctHistories rows;
    private final int extra;

    /**
     * Takes the rows.
     *
     * @param extra how many occasions to leave there are besides the repeat purchases: 0 for BG/NBD, 1 for MBG/NBD
     */
    BetaGeometricLikelihood(DistinctHistories rows, int extra) {
        super(4);
        this.rows = rows;
        this.extra = extra;
    }

    @Override
    protected double evaluate(double[] at, @Nullable Derivatives into) {
        double r = at[R];
        double alpha = at[ALPHA];
        double a = at[A];
        double b = at[B];
        RisingFactorial ofR = new RisingFactorial(r);
        RisingFactorial ofB = new RisingFactorial(b);
        RisingFactorial ofBoth = new RisingFactorial(a + b);
        double logAlpha = StrictMath.log(alpha);
        double logA = StrictMath.log(a);
        Sum total = new Sum();
        double[] g = new double[4];
        double[][] h = new double[4][4];
        double[] odds = new double[4];
        for (int row = 0; row < rows.size(); row++) {
            int x = rows.frequency[row];
            int occasions = x + extra;
            double weight = rows.weight[row];
            double end = alpha + rows.age[row];
            ofR.advanceTo(x);
            ofB.advanceTo(occasions);
            ofBoth.advanceTo(occasions);
            double logEnd = StrictMath.log(end);
            double value = ofR.log() + ofB.log() - ofBoth.log() + r * logAlpha - (r + x) * logEnd;
            double gone = 0;
            double silence = 0;
            double lastSeen = alpha + rows.recency[row];
            if (occasions > 0) {
                silence = StrictMath.log1p((rows.age[row] - rows.recency[row]) / lastSeen);
                double logOdds = logA - StrictMath.log(b + (occasions - 1)) + (r + x) * silence;
                double small = StrictMath.exp(-Math.abs(logOdds));
                value += Math.max(logOdds, 0) + StrictMath.log1p(small);
                gone = logOdds > 0 ? 1 / (1 + small) : small / (1 + small);
            }
            total.add(weight * value);
            if (into == null) {
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
            if (occasions > 0) {
                double inverse = -(rows.age[row] - rows.recency[row]) / (end * lastSeen);
                odds[R] = silence;
                odds[ALPHA] = (r + x) * inverse;
                odds[A] = 1 / a;
                odds[B] = -1 / (b + (occasions - 1));
                for (int i = 0; i < 4; i++) {
                    g[i] += gone * odds[i];
                    for (int j = 0; j <= i; j++) {
                        h[i][j] += gone * (1 - gone) * odds[i] * odds[j];
                    }
                }
                h[ALPHA][R] += gone * inverse;
                h[ALPHA][ALPHA] -= gone * (r + x) * inverse * (1 / lastSeen + 1 / end);
                h[A][A] -= gone / (a * a);
                h[B][B] += gone * odds[B] * odds[B];
            }
            into.add(weight, g, h);
        }
        return total.value();
    }
}
