package org.crmkit.scoring.internal;

/**
 * The regularised incomplete beta function, by the continued fraction of NIST Digital Library of Mathematical Functions 8.17.22,
 * <a href="https://dlmf.nist.gov/8.17.v">dlmf.nist.gov/8.17.v</a>, evaluated by Lentz's method as modified by Thompson and Barnett
 * (1986), <a href="https://doi.org/10.1016/0021-9991(86)90046-X">doi:10.1016/0021-9991(86)90046-X</a>.
 */
public final class IncompleteBeta {

    private static final int MOST_TERMS = 20_000;
    private static final double TINY = 1e-300;

    private IncompleteBeta() {}

    /**
     * Returns I_x(a, b).
     *
     * @param a above zero
     * @param b above zero
     * @param x from 0 to 1
     * @param rest {@code 1 - x}, given apart because it may be tiny
     */
    public static double regularised(double a, double b, double x, double rest) {
        if (x <= 0) {
            return 0;
        }
        if (rest <= 0) {
            return 1;
        }
        return x <= (a + 1) / (a + b + 2) ? fraction(a, b, x, rest) : 1 - fraction(b, a, rest, x);
    }

    private static double fraction(double a, double b, double x, double rest) {
        double small = Math.min(a, b);
        double logFront = GammaFunctions.logRise(Math.max(a, b), small)
                - GammaFunctions.logGamma(small)
                + a * StrictMath.log(x)
                + b * StrictMath.log(rest);
        double c = 1;
        double d = away(1 - (a + b) * x / (a + 1));
        d = 1 / d;
        double value = d;
        for (int m = 1; m < MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            double change = d * c;
            value *= change;
            if (Math.abs(change - 1) <= 1e-16) {
                break;
            }
        }
        return StrictMath.exp(logFront) * value / a;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
