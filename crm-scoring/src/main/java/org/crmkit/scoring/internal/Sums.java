package org.crmkit.scoring.internal;

/** Several sums at once, each compensated as {@link Sum} is. */
public final class Sums {

    private final double[] sums;
    private final double[] lost;

    /** Starts at zero for so many sums. */
    public Sums(int size) {
        sums = new double[size];
        lost = new double[size];
    }

    /** Adds a value to one of them. */
    public void add(int at, double value) {
        double sum = sums[at];
        double next = sum + value;
        lost[at] += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sums[at] = next;
    }

    /** Returns one of the sums so far. */
    public double value(int at) {
        return sums[at] + lost[at];
    }
}
