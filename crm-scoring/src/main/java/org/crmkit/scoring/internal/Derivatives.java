package org.crmkit.scoring.internal;

/** First and second derivatives of a sum, added up row by row with compensation. */
public final class Derivatives {

    private final int size;
    private final Sums sums;

    /** Starts at zero for so many parameters. */
    public Derivatives(int size) {
        this.size = size;
        sums = new Sums(size + size * (size + 1) / 2);
    }

    /**
     * Adds one row.
     *
     * @param second of which the lower triangle, the diagonal included, is read
     */
    public void add(double weight, double[] first, double[][] second) {
        int at = 0;
        for (int i = 0; i < size; i++) {
            sums.add(at++, weight * first[i]);
        }
        for (int i = 0; i < size; i++) {
            double[] row = second[i];
            for (int j = 0; j <= i; j++) {
                sums.add(at++, weight * row[j]);
            }
        }
    }

    /** Returns the first derivative by a parameter. */
    public double first(int i) {
        return sums.value(i);
    }

    /** Returns the second derivative by two parameters, {@code j} at most {@code i}. */
    public double second(int i, int j) {
        return sums.value(size + i * (i + 1) / 2 + j);
    }
}
