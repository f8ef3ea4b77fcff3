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

    /**
     * Returns how nearly the estimates depend on each other: the largest eigenvalue of their correlations over the smallest, one or
     * more; infinite if they cannot be told apart. It does not change with the units of the parameters. Above about 1e4 single
     * parameters mean little, though what they predict together may be well known.
     */
    public double condition() {
        int n = values.length;
        double[][] correlation = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                correlation[i][j] =
                        i == j ? 1 : values[i][j] / StrictMath.sqrt(values[i][i]) / StrictMath.sqrt(values[j][j]);
            }
        }
        double[] eigenvalues = Eigenvalues.of(correlation);
        return eigenvalues[0] > 0 ? eigenvalues[n - 1] / eigenvalues[0] : Double.POSITIVE_INFINITY;
    }

    /** Returns the covariance of two parameters, counted from zero in the model's order. */
    public double get(int row, int column) {
        return values[row][column];
    }
}
