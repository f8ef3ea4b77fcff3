package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.GammaFunctions.digamma;
import static org.crmkit.scoring.internal.GammaFunctions.logGamma;
import static org.crmkit.scoring.internal.GammaFunctions.trigamma;

import org.crmkit.scoring.internal.Derivatives;
import org.crmkit.scoring.internal.LogObjective;
import org.crmkit.scoring.internal.LogProduct;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The log-likelihood of Gamma-Gamma in p, q, v with its derivatives. The gamma functions depend on the frequency alone and are taken
 * once for each; what remains for a customer is one factor of a product, whose logarithm is taken rarely, and one reciprocal.
 */
final class GammaGammaLikelihood extends LogObjective {

    private static final int P = 0;
    private static final int Q = 1;
    private static final int V = 2;

    private final SpentValues values;

    GammaGammaLikelihood(SpentValues values) {
        super(3);
        this.values = values;
    }

    @Override
    protected double evaluate(double[] at, @Nullable Derivatives into) {
        double p = at[P];
        double q = at[Q];
        double v = at[V];
        double logV = StrictMath.log(v);
        double logGammaQ = logGamma(q);
        double digammaQ = digamma(q);
        double trigammaQ = trigamma(q);
        Sum total = new Sum();
        double[] g = new double[3];
        double[][] h = new double[3][3];
        for (int group = 0; group < values.frequencies.length; group++) {
            double x = values.frequencies[group];
            double count = values.starts[group + 1] - values.starts[group];
            double own = p * x;
            double shape = own + q;
            double logX = StrictMath.log(x);
            LogProduct spent = new LogProduct();
            Sum inverses = new Sum();
            Sum squares = new Sum();
            for (int i = values.starts[group]; i < values.starts[group + 1]; i++) {
                double sum = v + x * values.means[i];
                spent.multiply(sum);
                double inverse = 1 / sum;
                inverses.add(inverse);
                squares.add(inverse * inverse);
            }
            double logSpent = spent.log();
            double logMeans = values.logMeans[group];
            total.add(count * (logGamma(shape) - logGamma(own) - logGammaQ + q * logV + own * logX)
                    + (own - 1) * logMeans
                    - shape * logSpent);
            if (into == null) {
                continue;
            }
            double digammaShape = digamma(shape);
            double trigammaShape = trigamma(shape);
            g[P] = x * (count * (digammaShape - digamma(own) + logX) + logMeans - logSpent);
            g[Q] = count * (digammaShape - digammaQ + logV) - logSpent;
            g[V] = count * q / v - shape * inverses.value();
            h[P][P] = x * x * count * (trigammaShape - trigamma(own));
            h[Q][P] = x * count * trigammaShape;
            h[Q][Q] = count * (trigammaShape - trigammaQ);
            h[V][P] = -x * inverses.value();
            h[V][Q] = count / v - inverses.value();
            h[V][V] = -count * q / (v * v) + shape * squares.value();
            into.add(1, g, h);
        }
        return total.value();
    }
}
