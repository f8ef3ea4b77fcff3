package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.internal.GammaFunctions;
import org.crmkit.scoring.internal.Quick;

/**
 * The purchases expected in a horizon from a customer who is active now, with purchase rate from Gamma(shape, rate) and, after
 * each purchase, a chance to leave from Beta(a, b): the mean over p of {@code (1 - (1 + p t/rate)^-shape) / p}.
 *
 * <p>Fader, Hardie and Lee (2005), <a href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>, equations 9
 * and 10, give it by a 2F1 that overflows for long histories and divides by {@code a - 1}. Here, with {@code z = t/(rate + t)},
 * {@code e = a - 1} and {@code c = a + b - 1}, Euler's transformation (<a href="https://dlmf.nist.gov/15.8.E1">DLMF 15.8.1</a>)
 * turns it into
 *
 * <pre>c (1 - (1-z)^e) / e  -  (1-z)^e  sum over n >= 1 of (c - shape)_n (a)_(n-1) / (c + 1)_(n-1)  z^n / n!</pre>
 *
 * whose first part is regular at e = 0 and whose second converges fast. Where that series is slow or would cancel (horizons far
 * beyond the history, very large parameters), the mean over p is taken by the trapezoidal rule in {@code ln(p / (1 - p))}, which
 * converges exponentially (Trefethen and Weideman 2014, <a href="https://doi.org/10.1137/130932132">doi:10.1137/130932132</a>).
 */
final class PurchasesWhileActive {

    private static final double SLOW = 0.98;
    private static final int MOST_TERMS = 5000;
    private static final double TAIL = 38;

    private PurchasesWhileActive() {}

    static double expected(double shape, double rate, double a, double b, double horizon) {
        if (horizon == 0) {
            return 0;
        }
        double z = horizon / (rate + horizon);
        double logLeft = Quick.log1p(-z);
        double c = a + b - 1;
        double rest = c - shape;
        boolean calm = z <= SLOW
                && -a * logLeft <= 12
                && Math.abs(c) <= 1e3 * shape
                && (rest >= 0 || -rest * z * a <= 4 * (c + 1));
        return calm ? bySeries(rest, a, c, z, logLeft) : byQuadrature(shape, rate, a, b, horizon);
    }

    private static double bySeries(double rest, double a, double c, double z, double logLeft) {
        double e = a - 1;
        double left = Math.exp(e * logLeft);
        double whole = Math.abs(e * logLeft) < 1e-300 ? -logLeft : -Quick.expm1(e * logLeft, left) / e;
        double term = rest * z;
        double sum = term;
        for (int n = 1; n < MOST_TERMS; n++) {
            term *= (rest + n) * (a + n - 1) / ((c + n) * (n + 1)) * z;
            sum += term;
            if (Math.abs(term) <= 1e-17 * Math.abs(sum)) {
                break;
            }
        }
        return c * whole - left * sum;
    }

    /** The mean over p of g(p); around a small p, g(0) minus the mean of what is missing to it, so that the tail stays short. */
    static double byQuadrature(double shape, double rate, double a, double b, double horizon) {
        double ratio = horizon / rate;
        double atZero = shape * ratio;
        boolean fromZero = a < 0.05;
        double centre = StrictMath.log(a / b);
        double spread = StrictMath.sqrt(1 / a + 1 / b);
        double step = Math.min(0.25, spread / 6);
        double below = fromZero ? Math.min(centre, -StrictMath.log1p(atZero)) - TAIL : centre - tail(a, spread);
        double above = Math.max(centre, 0) + tail(b, spread);
        int points = (int) Math.min(2_000_000, (above - below) / step + 1);
        double mode = a * logistic(centre) + b * logistic(-centre);
        double weights = 0;
        double sum = 0;
        double logBeta = 0;
        if (fromZero) {
            logBeta = GammaFunctions.logGamma(a) + GammaFunctions.logGamma(b) - GammaFunctions.logGamma(a + b);
        }
        for (int i = 0; i < points; i++) {
            double u = below + i * step;
            double logP = logistic(u);
            double logDensity = a * logP + b * logistic(-u);
            double p = StrictMath.exp(logP);
            double value = -StrictMath.expm1(-shape * StrictMath.log1p(p * ratio)) / p;
            if (fromZero) {
                sum += StrictMath.exp(logDensity - logBeta) * (atZero - value);
            } else {
                double weight = StrictMath.exp(logDensity - mode);
                weights += weight;
                sum += weight * value;
            }
        }
        return fromZero ? atZero - step * sum : sum / weights;
    }

    /** How far the density reaches: exponential tails for small parameters, normal ones for large. */
    private static double tail(double parameter, double spread) {
        return Math.min(TAIL / parameter + 12 * Math.min(spread, 4), TAIL / parameter + TAIL);
    }

    /** Returns {@code ln(1 / (1 + exp(-u)))}. */
    private static double logistic(double u) {
        return u >= 0 ? -StrictMath.log1p(StrictMath.exp(-u)) : u - StrictMath.log1p(StrictMath.exp(u));
    }
}
