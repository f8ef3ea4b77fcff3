package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.GammaFunctions.digamma;
import static org.crmkit.scoring.internal.GammaFunctions.logGamma;
import static org.crmkit.scoring.internal.GammaFunctions.trigamma;

import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/** The log-likelihood of Gamma-Gamma in {@code ln p, ln q, ln v} with its derivatives. */
final class GammaGammaLikelihood implements Newton.Objective {

    private final int[] frequency;
    private final double[] mean;

    /** Takes customers with a repeat purchase and a mean value above zero. */
    GammaGammaLikelihood(int[] frequency, double[] mean) {
        this.frequency = frequency;
        this.mean = mean;
    }

    @Override
    public double value(double[] logs) {
        return sum(StrictMath.exp(logs[0]), StrictMath.exp(logs[1]), StrictMath.exp(logs[2]), null);
    }

    @Override
    public double evaluate(double[] logs, double[] gradient, double[][] hessian) {
        double[] natural = {StrictMath.exp(logs[0]), StrictMath.exp(logs[1]), StrictMath.exp(logs[2])};
        Sum[] sums = new Sum[9];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Sum();
        }
        double value = sum(natural[0], natural[1], natural[2], sums);
        int next = 3;
        for (int i = 0; i < 3; i++) {
            gradient[i] = natural[i] * sums[i].value();
            for (int j = i; j < 3; j++) {
                double cross = natural[i] * natural[j] * sums[next++].value() + (i == j ? gradient[i] : 0);
                hessian[i][j] = cross;
                hessian[j][i] = cross;
            }
        }
        return value;
    }

    /** Returns the value; adds p, q, v, pp, pq, pv, qq, qv, vv to {@code sums}. */
    private double sum(double p, double q, double v, Sum @Nullable [] sums) {
        Sum total = new Sum();
        double logV = StrictMath.log(v);
        double logGammaQ = logGamma(q);
        double digammaQ = digamma(q);
        double trigammaQ = trigamma(q);
        for (int i = 0; i < frequency.length; i++) {
            double x = frequency[i];
            double px = p * x;
            double shape = px + q;
            double spent = v + x * mean[i];
            double logSpent = StrictMath.log(spent);
            double logMean = StrictMath.log(mean[i]);
            double logX = StrictMath.log(x);
            total.add(logGamma(shape)
                    - logGamma(px)
                    - logGammaQ
                    + q * logV
                    + (px - 1) * logMean
                    + px * logX
                    - shape * logSpent);
            if (sums == null) {
                continue;
            }
            double digammaShape = digamma(shape);
            double trigammaShape = trigamma(shape);
            sums[0].add(x * (digammaShape - digamma(px) + logMean + logX - logSpent));
            sums[1].add(digammaShape - digammaQ + logV - logSpent);
            sums[2].add(q / v - shape / spent);
            sums[3].add(x * x * (trigammaShape - trigamma(px)));
            sums[4].add(x * trigammaShape);
            sums[5].add(-x / spent);
            sums[6].add(trigammaShape - trigammaQ);
            sums[7].add(1 / v - 1 / spent);
            sums[8].add(-q / (v * v) + shape / (spent * spent));
        }
        return total.value();
    }
}
