package org.crmkit.scoring.internal;

/** First and second derivatives of a sum, added up row by row with compensation as in {@link Sum}. */
public final class Derivatives {

    private final int size;
    private final double[] sums;
    private final double[] lost;

    /** Starts at zero for so many parameters. */
    public Derivatives(int size) {
        this.size = size;
        sums = new double[size + size * (size + 1) / 2];
        lost = new double[sums.length];
    }

    /**
     * Adds one row.
     *
     * @param second of which the lower triangle, the diagonal included, is read
     */
    public void add(double weight, double[] first, double[][] second) {
        int at = 0;
        for (int i = 0; i < size; i++) {
            add(at++, weight * first[i]);
        }
        for (int i = 0; i < size; i++) {
            double[] row = second[i];
            for (int j = 0; j <= i; j++) {
                add(at++, weight * row[j]);
            }
        }
    }

    private void add(int at, double value) {
        double sum = sums[at];
        double next = sum + value;
        lost[at] += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sums[at] = next;
    }

    /** Returns the first derivative by a parameter. */
    public double first(int i) {
        return sums[i] + lost[i];
    }

    /** Returns the second derivative by two parameters, {@code j} at most {@code i}. */
    public double second(int i, int j) {
        int at = size + i * (i + 1) / 2 + j;
        return sums[at] + lost[at];
    }
}
