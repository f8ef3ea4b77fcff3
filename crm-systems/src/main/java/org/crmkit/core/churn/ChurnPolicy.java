package org.crmkit.core.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * When a customer counts as at risk or lost, how lost customers are told apart, and when it pays to win one back.
 *
 * @param warnAfter without a purchase for so long, a customer is at risk
 * @param lostAfter without a purchase for so long, a customer is lost; longer than {@code warnAfter} where both count alike
 * @param dissatisfiedBelow an index of satisfaction below this is dissatisfied, 0 to 100
 * @param betterFrom from this lead a competitor's product counts as better, a fraction of zero or more
 * @param worth from which yearly purchases a customer is key, ordinary, small; falling, one for each effort but the last
 * @param steps how long each open state of a retention case may last; in calendar spans
 * @param chances the chance of winning back a customer of each segment, 0 to 1
 * @param margin the share of purchases that is earned, above 0, at most 1
 * @param horizon over how many years a customer won back is counted, 1 to 10
 * @param leastReturn what is expected must be at least so many times the cost, above 0
 */
public record ChurnPolicy(
        Span warnAfter,
        Span lostAfter,
        BigDecimal dissatisfiedBelow,
        BigDecimal betterFrom,
        Map<RecoveryEffort, Money> worth,
        Map<RetentionState, Span> steps,
        Map<LostSegment, BigDecimal> chances,
        BigDecimal margin,
        int horizon,
        BigDecimal leastReturn)
        implements RulePart {

    private static final RuleKey KEY = RuleKey.of("churn");
    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "churn.warn-after",
                    "churn.worth.*",
                    "churn.steps.*",
                    "churn.least-return")
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "churn.chances.*", "churn.margin", "churn.horizon")
            .and(Leaning.NEUTRAL, "churn.lost-after", "churn.dissatisfied-below", "churn.better-from");

    public ChurnPolicy {
        checkSpan("warn-after", warnAfter);
        checkSpan("lost-after", lostAfter);
        checkArgument(
                after(LocalDate.EPOCH, lostAfter).isAfter(after(LocalDate.EPOCH, warnAfter)),
                "churn.lost-after was %s; it must be longer than churn.warn-after, %s. Raise it.",
                lostAfter,
                warnAfter);
        checkBetween("dissatisfied-below", dissatisfiedBelow, BigDecimal.ZERO, BigDecimal.valueOf(100));
        checkArgument(
                betterFrom.signum() >= 0, "churn.better-from was %s; it must be zero or more. Correct it.", betterFrom);
        worth = falling(worth);
        Map<RetentionState, Span> spans = new EnumMap<>(RetentionState.class);
        for (RetentionState state : RetentionState.open()) {
            Span span = steps.get(state);
            checkArgument(span != null, "churn.steps has no %s; each open state must have its time.", state.code());
            checkSpan("steps." + state.code(), span);
            spans.put(state, span);
        }
        steps = Collections.unmodifiableMap(spans);
        Map<LostSegment, BigDecimal> shares = new EnumMap<>(LostSegment.class);
        for (LostSegment segment : LostSegment.values()) {
            BigDecimal chance = chances.get(segment);
            checkArgument(
                    chance != null, "churn.chances has no %s; each segment must have its chance.", segment.code());
            checkBetween("chances." + segment.code(), chance, BigDecimal.ZERO, BigDecimal.ONE);
            shares.put(segment, chance);
        }
        chances = Collections.unmodifiableMap(shares);
        checkBetween("margin", margin, BigDecimal.ZERO, BigDecimal.ONE);
        checkArgument(margin.signum() > 0, "churn.margin was %s; it must be above 0. Raise it.", margin);
        checkArgument(
                horizon >= 1 && horizon <= 10, "churn.horizon was %s; it must be 1 to 10 years. Correct it.", horizon);
        checkArgument(
                leastReturn.signum() > 0, "churn.least-return was %s; it must be above 0. Raise it.", leastReturn);
    }

    private static void checkBetween(String what, BigDecimal value, BigDecimal least, BigDecimal most) {
        checkArgument(
                value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
                "churn.%s was %s; it must be %s to %s. Correct it.",
                what,
                value,
                least,
                most);
    }

    private static void checkSpan(String what, Span span) {
        checkArgument(
                isCalendar(span) && span.amount() > 0,
                "churn.%s was %s; it must be at least one day, week, month or year. Write 30 days, for example.",
                what,
                span);
    }

    private static Map<RecoveryEffort, Money> falling(Map<RecoveryEffort, Money> worth) {
        Map<RecoveryEffort, Money> copy = new EnumMap<>(RecoveryEffort.class);
        Optional<Money> before = Optional.empty();
        for (RecoveryEffort effort : List.of(RecoveryEffort.UTMOST, RecoveryEffort.TRY, RecoveryEffort.FLEXIBLE)) {
            Money from = worth.get(effort);
            checkArgument(from != null, "churn.worth has no %s; say from which purchases it is made.", effort.code());
            checkArgument(
                    from.isPositive() && before.map(from::isLessThan).orElse(true),
                    "churn.worth.%s was %s; it must be above zero and below the one before it. Correct it.",
                    effort.code(),
                    from);
            copy.put(effort, from);
            before = Optional.of(from);
        }
        checkArgument(
                worth.size() == copy.size(),
                "churn.worth has let-go; whoever reaches none of the amounts is let go. Remove it.");
        return Collections.unmodifiableMap(copy);
    }

    private static boolean isCalendar(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    static LocalDate after(LocalDate day, Span span) {
        return switch (span.unit()) {
            case DAYS -> day.plusDays(span.amount());
            case WEEKS -> day.plusWeeks(span.amount());
            case MONTHS -> day.plusMonths(span.amount());
            case YEARS -> day.plusYears(span.amount());
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("churn counts days; " + span + " does not.");
        };
    }

    /** Returns how hard one tries for a customer with these yearly purchases; an amount that is reached counts. */
    public RecoveryEffort effort(Money yearly) {
        for (Map.Entry<RecoveryEffort, Money> entry : worth.entrySet()) {
            if (!yearly.isLessThan(entry.getValue())) {
                return entry.getKey();
            }
        }
        return RecoveryEffort.LET_GO;
    }

    /** Returns the first day on which a customer who last bought on {@code day} is at risk. */
    public LocalDate atRiskFrom(LocalDate day) {
        return after(day, warnAfter);
    }

    /** Returns the first day on which a customer who last bought on {@code day} is lost. */
    public LocalDate lostFrom(LocalDate day) {
        return after(day, lostAfter);
    }

    /** Returns the chance of winning back a customer of a segment. */
    public BigDecimal chance(LostSegment segment) {
        return chances.getOrDefault(segment, BigDecimal.ZERO);
    }

    /** Returns until when a case that came into a state on {@code day} must have moved on; empty for an end. */
    public Optional<LocalDate> dueOn(RetentionState state, LocalDate day) {
        return Optional.ofNullable(steps.get(state)).map(span -> after(day, span));
    }

    @Override
    public String section() {
        return "churn";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        add(facts, "warn-after", new RuleValue.Time(warnAfter), "多久未购买视为有流失风险", "At risk without a purchase for");
        add(facts, "lost-after", new RuleValue.Time(lostAfter), "多久未购买视为流失", "Lost without a purchase for");
        add(facts, "dissatisfied-below", new RuleValue.Figure(dissatisfiedBelow), "不满意的满意度上限", "Dissatisfied below");
        add(
                facts,
                "better-from",
                new RuleValue.Fraction(betterFrom),
                "竞争产品视为更优的领先幅度",
                "Lead from which a competitor is better");
        worth.forEach((effort, from) -> add(
                facts,
                "worth." + effort.code(),
                new RuleValue.Amount(from),
                "“" + effort.label().zh() + "”的年购买额起点",
                "Yearly purchases from which: " + lower(effort.label())));
        steps.forEach((state, span) -> add(
                facts,
                "steps." + state.code(),
                new RuleValue.Time(span),
                "“" + state.label().zh() + "”的时限",
                "Time for: " + lower(state.label())));
        chances.forEach((segment, chance) -> add(
                facts,
                "chances." + segment.code(),
                new RuleValue.Fraction(chance),
                "“" + segment.label().zh() + "”的赢回机会",
                "Chance of winning back: " + lower(segment.label())));
        add(facts, "margin", new RuleValue.Fraction(margin), "购买额的毛利率", "Share of purchases that is earned");
        add(
                facts,
                "horizon",
                new RuleValue.Count(horizon, Label.of("年", "years")),
                "赢回后计算的年数",
                "Years counted after a win-back");
        add(
                facts,
                "least-return",
                new RuleValue.Figure(leastReturn),
                "预期收益与成本的最低倍数",
                "Least expected gain, as a multiple of the cost");
        return LEANINGS.applyTo(facts);
    }

    private static void add(List<RuleFact> facts, String path, RuleValue value, String zh, String en) {
        facts.add(new RuleFact(KEY.child(path), value, Label.of(zh, en)));
    }

    private static String lower(Label label) {
        return label.en().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(
                new RuleTable(
                        KEY.child("worth"),
                        Label.of("差别化挽回", "Differential recovery"),
                        Label.of("力度", "Effort"),
                        worth.keySet().stream()
                                .map(effort -> new RuleTable.Line(effort.code(), effort.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("年购买额起点", "Yearly purchases from")))),
                new RuleTable(
                        KEY.child("steps"),
                        Label.of("预警与挽留的时限", "Times of warning and retention"),
                        Label.of("步骤", "Step"),
                        steps.keySet().stream()
                                .map(state -> new RuleTable.Line(state.code(), state.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("时限", "Within")))),
                new RuleTable(
                        KEY.child("chances"),
                        Label.of("六类流失客户的赢回机会", "Chances of winning back, by segment"),
                        Label.of("细分", "Segment"),
                        Arrays.stream(LostSegment.values())
                                .map(segment -> new RuleTable.Line(segment.code(), segment.label()))
                                .toList(),
                        List.of(RuleTable.Line.value(Label.of("机会", "Chance")))));
    }
}
