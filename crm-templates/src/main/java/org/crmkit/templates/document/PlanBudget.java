package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.money.Allocation;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What a plan costs: a number of pieces at a price each, shared out over lines whose amounts add up to the total.
 *
 * <p>On a set of rules it becomes a part {@code budget} with the facts {@code budget.lines.LINE.share} and {@code .amount},
 * {@code budget.total} and {@code budget.margin} (what the ceiling leaves; negative if the total is above it), and the table
 * {@code budget.lines}.
 *
 * @param pieces rule: how many, a count
 * @param price rule: what one may cost, an amount
 * @param ceiling rule: what all may cost, an amount
 * @param lines at least one; shares add up to 1
 */
public record PlanBudget(RuleKey pieces, RuleKey price, RuleKey ceiling, List<Line> lines) {

    private static final RuleKey KEY = RuleKey.of("budget");
    private static final RuleKey LINES = KEY.child("lines");
    private static final Label SHARE = Label.of("占比", "Share");
    private static final Label AMOUNT = Label.of("金额", "Amount");

    public PlanBudget {
        lines = List.copyOf(lines);
        BigDecimal sum = lines.stream().map(Line::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        checkArgument(
                sum.compareTo(BigDecimal.ONE) == 0,
                "PlanBudget shares add up to %s; they must add up to 1. Change one of the %s lines.",
                sum,
                lines.size());
    }

    /**
     * A line.
     *
     * @param slug distinct among the lines
     * @param item what is paid
     * @param basis what it covers
     * @param share of the total, above 0
     */
    public record Line(String slug, Label item, Wording basis, BigDecimal share) {
        public Line {
            checkArgument(share.signum() > 0, "PlanBudget line %s has the share %s; it must be above 0.", slug, share);
        }
    }

    /** Returns the rules it computes with. */
    List<Slot> inputs() {
        return List.of(new Slot.Fact(pieces), new Slot.Fact(price), new Slot.Fact(ceiling));
    }

    /**
     * Computes the budget on a set of rules.
     *
     * @throws IllegalArgumentException if a rule is missing or of the wrong sort
     */
    public RulePart on(List<? extends RulePart> rules) {
        Money total = amount(rules, price).multipliedBy(DerivedRules.number(rules, pieces), RoundingMode.HALF_UP);
        List<RuleFact> facts = new ArrayList<>();
        List<RuleTable.Line> rows = new ArrayList<>();
        List<Money> amounts =
                Allocation.byWeights(total, lines.stream().map(Line::share).toList());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            RuleKey row = LINES.child(line.slug());
            rows.add(new RuleTable.Line(line.slug(), line.item()));
            facts.add(new RuleFact(row.child("share"), new RuleValue.Fraction(line.share()), SHARE));
            facts.add(new RuleFact(row.child("amount"), new RuleValue.Amount(amounts.get(i)), AMOUNT));
        }
        facts.add(new RuleFact(KEY.child("total"), new RuleValue.Amount(total), Label.of("预算合计", "Budget total")));
        facts.add(new RuleFact(
                KEY.child("margin"),
                new RuleValue.Amount(amount(rules, ceiling).minus(total)),
                Label.of("距费用上限的余额", "Left below the ceiling")));
        return new DerivedRules(
                "budget",
                facts,
                List.of(new RuleTable(
                        LINES,
                        Label.of("费用预算", "Budget"),
                        Label.of("费用项目", "Item"),
                        rows,
                        List.of(new RuleTable.Line("share", SHARE), new RuleTable.Line("amount", AMOUNT)))));
    }

    void collect(String path, Contents.Collector into) {
        into.each(path + ".lines", lines, (at, line) -> into.label(at + ".item", line.item())
                .wording(at + ".basis", line.basis()));
    }

    private static Money amount(List<? extends RulePart> rules, RuleKey key) {
        RuleValue value = DerivedRules.value(rules, key);
        checkArgument(
                value instanceof RuleValue.Amount,
                "rule %s was %s; it must be an amount of money to be a budget.",
                key,
                value.spelled());
        return ((RuleValue.Amount) value).money();
    }
}
