package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;

/** Several experts as one. Forman and Peniwati (1998), <a href="https://doi.org/10.1016/S0377-2217(97)00244-0">doi:10.1016/S0377-2217(97)00244-0</a>. */
public final class GroupJudgements {

    private GroupJudgements() {}

    /** What is averaged. */
    public enum Rule implements Term {
        /**
         * The judgements, geometrically, so that the mean of reciprocals is the reciprocal of the mean; for a group that acts as one.
         * Aczél and Saaty (1983), doi:10.1016/0022-2496(83)90028-7.
         */
        JUDGEMENTS("判断的几何平均", "Geometric mean of judgements"),
        /** The weights, geometrically; for experts who each keep their own view. */
        PRIORITIES_GEOMETRIC("权重的几何平均", "Geometric mean of weights"),
        /** The weights, arithmetically. */
        PRIORITIES_ARITHMETIC("权重的算术平均", "Arithmetic mean of weights");

        private final Label label;

        Rule(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Returns one matrix of the weighted geometric means of all judgements.
     *
     * @param experts at least one, all of the same criteria in the same order
     * @param voices how much each expert counts, zero or more, not all zero
     */
    public static PairwiseMatrix together(List<PairwiseMatrix> experts, List<Double> voices) {
        double[] share = shares(experts, voices);
        int n = experts.get(0).size();
        double[][] mean = new double[n][n];
        for (int i = 0; i < n; i++) {
            mean[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                Sum logs = new Sum();
                for (int k = 0; k < share.length; k++) {
                    logs.add(share[k] * StrictMath.log(experts.get(k).judgement(i, j)));
                }
                mean[i][j] = StrictMath.exp(logs.value());
                mean[j][i] = 1 / mean[i][j];
            }
        }
        return PairwiseMatrix.of(experts.get(0).names(), mean);
    }

    /**
     * Returns the weights of the group.
     *
     * @param experts at least one, all of the same criteria in the same order
     * @param voices how much each expert counts, zero or more, not all zero
     */
    public static Weights weights(List<PairwiseMatrix> experts, List<Double> voices, Rule rule, AhpMethod method) {
        double[] share = shares(experts, voices);
        if (rule == Rule.JUDGEMENTS) {
            return Ahp.of(together(experts, voices), method, RandomIndex.SAATY_1980)
                    .weights();
        }
        List<Weights> each = experts.stream()
                .map(expert -> Ahp.of(expert, method, RandomIndex.SAATY_1980).weights())
                .toList();
        int n = experts.get(0).size();
        double[] mean = new double[n];
        for (int i = 0; i < n; i++) {
            Sum sum = new Sum();
            for (int k = 0; k < share.length; k++) {
                double value = each.get(k).values().get(i);
                sum.add(share[k] * (rule == Rule.PRIORITIES_GEOMETRIC ? StrictMath.log(value) : value));
            }
            mean[i] = rule == Rule.PRIORITIES_GEOMETRIC ? StrictMath.exp(sum.value()) : sum.value();
        }
        return Weights.of(experts.get(0).names(), mean);
    }

    private static double[] shares(List<PairwiseMatrix> experts, List<Double> voices) {
        checkArgument(!experts.isEmpty(), "GroupJudgements had no expert; give at least one.");
        checkArgument(
                experts.size() == voices.size(),
                "GroupJudgements had %s experts and %s voices; each expert must have one.",
                experts.size(),
                voices.size());
        List<String> names = experts.get(0).names();
        for (PairwiseMatrix expert : experts) {
            checkArgument(
                    expert.names().equals(names),
                    "GroupJudgements compared %s and %s; all experts must compare the same criteria in the same order.",
                    names,
                    expert.names());
        }
        Sum sum = new Sum();
        for (double voice : voices) {
            checkArgument(
                    voice >= 0 && voice < Double.POSITIVE_INFINITY,
                    "GroupJudgements had the voice %s; it must be zero or more.",
                    voice);
            sum.add(voice);
        }
        checkArgument(sum.value() > 0, "GroupJudgements had no voice above zero; at least one expert must count.");
        return voices.stream().mapToDouble(voice -> voice / sum.value()).toArray();
    }
}
