package org.crmkit.scoring.internal;

/**
 * A compensated sum: the rounding error of each addition is kept and added at the end. Neumaier (1974),
 * <a href="https://doi.org/10.1002/zamm.19740540106">doi:10.1002/zamm.19740540106</a>. The order of additions is the caller's.
 */
public final class Sum {

    private double sum;
    private double lost;

    /** Adds a value. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /** Returns the sum so far. */
    public double value() {
        return sum + lost;
    }
}
