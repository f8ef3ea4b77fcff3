package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;

/**
 * How satisfaction is measured: items answered from 1 to {@code scale}, an index from 0 to 100 as the weighted mean of six
 * dimensions, and five grades.
 *
 * @param scale the highest answer, 2 to 100
 * @param target the index the company wants to reach, 0 to 100
 * @param weights of all six dimensions, each 0 to 1, together exactly 1
 * @param bands the lowest index of each of the five grades: 0 for the lowest, each later one higher, all below 100
 */
public record SatisfactionRule(
        int scale,
        BigDecimal target,
        Map<SatisfactionDimension, BigDecimal> weights,
        Map<SatisfactionGrade, BigDecimal> bands) {

    static final RuleKey KEY = RuleKey.of("survey.satisfaction");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public SatisfactionRule {
        checkArgument(
                scale >= 2 && scale <= 100, "survey.satisfaction.scale is %s; it must be 2 to 100. Correct it.", scale);
        checkArgument(
                target.signum() >= 0 && target.compareTo(HUNDRED) <= 0,
                "survey.satisfaction.target is %s; it must be 0 to 100, the range of the index. Correct it.",
                target);
        weights = checkedWeights(weights);
        bands = checkedBands(bands);
    }

    private static Map<SatisfactionDimension, BigDecimal> checkedWeights(
            Map<SatisfactionDimension, BigDecimal> weights) {
        Map<SatisfactionDimension, BigDecimal> copy = new EnumMap<>(SatisfactionDimension.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            BigDecimal weight = weights.get(dimension);
            checkArgument(
                    weight != null,
                    "survey.satisfaction.weights has no %s; each of the six dimensions must have a weight. Give 0 to one that does not count.",
                    dimension);
            checkArgument(
                    weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0,
                    "survey.satisfaction.weights.%s is %s; it must be 0 to 1. Correct it.",
                    dimension,
                    weight);
            copy.put(dimension, weight);
            sum = sum.add(weight);
        }
        checkArgument(
                sum.compareTo(BigDecimal.ONE) == 0,
                "survey.satisfaction.weights add up to %s; they must add up to 1. Change one of the six.",
                sum);
        return Collections.unmodifiableMap(copy);
    }

    private static Map<SatisfactionGrade, BigDecimal> checkedBands(Map<SatisfactionGrade, BigDecimal> bands) {
        Map<SatisfactionGrade, BigDecimal> copy = new EnumMap<>(SatisfactionGrade.class);
        BigDecimal before = BigDecimal.ZERO;
        for (SatisfactionGrade grade : SatisfactionGrade.values()) {
            BigDecimal from = bands.get(grade);
            checkArgument(
                    from != null,
                    "survey.satisfaction.bands has no %s; each of the five grades must say where it begins.",
                    grade);
            if (copy.isEmpty()) {
                checkArgument(
                        from.signum() == 0,
                        "survey.satisfaction.bands.%s is %s; it must be 0, so that every index has a grade. Correct it.",
                        grade,
                        from);
            } else {
                checkArgument(
                        from.compareTo(before) > 0 && from.compareTo(HUNDRED) < 0,
                        "survey.satisfaction.bands.%s is %s; it must be above %s, where the grade below it begins, and below 100. Correct it.",
                        grade,
                        from,
                        before);
            }
            copy.put(grade, from);
            before = from;
        }
        return Collections.unmodifiableMap(copy);
    }

    /** Returns the weight of {@code dimension}. */
    public BigDecimal weight(SatisfactionDimension dimension) {
        return weights.getOrDefault(dimension, BigDecimal.ZERO);
    }

    /** Returns the five grades as bands of the index. */
    public RatingScale ratingScale() {
        List<ScoreBand> scoreBands = new ArrayList<>();
        bands.forEach((grade, from) -> scoreBands.add(new ScoreBand(
                grade.slug(), grade.label(), scoreBands.isEmpty() ? Double.NEGATIVE_INFINITY : from.doubleValue())));
        return new RatingScale(scoreBands);
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(
                KEY.child("scale"),
                new RuleValue.Count(scale, Label.of("分", "points")),
                Label.of("满意度题项的最高分", "Highest answer to a satisfaction item")));
        facts.add(new RuleFact(
                KEY.child("target"),
                new RuleValue.Figure(target),
                Label.of("满意度指数目标", "Target of the satisfaction index")));
        weights.forEach((dimension, weight) -> facts.add(new RuleFact(
                KEY.child("weights").child(dimension.slug()),
                new RuleValue.Figure(weight),
                Label.of(
                        "满意度指数权重：" + dimension.label().zh(),
                        "Satisfaction index weight: " + dimension.label().en()))));
        bands.forEach((grade, from) -> facts.add(new RuleFact(
                KEY.child("bands").child(grade.slug()),
                new RuleValue.Figure(from),
                Label.of(
                        "“" + grade.label().zh() + "”的最低满意度指数",
                        "Lowest satisfaction index of grade: " + grade.label().en()))));
        return facts;
    }

    List<RuleTable> tables() {
        List<RuleTable.Line> dimensions = weights.keySet().stream()
                .map(dimension -> new RuleTable.Line(dimension.slug(), dimension.label()))
                .toList();
        List<RuleTable.Line> grades = bands.keySet().stream()
                .map(grade -> new RuleTable.Line(grade.slug(), grade.label()))
                .toList();
        return List.of(
                new RuleTable(
                        KEY.child("weights"),
                        Label.of("满意度指标权重", "Weights of the satisfaction index"),
                        Label.of("二级指标", "Component"),
                        dimensions,
                        List.of(RuleTable.Line.value(Label.of("权重", "Weight")))),
                new RuleTable(
                        KEY.child("bands"),
                        Label.of("满意级度", "Grades of satisfaction"),
                        Label.of("满意级度", "Grade"),
                        grades,
                        List.of(RuleTable.Line.value(Label.of("最低指数", "Index from")))));
    }
}
