package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.LogObjective;
import org.crmkit.scoring.internal.RisingFactorial;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of Pareto/NBD in r, alpha, s, beta with its derivatives: a customer is still active, or left at some moment
 * since the last purchase with the odds of {@link ParetoOdds}; both are joined as {@code log(1 + odds)}.
 */
final class ParetoLikelihood extends LogObjective {

    private static final int R = ParetoOdds.R;
    private static final int ALPHA = ParetoOdds.ALPHA;
    private static final int S = ParetoOdds.S;
    private static final int BETA = ParetoOdds.BETA;

    private final DistinctHistories rows;

    ParetoLikelihood(DistinctHistories rows) {
        super(4);
        this.rows = rows;
    }

    @Override
    protected double evaluate(double[] at, @Nullable Derivatives into) {
        double r = at[R];
        double alpha = at[ALPHA];
        double s = at[S];
        double beta = at[BETA];
        ParetoOdds odds = ParetoOdds.exact(r, alpha, s, beta);
        RisingFactorial ofR = new RisingFactorial(r);
        Sum total = new Sum();
        double[] g = new double[4];
        double[][] h = new double[4][4];
        for (int row = 0; row < rows.size(); row++) {
            int x = rows.frequency[row];
            double age = rows.age[row];
            double recency = rows.recency[row];
            double weight = rows.weight[row];
            ofR.advanceTo(x);
            double seenRate = StrictMath.log1p(age / alpha);
            double seenLife = StrictMath.log1p(age / beta);
            double logOdds = into == null ? odds.log(x, recency, age) : odds.logWithDerivatives(x, recency, age);
            double small = StrictMath.exp(-Math.abs(logOdds));
            double either = Math.max(logOdds, 0) + StrictMath.log1p(small);
            total.add(weight * (ofR.log() - r * seenRate - x * StrictMath.log(alpha + age) - s * seenLife + either));
            if (into == null) {
                continue;
            }
            double gone = logOdds > 0 ? 1 / (1 + small) : small / (1 + small);
            double endRate = alpha + age;
            double endLife = beta + age;
            g[R] = ofR.first() - seenRate;
            g[ALPHA] = (r * age / alpha - x) / endRate;
            g[S] = -seenLife;
            g[BETA] = s * age / (beta * endLife);
            h[R][R] = ofR.second();
            h[ALPHA][R] = age / (alpha * endRate);
            h[ALPHA][ALPHA] = -r * age / (alpha * endRate) * (1 / alpha + 1 / endRate) + x / (endRate * endRate);
            h[S][R] = 0;
            h[S][ALPHA] = 0;
            h[S][S] = 0;
            h[BETA][R] = 0;
            h[BETA][ALPHA] = 0;
            h[BETA][S] = age / (beta * endLife);
            h[BETA][BETA] = -s * age / (beta * endLife) * (1 / beta + 1 / endLife);
            if (gone > 0) {
                for (int i = 0; i < 4; i++) {
                    g[i] += gone * odds.slope[i];
                    for (int j = 0; j <= i; j++) {
                        h[i][j] += gone * (odds.curve[i][j] + (1 - gone) * odds.slope[i] * odds.slope[j]);
                    }
                }
            }
            into.add(weight, g, h);
        }
        return total.value();
    }
}
