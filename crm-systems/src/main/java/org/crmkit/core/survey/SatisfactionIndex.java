package org.crmkit.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;

/** The satisfaction index of one group of sheets, or why there is none. */
public sealed interface SatisfactionIndex {

    /** Handles each outcome. */
    <R> R fold(Function<Known, R> known, Function<Undefined, R> undefined);

    /** Returns the index if there is one. */
    default Optional<Known> known() {
        return fold(Optional::of, undefined -> Optional.empty());
    }

    /**
     * What one dimension adds.
     *
     * @param dimension which
     * @param value 0 to 100, four decimals; 100 is best, of grievances too
     * @param weight by the policy
     * @param answers from how many
     */
    record Part(SatisfactionDimension dimension, BigDecimal value, BigDecimal weight, long answers) {

        /** Returns what it adds to the index. */
        public BigDecimal contribution() {
            return value.multiply(weight);
        }
    }

    /**
     * It was measured: the contributions of its parts add up to it.
     *
     * @param value 0 to 100, not rounded any further than its parts
     * @param grade where that stands
     * @param parts of all dimensions that have a weight, in their order
     */
    record Known(BigDecimal value, SatisfactionGrade grade, List<Part> parts) implements SatisfactionIndex {
        public Known {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R fold(Function<Known, R> known, Function<Undefined, R> undefined) {
            return known.apply(this);
        }
    }

    /** There is none, or it is kept secret. */
    record Undefined(List<Reason> reasons) implements SatisfactionIndex {
        public Undefined {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Known, R> known, Function<Undefined, R> undefined) {
            return undefined.apply(this);
        }
    }

    /**
     * Measures satisfaction. An answer of 1 is worth 0 and the highest one 100, on the theoretical range of the scale and never the one
     * observed; a reversed item counts from the other end. A dimension is the mean of all answers to its items, the index the
     * weighted mean of the dimensions.
     *
     * @return undefined as {@code too-few-answers} if a dimension has fewer than {@code smallestCell} answers, as
     *     {@code dimension-not-measured} if it has none; dimensions without weight do not matter
     */
    static SatisfactionIndex of(
            Questionnaire questionnaire, Collection<ResponseSheet> sheets, SatisfactionRule rule, int smallestCell) {
        List<Part> parts = new ArrayList<>();
        List<Reason> missing = new ArrayList<>();
        BigDecimal value = BigDecimal.ZERO;
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            BigDecimal weight = rule.weight(dimension);
            if (weight.signum() == 0) {
                continue;
            }
            long sum = 0;
            long answers = 0;
            for (Question question : questionnaire.questions()) {
                if (question.measures().filter(m -> m.dimension() == dimension).isPresent()) {
                    boolean isReversed = question.measures().orElseThrow().isReversed();
                    for (ResponseSheet sheet : sheets) {
                        int points = points(sheet, question.slug());
                        if (points > 0) {
                            sum += isReversed ? rule.scale() - points : points - 1;
                            answers++;
                        }
                    }
                }
            }
            if (answers < smallestCell) {
                missing.add(missing(dimension, answers, smallestCell));
            } else {
                Part part = new Part(dimension, value(sum, answers, rule.scale()), weight, answers);
                parts.add(part);
                value = value.add(part.contribution());
            }
        }
        return missing.isEmpty() ? new Known(value, grade(value, rule), parts) : new Undefined(missing);
    }

    private static int points(ResponseSheet sheet, String question) {
        return sheet.answer(question)
                .map(answer -> answer.fold(written -> 0, chosen -> 0, Answer.Rated::points))
                .orElse(0);
    }

    private static BigDecimal value(long sum, long answers, int scale) {
        return BigDecimal.valueOf(sum)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(answers).multiply(BigDecimal.valueOf(scale - 1)), 4, RoundingMode.HALF_UP);
    }

    private static SatisfactionGrade grade(BigDecimal value, SatisfactionRule rule) {
        SatisfactionGrade grade = SatisfactionGrade.VERY_DISSATISFIED;
        for (SatisfactionGrade each : SatisfactionGrade.values()) {
            if (value.compareTo(rule.bands().getOrDefault(each, BigDecimal.ZERO)) >= 0) {
                grade = each;
            }
        }
        return grade;
    }

    private static Reason missing(SatisfactionDimension dimension, long answers, int smallestCell) {
        return answers == 0
                ? Reason.of(
                        "dimension-not-measured",
                        "没有“" + dimension.label().zh() + "”的回答，无法计算指数。",
                        "Nobody answered on " + dimension.label().en() + "; there is no index without it.")
                : Reason.of(
                        "too-few-answers",
                        "“" + dimension.label().zh() + "”的回答少于" + smallestCell + "份，为保密不予公布。",
                        "Fewer than " + smallestCell + " answered on "
                                + dimension.label().en() + "; what they said is kept secret.");
    }

    /**
     * Returns what keeps the index below its target, the dimension that would bring most first: {@code index-below-target}, then a
     * {@code dimension-below-target} each. Empty if it reaches the target or is undefined.
     */
    default List<Reason> shortfalls(SatisfactionRule rule) {
        BigDecimal target = rule.target();
        Optional<Known> known = known().filter(index -> index.value().compareTo(target) < 0);
        if (known.isEmpty()) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        String value = Formats.rounded(known.get().value().doubleValue(), 2);
        reasons.add(Reason.of(
                "index-below-target",
                "满意度指数为" + value + "，低于目标" + Formats.plain(target) + "。",
                "The satisfaction index is " + value + ", below its target of " + Formats.plain(target) + "."));
        known.get().parts().stream()
                .filter(part -> part.value().compareTo(target) < 0)
                .sorted((a, b) -> gap(b, target).compareTo(gap(a, target)))
                .forEach(part -> reasons.add(Reason.of(
                        "dimension-below-target",
                        part.dimension().label().zh() + "为"
                                + Formats.rounded(part.value().doubleValue(), 2) + "；达到目标可使指数提高"
                                + Formats.rounded(gap(part, target).doubleValue(), 2) + "。",
                        part.dimension().label().en() + " is at "
                                + Formats.rounded(part.value().doubleValue(), 2)
                                + "; at the target it would raise the index by "
                                + Formats.rounded(gap(part, target).doubleValue(), 2) + ".")));
        return List.copyOf(reasons);
    }

    private static BigDecimal gap(Part part, BigDecimal target) {
        return target.subtract(part.value()).multiply(part.weight());
    }
}
