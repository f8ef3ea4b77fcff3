package org.crmkit.scoring.servicequality.agreement;

import org.crmkit.scoring.internal.IncompleteBeta;

/** Tails and quantiles of the F distribution, and by way of it of Student's t, from the incomplete beta function. */
final class FDistribution {

    private FDistribution() {}

    /** Returns the probability that F exceeds {@code f}. */
    static double tail(double f, double above, double below) {
        if (f == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double whole = above * f + below;
        return IncompleteBeta.regularised(below / 2, above / 2, below / whole, above * f / whole);
    }

    /** Returns what F exceeds with probability {@code q}, above 0 and below 1: by halving on a logarithmic scale. */
    static double upper(double q, double above, double below) {
        double low = -100;
        double high = 100;
        for (int i = 0; i < 200 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
            double middle = (low + high) / 2;
            if (tail(StrictMath.exp(middle), above, below) > q) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return StrictMath.exp((low + high) / 2);
    }

    /** Returns the t of a two-sided interval. */
    static double student(double level, double degrees) {
        return StrictMath.sqrt(upper(1 - level, 1, degrees));
    }

    /** Returns the probability that t is farther from zero. */
    static double studentTail(double t, double degrees) {
        return tail(t * t, 1, degrees);
    }
}
