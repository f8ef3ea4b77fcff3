package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.CalendarDays;

/**
 * What is taken back or exchanged.
 *
 * @param grounds why goods may come back; at least one
 * @param conditions goods may be in, from the best to the worst, each deducting at least as much as the one before; at least one
 */
public record ReturnRule(List<Ground> grounds, List<Condition> conditions) {

    static final RuleKey KEY = RuleKey.of("after-sales.returns");
    static final RuleKey GROUNDS = KEY.child("grounds");
    static final RuleKey CONDITIONS = KEY.child("conditions");

    /** Who answers for the reason of a return: he bears the way back and the loss of value. */
    public enum Bearer {
        /** He changed his mind. */
        CUSTOMER("customer", "客户", "The customer"),
        /** The goods were not as promised. */
        COMPANY("company", "公司", "The company");

        private final String slug;
        private final Label label;

        Bearer(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /**
     * Why goods may come back.
     *
     * @param slug its segment of the key
     * @param name what it is called
     * @param returnWithin how long after delivery they are taken back, in days, weeks, months or years; zero for never
     * @param exchangeWithin how long after delivery they are exchanged
     * @param accepts the slug of the worst condition accepted
     * @param bearer who bears the way back and the loss of value
     */
    public record Ground(
            String slug, Label name, Span returnWithin, Span exchangeWithin, String accepts, Bearer bearer) {
        public Ground {
            checkArgument(RuleKey.isSlug(slug), "%s has '%s'; it must be a slug such as defect.", GROUNDS, slug);
            checkArgument(
                    CalendarDays.counts(returnWithin) && CalendarDays.counts(exchangeWithin),
                    "%s.%s has limits %s and %s; both must count days, weeks, months or years.",
                    GROUNDS,
                    slug,
                    returnWithin,
                    exchangeWithin);
        }
    }

    /**
     * A condition of goods that come back.
     *
     * @param slug its segment of the key
     * @param name what it is called
     * @param deduction the share of the price deducted where the customer bears the loss of value; 0 to 1
     */
    public record Condition(String slug, Label name, BigDecimal deduction) {
        public Condition {
            checkArgument(RuleKey.isSlug(slug), "%s has '%s'; it must be a slug such as opened.", CONDITIONS, slug);
            checkArgument(
                    deduction.signum() >= 0 && deduction.compareTo(BigDecimal.ONE) <= 0,
                    "%s.%s.deduction is %s; it must be 0 to 1. Give a share, such as 0.20 for 20%%.",
                    CONDITIONS,
                    slug,
                    deduction);
        }
    }

    public ReturnRule {
        grounds = List.copyOf(grounds);
        conditions = List.copyOf(conditions);
        checkArgument(!grounds.isEmpty(), "%s is empty; give at least one.", GROUNDS);
        checkArgument(!conditions.isEmpty(), "%s is empty; give at least one.", CONDITIONS);
        Set<String> slugs = new HashSet<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Condition condition : conditions) {
            checkArgument(slugs.add(condition.slug()), "%s has '%s' twice; remove one.", CONDITIONS, condition.slug());
            checkArgument(
                    condition.deduction().compareTo(before) >= 0,
                    "%s.%s.deduction is %s; it must be at least %s, that of the better condition before it. Raise it, or change the order.",
                    CONDITIONS,
                    condition.slug(),
                    condition.deduction(),
                    before);
            before = condition.deduction();
        }
        Set<String> names = new HashSet<>();
        for (Ground ground : grounds) {
            checkArgument(names.add(ground.slug()), "%s has '%s' twice; remove one.", GROUNDS, ground.slug());
            checkArgument(
                    slugs.contains(ground.accepts()),
                    "%s.%s.accepts is '%s'; it must be one of %s: %s. Correct it.",
                    GROUNDS,
                    ground.slug(),
                    ground.accepts(),
                    CONDITIONS,
                    conditions.stream().map(Condition::slug).toList());
        }
    }

    /** Returns the ground of a slug. */
    public Optional<Ground> ground(String slug) {
        return grounds.stream().filter(ground -> ground.slug().equals(slug)).findFirst();
    }

    /** Returns the condition of a slug. */
    public Optional<Condition> condition(String slug) {
        return conditions.stream()
                .filter(condition -> condition.slug().equals(slug))
                .findFirst();
    }

    /** Tells whether goods in {@code condition} are taken on {@code ground}. */
    boolean takes(Ground ground, Condition condition) {
        return conditions.indexOf(condition)
                <= conditions.indexOf(condition(ground.accepts()).orElseThrow());
    }

    List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        for (Ground ground : grounds) {
            RuleKey key = GROUNDS.child(ground.slug());
            String zh = "退换货（" + ground.name().zh() + "）：";
            String en = "Returns, " + ground.name().en() + ": ";
            facts.add(new RuleFact(
                    key.child("name"), new RuleValue.Words(ground.name()), Label.of("退换货事由", "Ground of a return")));
            facts.add(new RuleFact(
                    key.child("return-within"),
                    new RuleValue.Time(ground.returnWithin()),
                    Label.of(zh + "退货期限", en + "taken back within")));
            facts.add(new RuleFact(
                    key.child("exchange-within"),
                    new RuleValue.Time(ground.exchangeWithin()),
                    Label.of(zh + "换货期限", en + "exchanged within")));
            facts.add(new RuleFact(
                    key.child("accepts"),
                    new RuleValue.Choice(
                            ground.accepts(),
                            condition(ground.accepts()).orElseThrow().name()),
                    Label.of(zh + "可接受的最差状况", en + "worst condition accepted")));
            facts.add(new RuleFact(
                    key.child("bearer"),
                    new RuleValue.Choice(ground.bearer().slug(), ground.bearer().label()),
                    Label.of(zh + "运费与折价承担方", en + "who bears freight and loss of value")));
        }
        for (Condition condition : conditions) {
            RuleKey key = CONDITIONS.child(condition.slug());
            facts.add(new RuleFact(
                    key.child("name"),
                    new RuleValue.Words(condition.name()),
                    Label.of("退回商品状况", "Condition of returned goods")));
            facts.add(new RuleFact(
                    key.child("deduction"),
                    new RuleValue.Fraction(condition.deduction()),
                    Label.of(
                            "折价比例：" + condition.name().zh(),
                            "Share deducted: " + condition.name().en())));
        }
        return facts;
    }

    List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        GROUNDS,
                        Label.of("退换货期限", "Returns and exchanges"),
                        Label.of("事由", "Ground"),
                        grounds.stream()
                                .map(ground -> new RuleTable.Line(ground.slug(), ground.name()))
                                .toList(),
                        List.of(
                                new RuleTable.Line("return-within", Label.of("退货期限", "Taken back within")),
                                new RuleTable.Line("exchange-within", Label.of("换货期限", "Exchanged within")),
                                new RuleTable.Line("accepts", Label.of("可接受的最差状况", "Worst condition accepted")),
                                new RuleTable.Line("bearer", Label.of("运费与折价承担方", "Who bears freight and loss")))),
                new RuleTable(
                        CONDITIONS,
                        Label.of("退回商品折价", "Deductions by condition"),
                        Label.of("商品状况", "Condition"),
                        conditions.stream()
                                .map(condition -> new RuleTable.Line(condition.slug(), condition.name()))
                                .toList(),
                        List.of(new RuleTable.Line("deduction", Label.of("折价比例", "Share deducted")))));
    }
}
