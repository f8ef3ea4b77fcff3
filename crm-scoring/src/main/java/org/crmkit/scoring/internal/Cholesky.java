package org.crmkit.scoring.internal;

import org.jspecify.annotations.Nullable;

/** The triangular root of a symmetric positive definite matrix; for a handful of parameters. */
public final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Returns the root, or null if the matrix is not positive definite to working precision. */
    public static @Nullable Cholesky of(double[][] matrix) {
        int n = matrix.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                if (i == j) {
                    if (!(sum > 1e-13 * Math.abs(matrix[i][i])) || sum == Double.POSITIVE_INFINITY) {
                        return null;
                    }
                    lower[i][i] = StrictMath.sqrt(sum);
                } else {
                    lower[i][j] = sum / lower[j][j];
                }
            }
        }
        return new Cholesky(lower);
    }

    /** Returns x with {@code matrix * x = right}. */
    public double[] solve(double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** Returns the natural logarithm of the matrix's determinant. */
    public double logDeterminant() {
        Sum sum = new Sum();
        for (int i = 0; i < lower.length; i++) {
            sum.add(2 * StrictMath.log(lower[i][i]));
        }
        return sum.value();
    }

    /** Returns the inverse of the matrix, exactly symmetric. */
    public double[][] inverse() {
        int n = lower.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                inverse[i][j] = inverse[j][i];
            }
        }
        return inverse;
    }
}
