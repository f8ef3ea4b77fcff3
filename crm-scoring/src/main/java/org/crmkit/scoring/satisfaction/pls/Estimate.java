package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.scoring.internal.Cholesky;
import org.jspecify.annotations.Nullable;

/**
 * Weights, loadings and paths of a model, from the correlations of its items alone: every score is a weighted sum of items, so no
 * score of a respondent is needed to find them. A round costs O(p^2) whatever the number of respondents. Wold (1982), Soft modeling,
 * in: Systems under indirect observation II; Lohmöller (1989), Latent Variable Path Modeling with Partial Least Squares,
 * <a href="https://doi.org/10.1007/978-3-642-52512-4">doi:10.1007/978-3-642-52512-4</a>; Tenenhaus, Esposito Vinzi, Chatelin and Lauro
 * (2005), <a href="https://doi.org/10.1016/j.csda.2004.03.005">doi:10.1016/j.csda.2004.03.005</a>.
 */
final class Estimate {

    private final Layout layout;
    private final double[][] items;

    /** By item; scores have unit variance. */
    final double[] weights;
    /** Correlation of each item with each construct. */
    final double[][] crossLoadings;
    /** Of the constructs. */
    final double[][] correlations;
    /** From the first construct to the second; zero where there is no path. */
    final double[][] paths;
    /** Of the construct's variance, the share that what acts on it explains; zero where nothing does. */
    final double[] explained;

    int rounds;

    private Estimate(Layout layout, double[][] items) {
        this.layout = layout;
        this.items = items;
        this.weights = layout.turn.clone();
        this.crossLoadings = new double[layout.items.size()][layout.constructs()];
        this.correlations = new double[layout.constructs()][layout.constructs()];
        this.paths = new double[layout.constructs()][layout.constructs()];
        this.explained = new double[layout.constructs()];
    }

    static Estimate of(Layout layout, double[][] correlations, PathModelOptions options) throws Unfit {
        Estimate estimate = new Estimate(layout, correlations);
        estimate.search(options);
        estimate.orient();
        estimate.regress();
        return estimate;
    }

    private void search(PathModelOptions options) throws Unfit {
        int constructs = layout.constructs();
        @Nullable Cholesky[] formative = new @Nullable Cholesky[constructs];
        for (int c = 0; c < constructs; c++) {
            normalise(c, FailureCause.NO_VARIANCE);
            if (layout.model.constructs().get(c).mode() == OuterMode.B && size(c) > 1) {
                formative[c] = root(block(c), FailureCause.COLLINEAR_ITEMS, c);
            }
        }
        double[] before = new double[weights.length];
        while (true) {
            correlate();
            double[][] inner = inner(options.scheme());
            System.arraycopy(weights, 0, before, 0, weights.length);
            for (int c = 0; c < constructs; c++) {
                outer(c, inner[c], formative[c]);
            }
            rounds++;
            double change = 0;
            for (int i = 0; i < weights.length; i++) {
                change = Math.max(change, Math.abs(weights[i] - before[i]));
            }
            if (change <= options.tolerance()) {
                return;
            }
            if (rounds >= options.maxIterations()) {
                throw new Unfit(FailureCause.NOT_CONVERGED, Integer.toString(rounds));
            }
        }
    }

    private int size(int construct) {
        return layout.start[construct + 1] - layout.start[construct];
    }

    private double[][] block(int construct) {
        int from = layout.start[construct];
        double[][] block = new double[size(construct)][size(construct)];
        for (int i = 0; i < block.length; i++) {
            System.arraycopy(items[from + i], from, block[i], 0, block.length);
        }
        return block;
    }

    private Cholesky root(double[][] matrix, FailureCause cause, int construct) throws Unfit {
        Cholesky root = Cholesky.of(matrix);
        if (root == null) {
            throw new Unfit(cause, layout.name(construct));
        }
        return root;
    }

    /** Scales the weights of a block so that its score has unit variance. */
    private void normalise(int construct, FailureCause cause) throws Unfit {
        double variance = 0;
        for (int i = layout.start[construct]; i < layout.start[construct + 1]; i++) {
            for (int j = layout.start[construct]; j < layout.start[construct + 1]; j++) {
                variance += weights[i] * items[i][j] * weights[j];
            }
        }
        if (!(variance > 1e-20)) {
            throw new Unfit(cause, layout.name(construct));
        }
        double deviation = StrictMath.sqrt(variance);
        for (int i = layout.start[construct]; i < layout.start[construct + 1]; i++) {
            weights[i] /= deviation;
        }
    }

