package org.crmkit.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * The peer: partial least squares as the papers write it, on the scores of all respondents, path weighting and mode A; packages work so.
 */
final class PlainPathModel {

    private final List<int[]> blocks = Questionnaires.blocks();
    private final List<int[]> predecessors = Questionnaires.predecessors();

    /** Returns the coefficients, from the first construct to the second. */
    double[][] fit(double[][] rows) {
        int n = rows.length;
        double[][] items = standardised(columns(rows));
        int k = blocks.size();
        double[][] scores = new double[k][];
        double[][] weights = new double[k][];
        for (int c = 0; c < k; c++) {
            weights[c] = new double[blocks.get(c).length];
            Arrays.fill(weights[c], 1);
            scores[c] = score(items, c, weights[c]);
        }
        for (int round = 0; round < 300; round++) {
            double change = 0;
            double[][] inner = new double[k][];
            for (int c = 0; c < k; c++) {
                inner[c] = inner(scores, c, n);
            }
            double[][] next = new double[k][];
            for (int c = 0; c < k; c++) {
                double[] found = new double[weights[c].length];
                for (int i = 0; i < found.length; i++) {
                    found[i] = covariance(items[blocks.get(c)[i]], inner[c]);
                }
                next[c] = score(items, c, found);
                for (int i = 0; i < found.length; i++) {
                    change = Math.max(change, Math.abs(found[i] - weights[c][i]));
                }
                weights[c] = found;
            }
            scores = next;
            if (change < 1e-12) {
                break;
            }
        }
        double[][] paths = new double[k][k];
        for (int c = 0; c < k; c++) {
            double[] coefficients = regression(scores, predecessors.get(c), c);
            for (int i = 0; i < coefficients.length; i++) {
                paths[predecessors.get(c)[i]][c] = coefficients[i];
            }
        }
        return paths;
    }

    private static double[][] columns(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < columns.length; i++) {
                columns[i][r] = rows[r][i];
            }
        }
        return columns;
    }

    private static double[][] standardised(double[][] columns) {
        for (double[] column : columns) {
            double mean = 0;
            for (double value : column) {
                mean += value / column.length;
            }
            for (int r = 0; r < column.length; r++) {
                column[r] -= mean;
            }
            scale(column);
        }
        return columns;
    }

    private static double scale(double[] centred) {
        double deviation = Math.sqrt(covariance(centred, centred));
        for (int r = 0; r < centred.length; r++) {
            centred[r] /= deviation;
        }
        return deviation;
    }

    private static double covariance(double[] a, double[] b) {
        double sum = 0;
        for (int r = 0; r < a.length; r++) {
            sum += a[r] * b[r];
        }
        return sum / (a.length - 1);
    }

    /** Returns the score and scales the weights with it. */
    private double[] score(double[][] items, int construct, double[] weights) {
        double[] score = new double[items[0].length];
        for (int i = 0; i < weights.length; i++) {
            double[] item = items[blocks.get(construct)[i]];
            for (int r = 0; r < score.length; r++) {
                score[r] += weights[i] * item[r];
            }
        }
        double deviation = scale(score);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= deviation;
        }
        return score;
    }

    private double[] inner(double[][] scores, int construct, int n) {
        double[] out = new double[n];
        double[] coefficients = regression(scores, predecessors.get(construct), construct);
        for (int i = 0; i < coefficients.length; i++) {
            add(out, coefficients[i], scores[predecessors.get(construct)[i]]);
        }
        for (int c = 0; c < scores.length; c++) {
            for (int from : predecessors.get(c)) {
                if (from == construct) {
                    add(out, covariance(scores[c], scores[construct]), scores[c]);
                }
            }
        }
        return out;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int r = 0; r < to.length; r++) {
            to[r] += factor * what[r];
        }
    }

    private static double[] regression(double[][] scores, int[] on, int of) {
        int m = on.length;
        double[][] a = new double[m][m + 1];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                a[i][j] = covariance(scores[on[i]], scores[on[j]]);
            }
            a[i][m] = covariance(scores[on[i]], scores[of]);
        }
        for (int p = 0; p < m; p++) {
            for (int i = 0; i < m; i++) {
                double factor = i == p ? 0 : a[i][p] / a[p][p];
                for (int j = p; j <= m; j++) {
                    a[i][j] -= factor * a[p][j];
                }
            }
        }
        double[] x = new double[m];
        for (int i = 0; i < m; i++) {
            x[i] = a[i][m] / a[i][i];
        }
        return x;
    }
}
