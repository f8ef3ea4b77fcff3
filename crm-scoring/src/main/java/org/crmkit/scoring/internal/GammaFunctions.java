package org.crmkit.scoring.internal;

/**
 * The logarithm of the gamma function and its derivatives for positive arguments, by recurrence up to 15 and Stirling's series
 * above it: NIST Digital Library of Mathematical Functions 5.5.1, 5.11.1, 5.11.2 and 5.15.8, <a href="https://dlmf.nist.gov/5.11">
 * dlmf.nist.gov/5.11</a>. Written on {@link StrictMath} so that every machine gets the same bits, which the libraries that offer
 * these functions do not promise; they serve as the oracle in the tests.
 */
public final class GammaFunctions {

    private static final double LARGE = 15;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    /** Bernoulli numbers B2, B4, ... B16. */
    private static final double[] BERNOULLI = {
        1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510
    };

    private GammaFunctions() {}

    /** Returns ln Gamma(x) for x above zero. */
    public static double logGamma(double x) {
        if (x < 1e-8) {
            return -StrictMath.log(x) - 0.5772156649015329 * x;
        }
        double shift = 0;
        double y = x;
        if (y < LARGE) {
            double product = 1;
            while (y < LARGE) {
                product *= y;
                y += 1;
            }
            shift = StrictMath.log(product);
        }
        double series = 0;
        double square = 1 / (y * y);
        for (int k = BERNOULLI.length; k >= 1; k--) {
            series = series * square + BERNOULLI[k - 1] / (2.0 * k * (2 * k - 1));
        }
        return (y - 0.5) * StrictMath.log(y) - y + HALF_LOG_TWO_PI + series / y - shift;
    }

    /**
     * Returns {@code ln Gamma(x + rise) - ln Gamma(x)} for x above zero and {@code rise} zero or more, without the cancellation of
     * the two for large x.
     */
    public static double logRise(double x, double rise) {
        double shift = 0;
        double y = x;
        while (y < LARGE) {
            shift += StrictMath.log1p(rise / y);
            y += 1;
        }
        double z = y + rise;
        double one = 1 / (y * y);
        double other = 1 / (z * z);
        double seriesOfOne = 0;
        double seriesOfOther = 0;
        for (int k = BERNOULLI.length; k >= 1; k--) {
            double term = BERNOULLI[k - 1] / (2.0 * k * (2 * k - 1));
            seriesOfOne = seriesOfOne * one + term;
            seriesOfOther = seriesOfOther * other + term;
        }
        return rise * StrictMath.log(y)
                + (z - 0.5) * StrictMath.log1p(rise / y)
                - rise
                + seriesOfOther / z
                - seriesOfOne / y
                - shift;
    }

    /** Returns the first derivative of ln Gamma for x above zero. */
    public static double digamma(double x) {
        double shift = 0;
        double y = x;
        while (y < LARGE) {
            shift += 1 / y;
            y += 1;
        }
        double series = 0;
        double square = 1 / (y * y);
        for (int k = BERNOULLI.length; k >= 1; k--) {
            series = series * square + BERNOULLI[k - 1] / (2.0 * k);
        }
        return StrictMath.log(y) - 0.5 / y - series * square - shift;
    }

    /** Returns the second derivative of ln Gamma for x above zero. */
    public static double trigamma(double x) {
        double shift = 0;
        double y = x;
        while (y < LARGE) {
            shift += 1 / (y * y);
            y += 1;
        }
        double series = 0;
        double square = 1 / (y * y);
        for (int k = BERNOULLI.length; k >= 1; k--) {
            series = series * square + BERNOULLI[k - 1];
        }
        return 1 / y + 0.5 * square + series * square / y + shift;
    }
}