    /** Brings loadings and correlations up to the weights. */
    private void correlate() {
        int constructs = layout.constructs();
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < constructs; c++) {
                double sum = 0;
                for (int j = layout.start[c]; j < layout.start[c + 1]; j++) {
                    sum += items[i][j] * weights[j];
                }
                crossLoadings[i][c] = sum;
            }
        }
        for (int a = 0; a < constructs; a++) {
            correlations[a][a] = 1;
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int i = layout.start[a]; i < layout.start[a + 1]; i++) {
                    sum += weights[i] * crossLoadings[i][b];
                }
                correlations[a][b] = sum;
                correlations[b][a] = sum;
            }
        }
    }

    /** Returns for each construct how much every other counts in its inner estimate. */
    private double[][] inner(WeightingScheme scheme) throws Unfit {
        int constructs = layout.constructs();
        double[][] inner = new double[constructs][constructs];
        for (int c = 0; c < constructs; c++) {
            for (int other : layout.successors[c]) {
                inner[c][other] = by(scheme, correlations[c][other]);
            }
            int[] acting = layout.predecessors[c];
            if (scheme == WeightingScheme.PATH && acting.length > 0) {
                double[] coefficients = regression(correlations, acting, c);
                for (int k = 0; k < acting.length; k++) {
                    inner[c][acting[k]] = coefficients[k];
                }
            } else {
                for (int other : acting) {
                    inner[c][other] = by(scheme, correlations[c][other]);
                }
            }
        }
        return inner;
    }

    private static double by(WeightingScheme scheme, double correlation) {
        return switch (scheme) {
            case CENTROID -> Math.signum(correlation);
            case FACTORIAL, PATH -> correlation;
        };
    }

    private void outer(int construct, double[] inner, @Nullable Cholesky formative) throws Unfit {
        int from = layout.start[construct];
        if (size(construct) == 1) {
            weights[from] = layout.turn[from];
            return;
        }
        double[] covariances = new double[size(construct)];
        for (int i = 0; i < covariances.length; i++) {
            for (int c = 0; c < inner.length; c++) {
                covariances[i] += inner[c] * crossLoadings[from + i][c];
            }
        }
        double[] found = formative == null ? covariances : formative.solve(covariances);
        System.arraycopy(found, 0, weights, from, found.length);
        normalise(construct, FailureCause.NO_RELATION);
    }

    /** Turns each construct so that its loadings, those of reversed items with the other sign, add up to zero or more. */
    private void orient() {
        correlate();
        for (int c = 0; c < layout.constructs(); c++) {
            double sum = 0;
            for (int i = layout.start[c]; i < layout.start[c + 1]; i++) {
                sum += layout.turn[i] * crossLoadings[i][c];
            }
            if (sum < 0) {
                turn(c);
            }
        }
        correlate();
    }

    private void turn(int construct) {
        for (int i = layout.start[construct]; i < layout.start[construct + 1]; i++) {
            weights[i] = -weights[i];
        }
    }

    /**
     * Turns each construct whose loadings disagree with those of another estimate of the same model, so that their products add up to
     * zero or more; returns how many were turned.
     */
    int align(Estimate other) throws Unfit {
        int turned = 0;
        for (int c = 0; c < layout.constructs(); c++) {
            double agreement = 0;
            for (int i = layout.start[c]; i < layout.start[c + 1]; i++) {
                agreement += crossLoadings[i][c] * other.crossLoadings[i][c];
            }
            if (agreement < 0) {
                turn(c);
                turned++;
            }
        }
        if (turned > 0) {
            correlate();
            regress();
        }
        return turned;
    }

    private void regress() throws Unfit {
        for (int c = 0; c < layout.constructs(); c++) {
            int[] acting = layout.predecessors[c];
            if (acting.length > 0) {
                double[] coefficients = regression(correlations, acting, c);
                explained[c] = 0;
                for (int k = 0; k < acting.length; k++) {
                    paths[acting[k]][c] = coefficients[k];
                    explained[c] += coefficients[k] * correlations[acting[k]][c];
                }
            }
        }
    }

    /** Returns the standardised coefficients of one construct on some others. */
    private double[] regression(double[][] correlations, int[] acting, int on) throws Unfit {
        double[][] among = new double[acting.length][acting.length];
        double[] right = new double[acting.length];
        for (int k = 0; k < acting.length; k++) {
            right[k] = correlations[acting[k]][on];
            for (int l = 0; l < acting.length; l++) {
                among[k][l] = correlations[acting[k]][acting[l]];
            }
        }
        return root(among, FailureCause.COLLINEAR_CONSTRUCTS, on).solve(right);
    }

    /** Returns the effects of each construct on each over all ways, from the coefficients of its paths. */
    static double[][] totalEffects(Layout layout, double[][] paths) {
        int constructs = layout.constructs();
        double[][] total = new double[constructs][constructs];
        for (int to : layout.order) {
            for (int by : layout.predecessors[to]) {
                total[by][to] += paths[by][to];
                for (int from = 0; from < constructs; from++) {
                    total[from][to] += total[from][by] * paths[by][to];
                }
            }
        }
        return total;
    }
}
