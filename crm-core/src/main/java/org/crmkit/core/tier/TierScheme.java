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
import org.joda.money.Money;

/**
 * How a customer's tier follows from what was bought: levels with what they ask for, the window that counts, and how a tier
 * that is no longer earned is lost.
 *
 * @param window which purchases count
 * @param downgrade how a tier is lost; at once only with a rolling window
 * @param returns what a return does
 * @param levels from low to high, at least one; the first asks for an amount of zero and nothing else, so that every customer has
 *     a level; what a level asks for is above what the levels before it ask for, amounts share one currency, and levels by
 *     invitation come last
 */
public record TierScheme(TierWindow window, TierDowngrade downgrade, ReturnRule returns, List<TierLevel> levels)
        implements RulePart {

    static final RuleKey WINDOW = RuleKey.of("tier.window");
    static final RuleKey WINDOW_KIND = RuleKey.of("tier.window-kind");
    static final RuleKey WINDOW_START = RuleKey.of("tier.window-start");
    static final RuleKey DOWNGRADE = RuleKey.of("tier.downgrade");
    static final RuleKey VALIDITY = RuleKey.of("tier.validity");
    static final RuleKey GRACE = RuleKey.of("tier.grace");
    static final RuleKey SOFT_LANDING = RuleKey.of("tier.soft-landing");
    static final RuleKey RETURNS = RuleKey.of("tier.returns");
    static final RuleKey LEVELS = RuleKey.of("tier.levels");

    private static final Leanings LEANINGS = Leanings.none()
            .and(
                    Leaning.HIGHER_FAVOURS_CUSTOMER,
                    "tier.window",
                    "tier.validity",
                    "tier.grace",
                    "tier.levels.*.last-purchase-within")
            .and(
                    Leaning.LOWER_FAVOURS_CUSTOMER,
                    "tier.soft-landing",
                    "tier.levels.*.threshold",
                    "tier.levels.*.purchases",
                    "tier.levels.*.points");

    public TierScheme {
        levels = List.copyOf(levels);
        checkDowngrade(window, downgrade);
        checkArgument(!levels.isEmpty(), "tier.levels is empty; give at least one level, with a threshold of zero.");
        TierLevel first = levels.get(0);
        checkArgument(
                first.threshold().isPresent() && first.threshold().get().isZero(),
                "tier.levels.%s.threshold was %s; the first level must begin at zero, so that every customer has a level. Set it to zero, or put a level with threshold zero before it.",
                first.slug(),
                first.threshold().map(Money::toString).orElse("missing"));
        checkArgument(
                first.rule().isAmountOnly(),
                "tier.levels.%s asks for more than an amount of zero; the first level must ask for nothing else, so that every customer has a level. Remove the rest.",
                first.slug());
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            TierLevel level = levels.get(i);
            checkArgument(
                    slugs.add(level.slug()),
                    "tier.levels has '%s' twice; each level must have its own name. Rename one of them.",
                    level.slug());
            for (int j = 0; j < i; j++) {
                checkAbove(levels.get(j), level);
            }
        }
    }

    private static void checkDowngrade(TierWindow window, TierDowngrade downgrade) {
        downgrade.fold(
                atOnce -> {
                    checkArgument(
                            window.kind() == TierWindowKind.ROLLING,
                            "tier.downgrade was at-once with a window-kind of %s; it must be at-period-end, or everybody would lose the tier whenever a period begins. Change one of them.",
                            window.kind().code());
                    return downgrade;
                },
                atEnd -> {
                    Span period = window.kind().isPeriodic() ? window.length() : atEnd.validity();
                    checkArgument(
                            window.kind().isPeriodic() || atEnd.validity().amount() > 0,
                            "tier.validity was %s with a window-kind of %s; it must be at least one day. Raise it, such as 12 months.",
                            atEnd.validity(),
                            window.kind().code());
                    checkArgument(
                            TierDowngrade.isShorter(atEnd.grace(), period),
                            "tier.grace was %s; it must be shorter than a period of %s. Shorten it.",
                            atEnd.grace(),
                            period);
                    return downgrade;
                });
    }

    private static void checkAbove(TierLevel below, TierLevel level) {
        checkArgument(
                level.rule().isByInvitation() || !below.rule().isByInvitation(),
                "tier.levels.%s comes after %s, which is by invitation only; what purchases reach must come before it, or a tier would be lowered into it. Change the order of the levels.",
                level.slug(),
                below.slug());
        if (below.threshold().isPresent() && level.threshold().isPresent()) {
            Money lower = below.threshold().get();
            Money higher = level.threshold().get();
            checkArgument(
                    higher.isSameCurrency(lower),
                    "tier.levels.%s.threshold was %s; it must be in %s, as the level before it. Convert it.",
                    level.slug(),
                    higher,
                    lower.getCurrencyUnit());
            checkArgument(
                    higher.isGreaterThan(lower),
                    "tier.levels.%s.threshold was %s; it must be above %s, the threshold of %s before it. Raise it, or change the order of the levels.",
                    level.slug(),
                    higher,
                    lower,
                    below.slug());
        }
        checkAbove(
                "purchases",
                below,
                below.rule().purchases().map(n -> (long) n),
                level,
                level.rule().purchases().map(n -> (long) n));
        checkAbove("points", below, below.rule().points(), level, level.rule().points());
    }

    private static void checkAbove(
            String segment, TierLevel below, Optional<Long> lower, TierLevel level, Optional<Long> higher) {
        checkArgument(
                lower.isEmpty() || higher.isEmpty() || higher.get() > lower.get(),
                "tier.levels.%s.%s was %s; it must be above %s, what %s before it asks for. Raise it, or change the order of the levels.",
                level.slug(),
                segment,
                higher.orElse(0L),
                lower.orElse(0L),
                below.slug());
    }

    /**
     * Obtains the plainest scheme: each day has the tier that the purchases in the window before it reach, and a return is
     * taken off on its day. {@link TierAssignment} answers it for one day, {@link TierTimeline} for all of them.
     */
    public static TierScheme rolling(Span window, List<TierLevel> levels) {
        return new TierScheme(TierWindow.rolling(window), new TierDowngrade.AtOnce(), ReturnRule.ON_RETURN_DAY, levels);
    }

    /** Returns the currency all thresholds are in. */
    public CurrencyUnit currency() {
        return levels.get(0).threshold().orElseThrow().getCurrencyUnit();
    }

    /** Returns the level of a slug. */
    public Optional<TierLevel> level(String slug) {
        return levels.stream().filter(level -> level.slug().equals(slug)).findFirst();
    }

    /** Returns the place of a level from the bottom, 0 for the first; -1 if there is none of that name. */
    int rank(String slug) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether amounts are all that any level asks for. */
    boolean isAmountOnly() {
        return levels.stream().allMatch(level -> level.rule().isAmountOnly());
    }

    /** Returns the first day of a rolling window that ends with {@code day}; it has exactly the length of the rule. */
    public LocalDate firstDayThatCounts(LocalDate day) {
        return DaySpan.date(DaySpan.of(window.length()).firstDay(DaySpan.day(day)));
    }

    @Override
    public String section() {
        return "tier";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>(window.facts());
        facts.addAll(downgrade.facts());
        facts.add(new RuleFact(
                RETURNS,
                new RuleValue.Choice(returns.code(), returns.label()),
                Label.of("退货的处理", "What a return does")));
        levels.forEach(level -> facts.addAll(level.facts()));
        return LEANINGS.applyTo(facts);
    }

    /** Returns the levels with a column for each criterion that any of them states. */
    @Override
    public List<RuleTable> tables() {
        List<RuleTable.Line> columns = new ArrayList<>();
        addColumn(columns, "threshold", "评定期内消费起点", "Purchases from");
        addColumn(columns, "purchases", "评定期内购买次数起点", "Number of purchases from");
        addColumn(columns, "points", "评定期内积分起点", "Points from");
        addColumn(columns, "match", "达标方式", "Criteria that suffice");
        addColumn(columns, "last-purchase-within", "最近一次购买不早于", "Last purchase within");
        addColumn(columns, "by-invitation", "取得方式", "How to come by it");
        return List.of(new RuleTable(
                LEVELS,
                Label.of("客户等级", "Tier levels"),
                Label.of("等级", "Level"),
                levels.stream()
                        .map(level -> new RuleTable.Line(level.slug(), level.name()))
                        .collect(Collectors.toUnmodifiableList()),
                columns));
    }

    private void addColumn(List<RuleTable.Line> columns, String segment, String zh, String en) {
        if (levels.stream()
                .flatMap(level -> level.facts().stream())
                .anyMatch(fact -> fact.key().last().equals(segment))) {
            columns.add(new RuleTable.Line(segment, Label.of(zh, en)));
        }
    }
}
