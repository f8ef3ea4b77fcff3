package org.crmkit.scoring.fit;

/** The covariance of estimates, symmetric. */
public final class Covariance {

    private final double[][] values;

    /** Creates it from a square matrix, which is copied. */
    public Covariance(double[][] values) {
        this.values = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            if (values[i].length != values.length) {
                throw new IllegalArgumentException("Covariance row " + i + " had " + values[i].length
                        + " values; it must have " + values.length + ", as many as there are rows.");
            }
            this.values[i] = values[i].clone();
        }
    }

    /** Returns how many parameters there are. */
    public int size() {
        return values.length;
    }

    /** Returns the covariance of two parameters, counted from zero in the model's order. */
    public double get(int row, int column) {
        return values[row][column];
    }
}
