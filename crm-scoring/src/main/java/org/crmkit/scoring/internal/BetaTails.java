package org.crmkit.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/**
 * Tail probabilities and quantiles of Student's t and Fisher's F, by the incomplete beta function: NIST Digital Library of Mathematical
 * Functions 8.17, <a href="https://dlmf.nist.gov/8.17">dlmf.nist.gov/8.17</a>; Abramowitz and Stegun (1964), 26.5.27 and 26.6.2. Quantiles
 * are found by halving a range until nothing lies between.
 */
public final class BetaTails {

    private BetaTails() {}

    /** Returns the probability that a t variate of {@code degrees} above zero is farther from zero than {@code t}. */
    public static double student(double t, double degrees) {
        double square = t * t;
        if (square == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return IncompleteBeta.regularised(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square));
    }

    /** Returns the t of a two-sided interval, 2.262 for 0.95 and nine degrees of freedom. */
    public static double studentQuantile(double level, double degrees) {
        return falling(t -> student(t, degrees), 1 - level);
    }

    /** Returns the probability that an F variate exceeds {@code f}, zero or more; both degrees above zero. */
    public static double fisher(double f, double numerator, double denominator) {
        double part = numerator * f;
        if (part == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return IncompleteBeta.regularised(
                denominator / 2, numerator / 2, denominator / (denominator + part), part / (denominator + part));
    }

    /** Returns the F that is exceeded with probability {@code tail}, above 0 and below 1. */
    public static double fisherQuantile(double tail, double numerator, double denominator) {
        return falling(f -> fisher(f, numerator, denominator), tail);
    }

    private static double falling(DoubleUnaryOperator tail, double wanted) {
        double high = 1;
        while (tail.applyAsDouble(high) > wanted && high < 1e300) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (tail.applyAsDouble(middle) > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
