package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.GammaFunctions.digamma;
import static org.crmkit.scoring.internal.GammaFunctions.logGamma;
import static org.crmkit.scoring.internal.GammaFunctions.trigamma;

import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of Gamma-Gamma in {@code ln p, ln q, ln v} with its derivatives. The gamma functions depend on the frequency
 * alone and are taken once for each; what remains for a customer is one logarithm.
 */
final class GammaGammaLikelihood implements Newton.Objective {

    private final int[] frequency;
    private final double[] mean;
    private final double[] logMean;

    /** Takes customers with a repeat purchase and a mean value above zero, sorted by frequency to be quick. */
    GammaGammaLikelihood(int[] frequency, double[] mean) {
        this.frequency = frequency;
        this.mean = mean;
        this.logMean = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            logMean[i] = StrictMath.log(mean[i]);
        }
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
        Same same = new Same();
        for (int i = 0; i < frequency.length; i++) {
            if (i == 0 || frequency[i] != frequency[i - 1]) {
                same.moveTo(frequency[i], p, q, sums != null);
            }
            double x = frequency[i];
            double shape = same.shape;
            double spent = v + x * mean[i];
            double logSpent = StrictMath.log(spent);
            total.add(same.logGammas
                    - logGammaQ
                    + q * logV
                    + (p * x - 1) * logMean[i]
                    + p * x * same.logX
                    - shape * logSpent);
            if (sums == null) {
                continue;
            }
            sums[0].add(x * (same.digammaShape - same.digammaOwn + logMean[i] + same.logX - logSpent));
            sums[1].add(same.digammaShape - digammaQ + logV - logSpent);
            sums[2].add(q / v - shape / spent);
            sums[3].add(x * x * (same.trigammaShape - same.trigammaOwn));
            sums[4].add(x * same.trigammaShape);
            sums[5].add(-x / spent);
            sums[6].add(same.trigammaShape - trigammaQ);
            sums[7].add(1 / v - 1 / spent);
            sums[8].add(-q / (v * v) + shape / (spent * spent));
        }
        return total.value();
    }

    /** What customers of one frequency have in common. */
    private static final class Same {
        double shape;
        double logX;
        double logGammas;
        double digammaShape;
        double digammaOwn;
        double trigammaShape;
        double trigammaOwn;

        void moveTo(int x, double p, double q, boolean wanted) {
            double own = p * x;
            shape = own + q;
            logX = StrictMath.log(x);
            logGammas = logGamma(shape) - logGamma(own);
            if (wanted) {
                digammaShape = digamma(shape);
                digammaOwn = digamma(own);
                trigammaShape = trigamma(shape);
                trigammaOwn = trigamma(own);
            }
        }
    }
}
