package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;

/**
 * The current level of any number of customers under one edition: the same level as {@link TierTimeline} ends with, without its
 * periods and reasons. Amounts are whole minor units, sums are exact, nothing is allocated for an entry, and for a customer only where
 * periods run from the day of joining. About a microsecond for ten purchases.
 *
 * <p>Levels by amount, number of purchases and recent purchase are answered; a scheme that asks for points, or takes returns off the
 * purchase they belong to, is refused, because the columns do not say enough. Manual grants are not seen. Safe under threads.
 */
public final class TierBatch {

    private static final long LIMIT = Long.MAX_VALUE / 2;

    private final InForce<TierScheme> scheme;

    private TierBatch(InForce<TierScheme> scheme) {
        this.scheme = scheme;
    }

    /**
     * Obtains the evaluation of a scheme.
     *
     * @throws IllegalArgumentException if it asks for points or reverses purchases
     */
    public static TierBatch of(InForce<TierScheme> scheme) {
        for (TierLevel level : scheme.policy().levels()) {
            checkArgument(
                    level.rule().points().isEmpty(),
                    "%s.points was %s; it must be absent, because the columns hold no points. Ask TierTimeline for each customer.",
                    level.key(),
                    level.rule().points().orElse(0L));
        }
        checkArgument(
                scheme.policy().returns() == ReturnRule.ON_RETURN_DAY,
                "tier.returns was %s; it must be on-return-day, because the columns do not say which purchase a return belongs to. Ask TierTimeline for each customer.",
                scheme.policy().returns().code());
        return new TierBatch(scheme);
    }

    /**
     * Returns the levels on {@code day}, each history beginning with its first purchase.
     *
     * @throws IllegalArgumentException if the scheme needs the day of joining, or the amounts of a customer add up to more than 2^62
     *     minor units
     */
    public TierLevels evaluate(TierColumns columns, LocalDate day) {
        return evaluate(columns, Optional.empty(), day);
    }

    /**
     * Returns the levels on {@code day}, each history beginning with the day of joining; a customer who has not joined by then is on the
     * first level.
     *
     * @param joinedOn by customer, counted from 1970-01-01
     */
    public TierLevels evaluate(TierColumns columns, int[] joinedOn, LocalDate day) {
        checkArgument(
                joinedOn.length == columns.customers(),
                "TierBatch.joinedOn has %s days; it must have one for each of %s customers.",
                joinedOn.length,
                columns.customers());
        return evaluate(columns, Optional.of(joinedOn), day);
    }

    private TierLevels evaluate(TierColumns columns, Optional<int[]> joinedOn, LocalDate day) {
        requireNonNull(columns, "columns");
        int last = DaySpan.day(day);
        LevelRules rules = LevelRules.over(scheme, Math.min(columns.firstDay(), last), last);
        byte[] ranks = new byte[columns.customers()];
        checkArgument(
                rules.levels <= Byte.MAX_VALUE,
                "tier.levels has %s levels; a batch must have %s at most. Ask TierTimeline.",
                rules.levels,
                Byte.MAX_VALUE);
        try {
            if (rules.isAtOnce) {
                holdAll(columns, joinedOn, rules, last, ranks);
            } else {
                stepAll(columns, joinedOn, rules, last, ranks);
            }
        } catch (TooLarge e) {
            throw new IllegalArgumentException(
                    "The purchases of customer " + e.customer
                            + " came to more than 2^62 minor units; they must stay below. Correct the amounts.",
                    e);
        }
        return new TierLevels(scheme, ranks);
    }

    /** At once and rolling: only the window that ends with the day matters. */
    private static void holdAll(
            TierColumns columns, Optional<int[]> joinedOn, LevelRules rules, int last, byte[] ranks) {
        int[] days = columns.day;
        long[] minor = columns.minor;
        int first = rules.window.firstDay(last);
        for (int customer = 0; customer < ranks.length; customer++) {
            int joined = joinedOn.isPresent() ? joinedOn.get()[customer] : TierEngine.ALWAYS;
            int from = Math.max(first, joined);
            long sum = 0;
            int count = 0;
            int latest = TierEngine.ALWAYS;
            boolean isTooLarge = false;
            for (int i = columns.offset[customer]; i < columns.offset[customer + 1]; i++) {
                if (days[i] > last) {
                    break;
                }
                boolean isPurchase = minor[i] > 0;
                if (isPurchase && days[i] >= joined) {
                    latest = days[i];
                }
                if (days[i] >= from) {
                    sum += minor[i];
                    count += isPurchase ? 1 : 0;
                    isTooLarge |= minor[i] > LIMIT || minor[i] < -LIMIT || sum > LIMIT || sum < -LIMIT;
                }
            }
            if (isTooLarge) {
                throw new TooLarge(customer);
            }
            for (int rank = rules.levels - 1; rank > 0; rank--) {
                DaySpan recency = rules.recency[rank];
                if (rules.isReached(rank, sum, count, 0) && (recency == null || latest >= recency.firstDay(last))) {
                    ranks[customer] = (byte) rank;
                    break;
                }
            }
        }
    }

    private static void stepAll(
            TierColumns columns, Optional<int[]> joinedOn, LevelRules rules, int last, byte[] ranks) {
        TierEngine engine = new TierEngine(rules);
        boolean ofJoining = rules.scheme.window().kind() == TierWindowKind.JOINING_ANNIVERSARY;
        for (int customer = 0; customer < ranks.length; customer++) {
            int from = columns.offset[customer];
            int to = columns.offset[customer + 1];
            if (from == to && !ofJoining) {
                continue;
            }
            int begin = joinedOn.isPresent() ? joinedOn.get()[customer] : from < to ? columns.day[from] : last;
            if (begin > last) {
                continue;
            }
            engine.entries().clear();
            try {
                long bought = 0;
                for (int i = from; i < to && columns.day[i] <= last; i++) {
                    if (columns.day[i] >= begin) {
                        long amount = columns.minor[i];
                        if (rules.isAmountOnly) {
                            engine.entries().addAmount(columns.day[i], amount);
                        } else {
                            engine.entries().add(columns.day[i], amount, 0, amount > 0);
                        }
                        bought = amount > 0 ? Math.addExact(bought, amount) : bought;
                    }
                }
                if (rules.isAmountOnly && bought < rules.lowestAmount()) {
                    continue; // whatever the window, nothing above the first level was ever reached
                }
            } catch (ArithmeticException e) {
                throw new TooLarge(customer);
            }
            engine.begin(begin, rules, ofJoining && joinedOn.isPresent() ? Optional.of(begin) : Optional.empty());
            engine.advance(last, null);
            ranks[customer] = (byte) engine.level();
        }
    }

    /** A sum that leaves its bounds, on its way to where its customer can be named. */
    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int customer;

        TooLarge(int customer) {
            super("customer " + customer, null, false, false);
            this.customer = customer;
        }
    }

    /** Returns the edition applied. */
    public RulebookVersion version() {
        return scheme.version();
    }
}
