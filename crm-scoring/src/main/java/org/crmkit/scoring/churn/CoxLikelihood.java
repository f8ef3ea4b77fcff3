package org.crmkit.scoring.churn;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.internal.Newton;
import org.crmkit.scoring.internal.Sum;

/** The log partial likelihood of a Cox regression, over inputs sorted from the longest duration to the shortest. O(n p^2). */
final class CoxLikelihood implements Newton.Objective {

    private final double[][] inputs;
    private final double[] times;
    private final boolean[] left;
    private final TieMethod ties;

    CoxLikelihood(double[][] inputs, double[] times, boolean[] left, TieMethod ties) {
        this.inputs = inputs;
        this.times = times;
        this.left = left;
        this.ties = ties;
    }

    /** What is known at a time at which somebody left: the mean and spread of inputs among those at risk. */
    @SuppressWarnings("ArrayRecordComponent") // internal carrier, never compared
    record Moment(double time, List<Integer> rows, double[] mean, double[][] spread, double hazard) {}

    @Override
    public double value(double[] point) {
        return walk(point, new double[0], new double[0][], new ArrayList<>());
    }

    @Override
    public double evaluate(double[] point, double[] gradient, double[][] hessian) {
        return walk(point, gradient, hessian, new ArrayList<>());
    }

    /** Returns the moments in rising order of time, at a point. */
    List<Moment> moments(double[] point) {
        int p = point.length;
        List<Moment> moments = new ArrayList<>();
        walk(point, new double[p], new double[p][p], moments);
        List<Moment> rising = new ArrayList<>();
        for (int i = moments.size() - 1; i >= 0; i--) {
            rising.add(moments.get(i));
        }
        return rising;
    }

    private double walk(double[] point, double[] gradient, double[][] hessian, List<Moment> moments) {
        int n = times.length;
        int p = point.length;
        boolean slopes = gradient.length == p;
        double[] predictors = new double[n];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                predictors[i] += inputs[i][j] * point[j];
            }
            highest = Math.max(highest, predictors[i]);
        }
        Sum total = new Sum();
        double[] first = new double[p];
        double[][] second = new double[p][p];
        double all = 0;
        double[] allX = new double[p];
        double[][] allXx = new double[p][p];
        for (int i = 0; i < n; ) {
            double time = times[i];
            double tied = 0;
            double[] tiedX = new double[p];
            double[][] tiedXx = new double[p][p];
            List<Integer> gone = new ArrayList<>();
            for (; i < n && times[i] == time; i++) {
                double weight = StrictMath.exp(predictors[i] - highest);
                all += weight;
                add(allX, allXx, inputs[i], weight, slopes);
                if (left[i]) {
                    gone.add(i);
                    total.add(predictors[i] - highest);
                    tied += weight;
                    add(tiedX, tiedXx, inputs[i], weight, slopes);
                    for (int j = 0; slopes && j < p; j++) {
                        first[j] += inputs[i][j];
                    }
                }
            }
            if (gone.isEmpty()) {
                continue;
            }
            double[] mean = new double[p];
            double[][] spread = new double[p][p];
            double hazard = 0;
            for (int l = 0; l < gone.size(); l++) {
                double share = ties == TieMethod.EFRON ? (double) l / gone.size() : 0;
                double risk = all - share * tied;
                total.add(-StrictMath.log(risk));
                hazard += StrictMath.exp(-highest) / risk;
                for (int j = 0; slopes && j < p; j++) {
                    double meanJ = (allX[j] - share * tiedX[j]) / risk;
                    first[j] -= meanJ;
                    mean[j] += meanJ / gone.size();
                    for (int k = 0; k <= j; k++) {
                        double meanK = (allX[k] - share * tiedX[k]) / risk;
                        double covariance = (allXx[j][k] - share * tiedXx[j][k]) / risk - meanJ * meanK;
                        second[j][k] -= covariance;
                        spread[j][k] += covariance;
                    }
                }
            }
            moments.add(new Moment(time, List.copyOf(gone), mean, mirrored(spread), hazard));
        }
        if (slopes) {
            double[][] whole = mirrored(second);
            for (int j = 0; j < p; j++) {
                gradient[j] = first[j];
                hessian[j] = whole[j];
            }
        }
        return total.value();
    }

    private static void add(double[] x, double[][] xx, double[] input, double weight, boolean slopes) {
        for (int j = 0; slopes && j < x.length; j++) {
            x[j] += weight * input[j];
            for (int k = 0; k <= j; k++) {
                xx[j][k] += weight * input[j] * input[k];
            }
        }
    }

    private static double[][] mirrored(double[][] lower) {
        for (int j = 0; j < lower.length; j++) {
            for (int k = 0; k < j; k++) {
                lower[k][j] = lower[j][k];
            }
        }
        return lower;
    }
}
