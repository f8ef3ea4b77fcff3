package org.crmkit.scoring.satisfaction;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.customer.Term;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SatisfactionRule;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.weight.Ahp;
import org.crmkit.scoring.weight.EntropyWeights;
import org.crmkit.scoring.weight.WeightCombination;

/**
 * Where the weights of an index come from. Whatever the way, the result is one {@link SurveyWeights}, so that indexes differ by their
 * weights only and say so. Compare waves and segments under the same weights.
 */
@FunctionalInterface
public interface SurveyWeighting {

    /**
     * Returns the weights of a model.
     *
     * @param answers for a way that looks at them; others do not
     */
    Weighing weigh(SurveyModel model, AnswerTable answers);

    /** Obtains equal weights on each level: dimensions, the parts of a dimension, the questions of a part. */
    static SurveyWeighting equal() {
        return (model, answers) -> {
            Map<SatisfactionDimension, Double> dimensions = new EnumMap<>(SatisfactionDimension.class);
            model.dimensions().forEach(dimension -> dimensions.put(dimension, 1.0));
            return TreeWeights.of(model, Label.of("等权", "equal weights"), dimensions, Map.of(), Map.of());
        };
    }

    /** Obtains the weights of the rulebook for the dimensions, equal ones below. */
    static SurveyWeighting of(SatisfactionRule rule) {
        Map<SatisfactionDimension, Double> dimensions = new EnumMap<>(SatisfactionDimension.class);
        rule.weights().forEach((dimension, weight) -> dimensions.put(dimension, weight.doubleValue()));
        return (model, answers) ->
                TreeWeights.of(model, Label.of("规则手册权重", "weights of the rulebook"), dimensions, Map.of(), Map.of());
    }

    /**
     * Obtains weights that experts named. Only their proportion on one level counts: of dimensions, of the parts of one dimension, of the
     * questions of one part.
     *
     * @param dimensions zero or more, not all zero; one left out has none
     * @param items by slug; the parts of a dimension of which none is named count the same
     * @param questions by slug; likewise
     */
    static SurveyWeighting expert(
            Map<SatisfactionDimension, Double> dimensions, Map<String, Double> items, Map<String, Double> questions) {
        Map<SatisfactionDimension, Double> first = new EnumMap<>(dimensions);
        Map<String, Double> second = new LinkedHashMap<>(items);
        Map<String, Double> third = new LinkedHashMap<>(questions);
        return (model, answers) -> TreeWeights.of(model, Label.of("专家权重", "weights by experts"), first, second, third);
    }

    /**
     * Obtains weights from pairwise comparisons of the dimensions and, where there are some, of the parts of a dimension; questions of one
     * part count the same. Judgements that contradict each other are used and noted.
     *
     * @param dimensions compares dimensions by their slugs
     * @param items compares the parts of a dimension by theirs, all of them
     */
    static SurveyWeighting judged(Ahp dimensions, Map<SatisfactionDimension, Ahp> items) {
        Map<SatisfactionDimension, Ahp> below = new EnumMap<>(SatisfactionDimension.class);
        below.putAll(items);
        return (model, answers) -> TreeWeights.judged(model, dimensions, below);
    }

    /**
     * Obtains weights from what distinguishes the respondents who answered every question, by Shannon's entropy. A question that everybody
     * answers alike gets none, however important it is: entropy measures difference, not importance.
     */
    static SurveyWeighting entropy(EntropyWeights.Scaling scaling) {
        return (model, answers) -> FlatWeights.entropy(model, answers, scaling);
    }

    /** How a path model looked at reversed questions. */
    enum Direction implements Term {
        /** As they were answered: the weight of a reversed question is expected to be negative. */
        AS_ANSWERED("原向", "As answered"),
        /** Turned round before: all weights are expected to be positive. */
        TURNED("已反转", "Turned before");

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
     * Obtains weights from a path model: unstandardised ones, for one point of each question's own scale, as the index of Fornell and others
     * (1996), <a href="https://doi.org/10.1177/002224299606000403">doi:10.1177/002224299606000403</a>, has them. The index is then
     * {@code 100 (Σ w mean - Σ w lowest) / Σ w (highest - lowest)}.
     *
     * @param weights by slug of the question, in any proportion; a question left out counts nothing
     */
    static SurveyWeighting path(Map<String, Double> weights, Direction direction) {
        Map<String, Double> given = new LinkedHashMap<>(weights);
        return (model, answers) -> FlatWeights.path(model, given, direction);
    }

    /**
     * Obtains the combination of two ways, such as what experts judge and what the data distinguish.
     *
     * @param share how much the first counts, 0 to 1
     */
    static SurveyWeighting combined(
            SurveyWeighting first, SurveyWeighting second, WeightCombination combination, double share) {
        return (model, answers) ->
                FlatWeights.combined(first.weigh(model, answers), second.weigh(model, answers), combination, share);
    }
}
