package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * A worked calculation of a weighted index: mean answers to questionnaire items become points from 0 to 100, the points of each
 * component are weighted, the sum is graded. Every intermediate result is rounded as it is printed, and the next step goes on
 * from the rounded figure, so that a reader with a pocket calculator arrives at the same last digit.
 *
 * <p>The result is a part {@code example} with the facts {@code example.answers.ITEM.answer}, {@code example.components.COMPONENT.answer},
 * {@code .points}, {@code .weight}, {@code .contribution}, {@code example.index}, {@code .grade}, {@code .difference}, {@code .verdict} and
 * {@code .weakest}, and the tables {@code example.answers} and {@code example.components}.
 *
 * @param scale rule: the highest answer; the lowest is 1
 * @param weights rules: the weight of each component by its slug
 * @param grades table of rules: the lowest index of each grade, ascending
 * @param target rule: the index aimed at
 * @param components in the order of the weights
 */
public record WeightedIndex(
        RuleKey scale, RuleKey weights, RuleKey grades, RuleKey target, List<Component> components) {

    private static final RuleKey KEY = RuleKey.of("example");
    private static final RuleKey ANSWERS = KEY.child("answers");
    private static final RuleKey COMPONENTS = KEY.child("components");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Label ANSWER = Label.of("平均得分", "Mean answer");
    private static final Label POINTS = Label.of("换算分", "Points");
    private static final Label WEIGHT = Label.of("权重", "Weight");
    private static final Label CONTRIBUTION = Label.of("加权得分", "Contribution");

    public WeightedIndex {
        components = List.copyOf(components);
        checkArgument(!components.isEmpty(), "WeightedIndex has no components; give at least one.");
    }

    /**
     * A component of the index.
     *
     * @param slug its segment below the weights
     * @param lowIsGood whether a high answer lowers the index
     */
    public record Component(String slug, Label name, boolean lowIsGood, List<Answer> answers) {
        public Component {
            answers = List.copyOf(answers);
            checkArgument(!answers.isEmpty(), "WeightedIndex component %s has no answers; give at least one.", slug);
        }
    }

    /**
     * The mean answer to one item, given as its place on the scale so that the example holds for every scale.
     *
     * @param slug distinct in the example
     * @param position 0 for the lowest answer, 1 for the highest
     */
    public record Answer(String slug, Label name, BigDecimal position) {
        public Answer {
            checkArgument(
                    position.signum() >= 0 && position.compareTo(BigDecimal.ONE) <= 0,
                    "WeightedIndex answer %s is at %s; it must be 0 to 1, the place on the scale.",
                    slug,
                    position);
        }
    }

    /** Returns the rules and the table it computes with; the rows of the table are rules of the same part. */
    List<Slot> inputs() {
        List<Slot> inputs = new ArrayList<>();
        inputs.add(new Slot.Fact(scale));
        inputs.add(new Slot.Fact(target));
        components.forEach(component -> inputs.add(new Slot.Fact(weights.child(component.slug()))));
        inputs.add(new Slot.Table(grades));
        return inputs;
    }

    /**
     * Computes the example on a set of rules.
     *
     * @throws IllegalArgumentException if a rule is missing or no number
     */
    public RulePart on(List<? extends RulePart> rules) {
        BigDecimal steps = DerivedRules.number(rules, scale).subtract(BigDecimal.ONE);
        List<RuleFact> facts = new ArrayList<>();
        List<RuleTable.Line> answerRows = new ArrayList<>();
        List<RuleTable.Line> componentRows = new ArrayList<>();
        BigDecimal index = BigDecimal.ZERO;
        BigDecimal greatestLoss = BigDecimal.ONE.negate();
        Label weakest = components.get(0).name();
        for (Component component : components) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Answer each : component.answers()) {
                BigDecimal answer =
                        BigDecimal.ONE.add(each.position().multiply(steps)).setScale(1, RoundingMode.HALF_UP);
                sum = sum.add(answer);
                Label row = Label.of(
                        component.name().zh() + "：" + each.name().zh(),
                        component.name().en() + ": " + each.name().en());
                answerRows.add(new RuleTable.Line(each.slug(), row));
                facts.add(figure(ANSWERS.child(each.slug()).child("answer"), answer, row));
            }
            BigDecimal mean = sum.divide(BigDecimal.valueOf(component.answers().size()), 2, RoundingMode.HALF_UP);
            BigDecimal share = mean.subtract(BigDecimal.ONE).multiply(HUNDRED).divide(steps, 1, RoundingMode.HALF_UP);
            BigDecimal points = component.lowIsGood() ? HUNDRED.subtract(share) : share;
            BigDecimal weight = DerivedRules.number(rules, weights.child(component.slug()));
            BigDecimal contribution = weight.multiply(points).setScale(2, RoundingMode.HALF_UP);
            BigDecimal loss = weight.multiply(HUNDRED.subtract(points));
            if (loss.compareTo(greatestLoss) > 0) {
                greatestLoss = loss;
                weakest = component.name();
            }
            index = index.add(contribution);
            RuleKey row = COMPONENTS.child(component.slug());
            componentRows.add(new RuleTable.Line(component.slug(), component.name()));
            facts.add(figure(row.child("answer"), mean, ANSWER));
            facts.add(figure(row.child("points"), points, POINTS));
            facts.add(figure(row.child("weight"), weight, WEIGHT));
            facts.add(figure(row.child("contribution"), contribution, CONTRIBUTION));
        }
        index = index.setScale(1, RoundingMode.HALF_UP);
        BigDecimal aim = DerivedRules.number(rules, target);
        boolean reached = index.compareTo(aim) >= 0;
        facts.add(figure(KEY.child("index"), index, Label.of("客户满意度指数", "Index")));
        facts.add(new RuleFact(KEY.child("grade"), grade(rules, index), Label.of("级度", "Grade")));
        facts.add(figure(
                KEY.child("difference"), index.subtract(aim).abs(), Label.of("与目标之差", "Difference from the target")));
        facts.add(new RuleFact(
                KEY.child("verdict"),
                reached
                        ? new RuleValue.Choice("reached", Label.of("达到目标", "reaches the target"))
                        : new RuleValue.Choice("missed", Label.of("未达到目标", "misses the target")),
                Label.of("是否达标", "Whether the target is reached")));
        facts.add(new RuleFact(
                KEY.child("weakest"), new RuleValue.Words(weakest), Label.of("失分最多的指标", "Component that costs most")));
        return new DerivedRules(
                "example",
                facts,
                List.of(
                        new RuleTable(
                                ANSWERS,
                                Label.of("示例：三级指标平均得分", "Example: mean answers by third-level indicator"),
                                Label.of("三级指标", "Indicator"),
                                answerRows,
                                List.of(new RuleTable.Line("answer", ANSWER))),
                        new RuleTable(
                                COMPONENTS,
                                Label.of("示例：指数计算表", "Example: calculation of the index"),
                                Label.of("二级指标", "Component"),
                                componentRows,
                                List.of(
                                        new RuleTable.Line("answer", ANSWER),
                                        new RuleTable.Line("points", POINTS),
                                        new RuleTable.Line("weight", WEIGHT),
                                        new RuleTable.Line("contribution", CONTRIBUTION)))));
    }

    private RuleValue grade(List<? extends RulePart> rules, BigDecimal index) {
        RuleTable table = DerivedRules.table(rules, grades);
        RuleTable.Line reached = table.rows().get(0);
        for (RuleTable.Line row : table.rows()) {
            if (index.compareTo(DerivedRules.number(rules, grades.child(row.slug()))) >= 0) {
                reached = row;
            }
        }
        return new RuleValue.Choice(reached.slug(), reached.heading());
    }

    private static RuleFact figure(RuleKey key, BigDecimal value, Label label) {
        return new RuleFact(key, new RuleValue.Figure(value), label);
    }
}
