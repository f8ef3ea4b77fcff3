package org.crmkit.core.complaint;

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
import org.crmkit.core.text.Label;

/**
 * How complaints are filtered: a weighted mean of the five factors, 0 to 100, with two cut points. A score at a cut point
 * belongs to the class above it.
 *
 * @param weights of all five factors, each 0 to 1, together exactly 1
 * @param mustSolveFrom the lowest score of what must be solved, above {@code routineFrom}, at most 100
 * @param routineFrom the lowest score of what is solved routinely, above 0; below it a complaint is not solved now
 * @param pointsPerRepetition the rating of {@link FilterFactor#REPETITION} for each time the matter came back, 1 to 100, where
 *     nobody judged it
 */
public record FilterRule(
        Map<FilterFactor, BigDecimal> weights,
        BigDecimal mustSolveFrom,
        BigDecimal routineFrom,
        int pointsPerRepetition) {

    static final RuleKey KEY = RuleKey.of("complaint.filter");

    public FilterRule {
        Map<FilterFactor, BigDecimal> copy = new EnumMap<>(FilterFactor.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (FilterFactor factor : FilterFactor.values()) {
            BigDecimal weight = weights.get(factor);
            checkArgument(
                    weight != null,
                    "complaint.filter.weights has no %s; each of the five factors must have a weight. Give 0 to one that does not count.",
                    factor);
            checkArgument(
                    weight.signum() >= 0 && weight.compareTo(BigDecimal.ONE) <= 0,
                    "complaint.filter.weights.%s is %s; it must be 0 to 1.",
                    factor,
                    weight);
            copy.put(factor, weight);
            sum = sum.add(weight);
        }
        checkArgument(
                sum.compareTo(BigDecimal.ONE) == 0,
                "complaint.filter.weights add up to %s; they must add up to 1. Change one of the five.",
                sum);
        weights = Collections.unmodifiableMap(copy);
        checkArgument(
                routineFrom.signum() > 0 && routineFrom.compareTo(BigDecimal.valueOf(100)) < 0,
                "complaint.filter.routine-from is %s; it must be above 0 and below 100.",
                routineFrom);
        checkArgument(
                mustSolveFrom.compareTo(routineFrom) > 0 && mustSolveFrom.compareTo(BigDecimal.valueOf(100)) <= 0,
                "complaint.filter.must-solve-from is %s; it must be above %s, where routine begins, and at most 100. Raise it, or lower routine-from.",
                mustSolveFrom,
                routineFrom);
        checkArgument(
                pointsPerRepetition >= 1 && pointsPerRepetition <= 100,
                "complaint.filter.points-per-repetition is %s; it must be 1 to 100.",
                pointsPerRepetition);
    }

    /** Returns the rating of a matter that came back so many times, 0 to 100. */
    public int repetition(int times) {
        checkArgument(times >= 0, "times was %s; it must be zero or more.", times);
        return (int) Math.min(100L, (long) times * pointsPerRepetition);
    }

    /** Returns the weight of {@code factor}. */
    public BigDecimal weight(FilterFactor factor) {
        return weights.getOrDefault(factor, BigDecimal.ZERO);
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (FilterFactor factor : FilterFactor.values()) {
            facts.add(new RuleFact(
                    KEY.child("weights").child(factor.slug()),
                    new RuleValue.Figure(weight(factor)),
                    Label.of(
                            "投诉过滤权重：" + factor.label().zh(),
                            "Complaint filter weight: " + factor.label().en())));
        }
        facts.add(new RuleFact(
                KEY.child("must-solve-from"),
                new RuleValue.Figure(mustSolveFrom),
                Label.of("“必须解决类”投诉的最低得分", "Lowest score of a complaint that must be solved")));
        facts.add(new RuleFact(
                KEY.child("routine-from"),
                new RuleValue.Figure(routineFrom),
                Label.of("“常规解决类”投诉的最低得分", "Lowest score of a complaint solved routinely")));
        facts.add(new RuleFact(
                KEY.child("points-per-repetition"),
                new RuleValue.Figure(BigDecimal.valueOf(pointsPerRepetition)),
                Label.of("问题每重复一次计入的评分", "Rating for each time the matter came back")));
        return facts;
    }

    RuleTable weightsTable() {
        List<RuleTable.Line> rows = new ArrayList<>();
        for (FilterFactor factor : FilterFactor.values()) {
            rows.add(new RuleTable.Line(factor.slug(), factor.label()));
        }
        return new RuleTable(
                KEY.child("weights"),
                Label.of("投诉过滤因素及权重", "Factors of the complaint filter and their weights"),
                Label.of("过滤因素", "Factor"),
                rows,
                List.of(RuleTable.Line.value(Label.of("权重", "Weight"))));
    }
}
