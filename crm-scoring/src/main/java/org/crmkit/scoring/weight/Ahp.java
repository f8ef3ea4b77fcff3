package org.crmkit.scoring.weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;

/**
 * Weights from pairwise comparisons, and how far the judgements agree with each other.
 *
 * <pre>{@code
 * Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(List.of("payment", "finance", "standing"), 2, 5, 3));
 * ahp.weights();            // 0.582, 0.309, 0.109
 * ahp.consistencyRatio();   // 0.003: far below 0.10
 * }</pre>
 *
 * @param matrix the judgements
 * @param method how the weights follow from them
 * @param randomIndex the table the ratio is measured by
 * @param weights of the criteria
 * @param lambdaMax the principal eigenvalue; for the geometric mean, the mean of (Aw)/w
 * @param consistencyRatio index by random index, zero for one or two criteria; empty for more criteria than the table has
 */
public record Ahp(
        PairwiseMatrix matrix,
        AhpMethod method,
        RandomIndex randomIndex,
        Weights weights,
        double lambdaMax,
        OptionalDouble consistencyRatio) {

    /** The ratio up to which Saaty accepts judgements. */
    public static final double ACCEPTABLE = 0.10;

    private static final int STEPS = 10_000;

    /**
     * One judgement held against what the weights imply.
     *
     * @param row the criterion that was compared
     * @param column with which
     * @param judged how many times more it was said to count
     * @param implied how many times more it counts by the weights
     */
    public record Deviation(String row, String column, double judged, double implied) {

        /** Returns by which factor the two differ, one or more. */
        public double factor() {
            return Math.max(judged / implied, implied / judged);
        }

        /** Returns what to ask the expert. */
        public Label sentence() {
            String is = ratio(judged);
            String fits = ratio(implied);
            return Label.of(
                    "“" + row + "”相对“" + column + "”的判断为 " + is + "，其余判断意味着约 " + fits + "。请重新考虑。",
                    "'" + row + "' over '" + column + "' was judged " + is + "; the other judgements imply about "
                            + fits + ". Consider it again.");
        }

        private static String ratio(double value) {
            return value >= 1 ? Formats.rounded(value, 2) : "1/" + Formats.rounded(1 / value, 2);
        }
    }

    /** How far judgements may be trusted. */
    public enum Verdict {
        /** The ratio is at most 0.10. */
        ACCEPTABLE,
        /** The ratio is above 0.10: the judgements should be looked at again. */
        REVISE,
        /** There are more criteria than the table of random indices has. */
        UNKNOWN
    }

    /** Obtains the eigenvector weights, measured by the table of Saaty (1980). */
    public static Ahp of(PairwiseMatrix matrix) {
        return of(matrix, AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980);
    }

    /** Obtains the weights by a method, measured by a table; O(n²) a step, some tens of steps. */
    public static Ahp of(PairwiseMatrix matrix, AhpMethod method, RandomIndex table) {
        double[] start = rowMeans(matrix);
        double[] w =
                switch (method) {
                    case GEOMETRIC_MEAN -> start;
                    case EIGENVECTOR -> eigenvector(matrix, start);
                };
        int n = matrix.size();
        double lambda = lambda(matrix, w);
        double index = n < 3 ? 0 : Math.max(0, (lambda - n) / (n - 1));
        OptionalDouble random = table.of(n);
        OptionalDouble ratio = n < 3
                ? OptionalDouble.of(0)
                : random.isPresent() ? OptionalDouble.of(index / random.getAsDouble()) : OptionalDouble.empty();
        return new Ahp(matrix, method, table, Weights.of(matrix.names(), w), lambda, ratio);
    }

    private static double[] rowMeans(PairwiseMatrix matrix) {
        int n = matrix.size();
        double[] w = new double[n];
        for (int i = 0; i < n; i++) {
            Sum logs = new Sum();
            for (int j = 0; j < n; j++) {
                logs.add(StrictMath.log(matrix.judgement(i, j)));
            }
            w[i] = StrictMath.exp(logs.value() / n);
        }
        return scaled(w);
    }

    /** Power iteration; a positive matrix has one positive eigenvector, and the steps go towards it. */
    private static double[] eigenvector(PairwiseMatrix matrix, double[] start) {
        double[] w = start;
        for (int step = 0; step < STEPS; step++) {
            double[] next = scaled(times(matrix, w));
            double moved = 0;
            for (int i = 0; i < w.length; i++) {
                moved = Math.max(moved, Math.abs(next[i] / w[i] - 1));
            }
            w = next;
            if (moved < 4e-16) {
                break;
            }
        }
        return w;
    }

    private static double[] times(PairwiseMatrix matrix, double[] w) {
        double[] out = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            Sum sum = new Sum();
            for (int j = 0; j < w.length; j++) {
                sum.add(matrix.judgement(i, j) * w[j]);
            }
            out[i] = sum.value();
        }
        return out;
    }

    private static double[] scaled(double[] w) {
        Sum sum = new Sum();
        for (double x : w) {
            sum.add(x);
        }
        double[] out = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            out[i] = w[i] / sum.value();
        }
        return out;
    }

    private static double lambda(PairwiseMatrix matrix, double[] w) {
        double[] product = times(matrix, w);
        Sum sum = new Sum();
        for (int i = 0; i < w.length; i++) {
            sum.add(product[i] / w[i]);
        }
        return sum.value() / w.length;
    }

    /** Returns the consistency index, {@code (lambda - n) / (n - 1)}; zero for one or two criteria. */
    public double consistencyIndex() {
        int n = matrix.size();
        return n < 3 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
    }

    /**
     * Returns the geometric consistency index, zero or more and zero where all judgements agree. Aguarón and Moreno-Jiménez (2003),
     * <a href="https://doi.org/10.1016/S0377-2217(02)00255-2">doi:10.1016/S0377-2217(02)00255-2</a>: a ratio of 0.10 corresponds to
     * 0.31 for three criteria, 0.35 for four and 0.37 for more.
     */
    public double geometricConsistencyIndex() {
        int n = matrix.size();
        if (n < 3) {
            return 0;
        }
        double[] w = rowMeans(matrix);
        Sum sum = new Sum();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double error = StrictMath.log(matrix.judgement(i, j) * w[j] / w[i]);
                sum.add(error * error);
            }
        }
        return 2 * sum.value() / ((n - 1.0) * (n - 2.0));
    }

    /** Returns whether the judgements may be used as they are. */
    public Verdict verdict() {
        if (consistencyRatio.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return consistencyRatio.getAsDouble() <= ACCEPTABLE ? Verdict.ACCEPTABLE : Verdict.REVISE;
    }

    /**
     * Returns the judgements of the upper half, the one that agrees least with the weights first; of equals, in the order of the
     * matrix. Saaty (2003), <a href="https://doi.org/10.1016/S0377-2217(02)00227-8">doi:10.1016/S0377-2217(02)00227-8</a>, looks for
     * the largest {@code a w_j / w_i}; here a judgement too low counts as one too high.
     */
    public List<Deviation> deviations() {
        List<Deviation> all = new ArrayList<>();
        List<String> names = matrix.names();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                all.add(new Deviation(
                        names.get(i),
                        names.get(j),
                        matrix.judgement(i, j),
                        weights.values().get(i) / weights.values().get(j)));
            }
        }
        all.sort(Comparator.comparingDouble((Deviation deviation) -> -deviation.factor()));
        return List.copyOf(all);
    }
}
