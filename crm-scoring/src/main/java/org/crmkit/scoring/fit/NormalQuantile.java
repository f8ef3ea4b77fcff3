package org.crmkit.scoring.fit;

/** Quantiles of the standard normal distribution, by bisection of its distribution function. */
final class NormalQuantile {

    private static final double ROOT_TWO_PI = StrictMath.sqrt(2 * Math.PI);

    private NormalQuantile() {}

    /** Returns z with a share {@code level} of the distribution between {@code -z} and z; level above 0, below 1. */
    static double twoSided(double level) {
        double low = 0;
        double high = 40;
        for (int i = 0; i < 200 && high - low > 1e-15 * (1 + high); i++) {
            double middle = (low + high) / 2;
            if (central(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share between -z and z: Marsaglia (2004), doi:10.18637/jss.v011.i04, the series of all positive terms. */
    private static double central(double z) {
        if (z > 9) {
            return 1;
        }
        double term = z;
        double sum = z;
        for (int k = 3; term > 1e-18 * sum; k += 2) {
            term *= z * z / k;
            sum += term;
        }
        return 2 * sum * StrictMath.exp(-z * z / 2) / ROOT_TWO_PI;
    }
}
