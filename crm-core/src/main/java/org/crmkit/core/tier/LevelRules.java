package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A scheme made ready to be asked often: amounts as whole minor units, spans of days, one array slot for each level. */
final class LevelRules {

    static final long UNASKED = Long.MIN_VALUE;

    final InForce<TierScheme> source;
    final TierScheme scheme;
    final int levels;
    /** The least amount in minor units by level, or {@link #UNASKED}. */
    final long[] amount;

    final long[] purchases;
    final long[] points;
    final boolean[] isAny;
    final boolean[] isByInvitation;
    final @Nullable DaySpan[] recency;
    final boolean asksForRecency;
    final boolean isAmountOnly;

    final DaySpan window;
    final boolean isPeriodic;
    final boolean restartsWithTier;
    final boolean isAtOnce;
    final DaySpan validity;
    final DaySpan grace;
    final boolean hasGrace;
    final int softLanding;

    private LevelRules(InForce<TierScheme> source, int from, int to) {
        this.source = source;
        this.scheme = source.policy();
        this.levels = scheme.levels().size();
        this.amount = new long[levels];
        this.purchases = new long[levels];
        this.points = new long[levels];
        this.isAny = new boolean[levels];
        this.isByInvitation = new boolean[levels];
        this.recency = new DaySpan[levels];
        boolean recent = false;
        for (int i = 0; i < levels; i++) {
            LevelRule rule = scheme.levels().get(i).rule();
            amount[i] = rule.threshold().map(LevelRules::minor).orElse(UNASKED);
            purchases[i] = rule.purchases().map(n -> (long) n).orElse(UNASKED);
            points[i] = rule.points().orElse(UNASKED);
            isAny[i] = rule.match() == LevelRule.Match.ANY;
            isByInvitation[i] = rule.isByInvitation();
            Optional<Span> span = rule.lastPurchaseWithin();
            if (span.isPresent()) {
                recency[i] = DaySpan.of(span.get()).tabled(from, to);
                recent = true;
            }
        }
        this.asksForRecency = recent;
        this.isAmountOnly = scheme.isAmountOnly();
        TierWindowKind kind = scheme.window().kind();
        this.window = DaySpan.of(scheme.window().length()).tabled(from, to);
        this.isPeriodic = kind.isPeriodic();
        this.restartsWithTier = kind == TierWindowKind.TIER_ANNIVERSARY;
        Span none = Span.of(0, Span.Unit.DAYS);
        this.isAtOnce = scheme.downgrade().fold(atOnce -> true, atEnd -> false);
        this.validity = scheme.downgrade()
                .fold(atOnce -> DaySpan.of(none), atEnd -> DaySpan.of(atEnd.validity()))
                .tabled(from, to);
        Span kept = scheme.downgrade().fold(atOnce -> none, TierDowngrade.AtPeriodEnd::grace);
        this.grace = DaySpan.of(kept);
        this.hasGrace = kept.amount() > 0;
        this.softLanding = scheme.downgrade()
                .fold(atOnce -> levels, atEnd -> atEnd.softLanding().orElse(levels));
    }

    static LevelRules of(InForce<TierScheme> source) {
        return new LevelRules(source, 0, -1);
    }

    /** Obtains rules that look up the days from {@code from} to {@code to}. */
    static LevelRules over(InForce<TierScheme> source, int from, int to) {
        return new LevelRules(source, from, to);
    }

    /** Returns the row of periods for a customer, where periods lie fast. */
    @Nullable
    DayPeriods periods(Optional<Integer> joined) {
        if (!isPeriodic) {
            return null;
        }
        if (scheme.window().kind() == TierWindowKind.FIXED) {
            return new DayPeriods(DaySpan.day(scheme.window().start().orElseThrow()), window);
        }
        checkArgument(
                joined.isPresent(),
                "The day of joining was missing; it must be given, because tier.window-kind of %s is joining-anniversary. Give it.",
                version());
        return new DayPeriods(joined.get(), window);
    }

    /** Returns the amount of the level above the first under a scheme of amounts; more than any if there is none. */
    long lowestAmount() {
        return levels > 1 ? amount[1] : Long.MAX_VALUE;
    }

    RulebookVersion version() {
        return source.version();
    }

    TierLevel level(int rank) {
        return scheme.levels().get(rank);
    }

    /** Tells whether figures reach what a level asks for within the window, a recent purchase apart. */
    boolean isReached(int level, long sum, long count, long earned) {
        if (isByInvitation[level]) {
            return false;
        }
        boolean any = isAny[level];
        if (amount[level] != UNASKED && (sum >= amount[level]) == any) {
            return any;
        }
        if (purchases[level] != UNASKED && (count >= purchases[level]) == any) {
            return any;
        }
        if (points[level] != UNASKED && (earned >= points[level]) == any) {
            return any;
        }
        return !any;
    }

    /**
     * Returns an amount in minor units, exactly.
     *
     * @throws IllegalArgumentException if that is no {@code long}
     */
    static long minor(Money money) {
        try {
            return money.getAmount()
                    .movePointRight(money.getCurrencyUnit().getDecimalPlaces())
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "The amount was " + money + "; it must be below 2^63 in minor units. Split it, or correct it.", e);
        }
    }
}
