package org.crmkit.scoring.regression;

import org.crmkit.scoring.internal.Sum;

/** Inputs moved to mean zero and scaled to deviation one, with a leading one; and the way back for what was estimated on them. */
final class StandardInputs {

    private final double[][] rows;
    private final double[] means;
    private final double[] deviations;

    private StandardInputs(double[][] rows, double[] means, double[] deviations) {
        this.rows = rows;
        this.means = means;
        this.deviations = deviations;
    }

    static StandardInputs of(double[][] inputs, int columns) {
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int j = 0; j < columns; j++) {
            Sum sum = new Sum();
            for (double[] input : inputs) {
                sum.add(input[j]);
            }
            means[j] = sum.value() / inputs.length;
            Sum squares = new Sum();
            for (double[] input : inputs) {
                squares.add((input[j] - means[j]) * (input[j] - means[j]));
            }
            deviations[j] = StrictMath.sqrt(squares.value() / inputs.length);
        }
        double[][] rows = new double[inputs.length][columns + 1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = 1;
            for (int j = 0; j < columns; j++) {
                rows[i][j + 1] = (inputs[i][j] - means[j]) / deviations[j];
            }
        }
        return new StandardInputs(rows, means, deviations);
    }

    boolean hasConstant() {
        for (int j = 0; j < means.length; j++) {
            if (!(deviations[j] > 1e-12 * (1 + Math.abs(means[j])))) {
                return true;
            }
        }
        return false;
    }

    double[][] crossProducts() {
        int n = means.length + 1;
        double[][] sums = new double[n][n];
        for (double[] row : rows) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    sums[i][j] += row[i] * row[j] / rows.length;
                }
            }
        }
        return sums;
    }

    double[][] rows() {
        return rows;
    }

    double[] unscale(double[] scaled) {
        double[] natural = new double[scaled.length];
        natural[0] = scaled[0];
        for (int j = 0; j < means.length; j++) {
            natural[j + 1] = scaled[j + 1] / deviations[j];
            natural[0] -= natural[j + 1] * means[j];
        }
        return natural;
    }

    double[][] unscale(double[][] covariance) {
        int n = covariance.length;
        double[][] map = new double[n][n];
        map[0][0] = 1;
        for (int j = 1; j < n; j++) {
            map[j][j] = 1 / deviations[j - 1];
            map[0][j] = -means[j - 1] / deviations[j - 1];
        }
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    for (int l = 0; l < n; l++) {
                        sum += map[i][k] * covariance[k][l] * map[j][l];
                    }
                }
                out[i][j] = sum;
            }
        }
        return out;
    }
}
