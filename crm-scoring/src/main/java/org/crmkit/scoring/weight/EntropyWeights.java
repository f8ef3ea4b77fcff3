package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;

/**
 * Weights from data: a criterion on which all cases are alike distinguishes nothing and gets none. Shannon's entropy of each column, as
 * Hwang and Yoon (1981), Multiple Attribute Decision Making,
 * <a href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * @param weights in the proportion of one less the entropy
 * @param entropies 0 to 1 of each criterion; 1 where all cases are alike
 */
public record EntropyWeights(Weights weights, List<Double> entropies) {

    public EntropyWeights {
        entropies = List.copyOf(entropies);
    }

    /** How columns are made comparable before their entropy is taken; the weights differ by it. */
    public enum Scaling implements Term {
        /** Each value by the sum of its column; Hwang and Yoon (1981). Values must not be negative. */
        SHARE("按列和归一", "Share of the column"),
        /**
         * Each value from the worst (0) to the best (1) of its column, then by the sum; usual in Chinese practice. Values may be
         * negative.
         */
        RANGE("极差标准化", "Range of the column");

        private final Label label;

        Scaling(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Which way a criterion is good. */
    public enum Direction implements Term {
        /** More is better. */
        BENEFIT("越大越好", "More is better"),
        /** Less is better. */
        COST("越小越好", "Less is better");

        private final Label label;

        Direction(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Obtains the weights of some criteria.
     *
     * @param names of the columns
     * @param cases at least two, each with a finite value for each column
     * @param directions of the columns; only {@link Scaling#RANGE} looks at them
     * @return empty if the cases are alike on every criterion: nothing can be learnt from them
     */
    public static Optional<EntropyWeights> of(
            List<String> names, List<List<Double>> cases, List<Direction> directions, Scaling scaling) {
        checkArgument(cases.size() >= 2, "EntropyWeights had %s cases; there must be two or more.", cases.size());
        checkArgument(
                directions.size() == names.size(),
                "EntropyWeights had %s directions of %s criteria; each must have one.",
                directions.size(),
                names.size());
        for (List<Double> one : cases) {
            checkArgument(
                    one.size() == names.size(),
                    "EntropyWeights had a case of %s values; it must have %s, one a criterion.",
                    one.size(),
                    names.size());
        }
        double[] diverse = new double[names.size()];
        List<Double> entropies = new ArrayList<>();
        boolean any = false;
        for (int column = 0; column < diverse.length; column++) {
            double entropy = entropy(column(cases, column, names.get(column), directions.get(column), scaling));
            entropies.add(entropy);
            diverse[column] = 1 - entropy;
            any |= diverse[column] > 0;
        }
        return any ? Optional.of(new EntropyWeights(Weights.of(names, diverse), entropies)) : Optional.empty();
    }

    private static double[] column(
            List<List<Double>> cases, int column, String name, Direction direction, Scaling scaling) {
        double[] values = new double[cases.size()];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            values[i] = cases.get(i).get(column);
            checkArgument(
                    Double.isFinite(values[i]) && (scaling == Scaling.RANGE || values[i] >= 0),
                    "EntropyWeights value of %s was %s; it must be finite, and zero or more unless columns are scaled by their range.",
                    name,
                    values[i]);
            low = Math.min(low, values[i]);
            high = Math.max(high, values[i]);
        }
        if (low == high) {
            return new double[0];
        }
        for (int i = 0; i < values.length && scaling == Scaling.RANGE; i++) {
            values[i] = direction == Direction.BENEFIT
                    ? (values[i] - low) / (high - low)
                    : (high - values[i]) / (high - low);
        }
        return values;
    }

    /** Returns the entropy by its greatest value; a column without values is one on which all cases are alike. */
    private static double entropy(double[] values) {
        if (values.length == 0) {
            return 1;
        }
        Sum sum = new Sum();
        for (double value : values) {
            sum.add(value);
        }
        Sum entropy = new Sum();
        for (double value : values) {
            double share = value / sum.value();
            entropy.add(share > 0 ? -share * StrictMath.log(share) : 0);
        }
        return Math.min(1, Math.max(0, entropy.value() / StrictMath.log(values.length)));
    }
}
