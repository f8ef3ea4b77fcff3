package org.crmkit.scoring.internal;

/** {@code ln Gamma(c + x) - ln Gamma(c)} and its first two derivatives by c, for every whole x up to a bound. */
public final class RisingTable {

    private final double[] log;
    private final double[] first;
    private final double[] second;

    /**
     * Fills the table.
     *
     * @param base c, above zero
     * @param last the largest x
     */
    public RisingTable(double base, int last) {
        log = new double[last + 1];
        first = new double[last + 1];
        second = new double[last + 1];
        RisingFactorial rising = new RisingFactorial(base);
        for (int x = 0; x <= last; x++) {
            rising.advanceTo(x);
            log[x] = rising.log();
            first[x] = rising.first();
            second[x] = rising.second();
        }
    }

    /** Returns {@code ln Gamma(c + x) - ln Gamma(c)}. */
    public double log(int x) {
        return log[x];
    }

    /** Returns {@code digamma(c + x) - digamma(c)}. */
    public double first(int x) {
        return first[x];
    }

    /** Returns {@code trigamma(c + x) - trigamma(c)}. */
    public double second(int x) {
        return second[x];
    }
}
