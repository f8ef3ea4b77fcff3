package org.crmkit.scoring.internal;

/**
 * Tail probabilities of the normal and chi-square distributions, by the incomplete gamma function: its series below, its continued
 * fraction above {@code a + 1}. NIST Digital Library of Mathematical Functions 8.7.1 and 8.9.2, <a href="https://dlmf.nist.gov/8.7">
 * dlmf.nist.gov/8.7</a>. On {@link StrictMath}, so that every machine gets the same bits.
 */
public final class Tails {

    private static final double TINY = 1e-300;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    private Tails() {}

    /** Returns the probability that a chi-square variate of {@code degrees} above zero exceeds {@code x}; 1 for x up to zero. */
    public static double chiSquare(double x, int degrees) {
        return x <= 0 ? 1 : upperGamma(degrees / 2.0, x / 2);
    }

    /** Returns the probability that a standard normal variate exceeds {@code z}. */
    public static double normal(double z) {
        double tail = upperGamma(0.5, z * z / 2) / 2;
        return z >= 0 ? tail : 1 - tail;
    }

    /** Returns the probability that a standard normal variate is farther from zero than {@code z}. */
    public static double twoSided(double z) {
        return upperGamma(0.5, z * z / 2);
    }

    /** Returns the z that a standard normal variate stays below with probability {@code p}, above 0 and below 1. */
    public static double normalQuantile(double p) {
        if (p < 0.5) {
            return -upper(p);
        }
        return upper(1 - p);
    }

    /** Returns the z of a two-sided interval, 1.96 for 0.95. */
    public static double twoSidedQuantile(double level) {
        return upper((1 - level) / 2);
    }

    /** Finds where the upper tail is q, at most one half: Newton on its logarithm, which is concave, from the left. */
    private static double upper(double q) {
        double z = 0;
        for (int i = 0; i < 200; i++) {
            double tail = normal(z);
            double density = StrictMath.exp(-z * z / 2 - HALF_LOG_TWO_PI);
            double step = (StrictMath.log(tail) - StrictMath.log(q)) * tail / density;
            z += step;
            if (Math.abs(step) <= 1e-15 * (1 + Math.abs(z))) {
                break;
            }
        }
        return z;
    }

    private static double upperGamma(double a, double x) {
        if (x == 0) {
            return 1;
        }
        double front = StrictMath.exp(-x + a * StrictMath.log(x) - GammaFunctions.logGamma(a));
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < 10_000 && term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    /** The modified Lentz method. */
    private static double fraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < 10_000; i++) {
            double an = -i * (i - a);
            b += 2;
            d = an * d + b;
            d = Math.abs(d) < TINY ? TINY : d;
            c = b + an / c;
            c = Math.abs(c) < TINY ? TINY : c;
            d = 1 / d;
            double change = d * c;
            h *= change;
            if (Math.abs(change - 1) < 1e-16) {
                break;
            }
        }
        return h;
    }
}
