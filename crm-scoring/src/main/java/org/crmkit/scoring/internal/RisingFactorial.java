package org.crmkit.scoring.internal;

/**
 * {@code ln Gamma(c + x) - ln Gamma(c)} and its first two derivatives by c, for growing whole x. Summed term by term, so that
 * nothing cancels; long gaps are bridged by {@link GammaFunctions}.
 */
public final class RisingFactorial {

    private static final int LONG_GAP = 2048;

    private final double base;
    private int at;
    private double log;
    private double first;
    private double second;

    /** Starts at x = 0 for a base c above zero. */
    public RisingFactorial(double base) {
        this.base = base;
    }

    /** Moves on to an x not below the one before. */
    public void advanceTo(int x) {
        if (x - at > LONG_GAP) {
            log = GammaFunctions.logGamma(base + x) - GammaFunctions.logGamma(base);
            first = GammaFunctions.digamma(base + x) - GammaFunctions.digamma(base);
            second = GammaFunctions.trigamma(base + x) - GammaFunctions.trigamma(base);
            at = x;
        }
        for (; at < x; at++) {
            double term = base + at;
            log += StrictMath.log(term);
            first += 1 / term;
            second -= 1 / (term * term);
        }
    }

    /** Returns {@code ln Gamma(c + x) - ln Gamma(c)}. */
    public double log() {
        return log;
    }

    /** Returns {@code digamma(c + x) - digamma(c)}. */
    public double first() {
        return first;
    }

    /** Returns {@code trigamma(c + x) - trigamma(c)}, zero or less. */
    public double second() {
        return second;
    }
}
