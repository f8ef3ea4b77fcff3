package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.Leanings;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;

/**
 * How a customer's tier follows from what was bought: levels with thresholds, and the rolling window that counts.
 *
 * @param window how far back purchases count, in days, weeks, months or years, at least one of them
 * @param levels from low to high, at least one; the first begins at zero, so that every customer has a level; thresholds
 *     strictly increase and share one currency
 */
public record TierScheme(Span window, List<TierLevel> levels) implements RulePart {

    static final RuleKey WINDOW = RuleKey.of("tier.window");
    static final RuleKey LEVELS = RuleKey.of("tier.levels");

    private static final Leanings LEANINGS = Leanings.none()
            .and(Leaning.HIGHER_FAVOURS_CUSTOMER, "tier.window")
            .and(Leaning.LOWER_FAVOURS_CUSTOMER, "tier.levels.*.threshold");

    public TierScheme {
        levels = List.copyOf(levels);
        checkArgument(
                window.amount() > 0 && isCalendarSpan(window.unit()),
                "tier.window was %s; it must be at least one day, week, month or year, such as 12 months.",
                window);
        checkArgument(!levels.isEmpty(), "tier.levels is empty; give at least one level, with a threshold of zero.");
        TierLevel first = levels.get(0);
        checkArgument(
                first.threshold().isZero(),
                "tier.levels.%s.threshold was %s; the first level must begin at zero, so that every customer has a level. Set it to zero, or put a level with threshold zero before it.",
                first.slug(),
                first.threshold());
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            TierLevel level = levels.get(i);
            checkArgument(
                    slugs.add(level.slug()),
                    "tier.levels has '%s' twice; each level must have its own name. Rename one of them.",
                    level.slug());
            if (i > 0) {
                checkIncreasing(levels.get(i - 1), level);
            }
        }
    }

    private static void checkIncreasing(TierLevel below, TierLevel level) {
        checkArgument(
                level.threshold().isSameCurrency(below.threshold()),
                "tier.levels.%s.threshold was %s; it must be in %s, as the level before it. Convert it.",
                level.slug(),
                level.threshold(),
                below.threshold().getCurrencyUnit());
        checkArgument(
                level.threshold().isGreaterThan(below.threshold()),
                "tier.levels.%s.threshold was %s; it must be above %s, the threshold of %s before it. Raise it, or change the order of the levels.",
                level.slug(),
                level.threshold(),
                below.threshold(),
                below.slug());
    }

    private static boolean isCalendarSpan(Span.Unit unit) {
        return unit == Span.Unit.DAYS || unit == Span.Unit.WEEKS || unit == Span.Unit.MONTHS || unit == Span.Unit.YEARS;
    }

    /** Returns the currency all thresholds are in. */
    public CurrencyUnit currency() {
        return levels.get(0).threshold().getCurrencyUnit();
    }

    /** Returns the level of a slug. */
    public Optional<TierLevel> level(String slug) {
        return levels.stream().filter(level -> level.slug().equals(slug)).findFirst();
    }

    /** Returns the first day of the window that ends with {@code day}; the window has exactly the length of the rule. */
    public LocalDate firstDayThatCounts(LocalDate day) {
        long amount = window.amount();
        LocalDate outside =
                switch (window.unit()) {
                    case DAYS -> day.minusDays(amount);
                    case WEEKS -> day.minusWeeks(amount);
                    case MONTHS -> day.minusMonths(amount);
                    case YEARS -> day.minusYears(amount);
                    case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                        throw new IllegalStateException("tier.window was " + window);
                };
        return outside.plusDays(1);
    }

    @Override
    public String section() {
        return "tier";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(
                new RuleFact(WINDOW, new RuleValue.Time(window), Label.of("等级评定期", "Window of purchases that count")));
        for (TierLevel level : levels) {
            Label name = level.name();
            facts.add(new RuleFact(
                    level.key().child("name"),
                    new RuleValue.Words(name),
                    Label.of(name.zh() + "的名称", "Name of " + name.en())));
            facts.add(new RuleFact(
                    level.key().child("threshold"),
                    new RuleValue.Amount(level.threshold()),
                    Label.of(name.zh() + "的起点金额", "Threshold of " + name.en())));
        }
        return LEANINGS.applyTo(facts);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                LEVELS,
                Label.of("客户等级", "Tier levels"),
                Label.of("等级", "Level"),
                levels.stream()
                        .map(level -> new RuleTable.Line(level.slug(), level.name()))
                        .collect(Collectors.toUnmodifiableList()),
                List.of(new RuleTable.Line("threshold", Label.of("评定期内消费起点", "Purchases from")))));
    }
}
