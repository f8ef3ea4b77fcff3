package org.crmkit.scoring.regression;

import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Sum;

/**
 * The log-likelihood of a logistic regression, each row counted by its weight, less its ridge penalty; rows begin with a one for the
 * intercept, which is free.
 */
final class LogisticLikelihood implements Newton.Objective {

    private final double[][] rows;
    private final boolean[] events;
    private final double[] weights;
    private final double ridge;

    LogisticLikelihood(double[][] rows, boolean[] events, double[] weights, double ridge) {
        this.rows = rows;
        this.events = events;
        this.weights = weights;
        this.ridge = ridge;
    }

    @Override
    public double value(double[] point) {
        Sum total = new Sum();
        for (int i = 0; i < rows.length; i++) {
            total.add(weights[i] * logProbability(dot(rows[i], point), events[i]));
        }
        return total.value() - penalty(point);
    }

    @Override
    public double evaluate(double[] point, double[] gradient, double[][] hessian) {
        int n = point.length;
        Sum total = new Sum();
        Sum[] first = new Sum[n];
        Sum[][] second = new Sum[n][n];
        for (int i = 0; i < n; i++) {
            first[i] = new Sum();
            for (int j = 0; j <= i; j++) {
                second[i][j] = new Sum();
            }
        }
        for (int row = 0; row < rows.length; row++) {
            double[] x = rows[row];
            double logOdds = dot(x, point);
            total.add(weights[row] * logProbability(logOdds, events[row]));
            double p = 1 / (1 + StrictMath.exp(-logOdds));
            double rest = weights[row] * ((events[row] ? 1 : 0) - p);
            double curve = -weights[row] * p * (1 - p);
            for (int i = 0; i < n; i++) {
                first[i].add(rest * x[i]);
                for (int j = 0; j <= i; j++) {
                    second[i][j].add(curve * x[i] * x[j]);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            gradient[i] = first[i].value();
            for (int j = 0; j <= i; j++) {
                hessian[i][j] = second[i][j].value();
                hessian[j][i] = hessian[i][j];
            }
            if (i > 0) {
                gradient[i] -= ridge * point[i];
                hessian[i][i] -= ridge;
            }
        }
        return total.value() - penalty(point);
    }

    private double penalty(double[] point) {
        double squares = 0;
        for (int i = 1; i < point.length; i++) {
            squares += point[i] * point[i];
        }
        return ridge / 2 * squares;
    }

    private static double dot(double[] row, double[] point) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * point[i];
        }
        return sum;
    }

    private static double logProbability(double logOdds, boolean event) {
        double z = event ? -logOdds : logOdds;
        return z > 0 ? -z - StrictMath.log1p(StrictMath.exp(-z)) : -StrictMath.log1p(StrictMath.exp(z));
    }
}
