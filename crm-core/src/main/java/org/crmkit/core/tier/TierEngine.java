package org.crmkit.core.tier;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steps one customer through time, from one day that can change something to the next. The single place that knows what a scheme
 * does; {@link TierTimeline} listens to it, {@link TierBatch} only asks where it ends. Reused from customer to customer; it
 * allocates nothing on the way unless periods run from the day of joining.
 *
 * <p>A day is worked off in this order: a new edition, the review if it is due, then the climb to a higher level. A review looks
 * at the days before it; what happens on the day itself belongs to the new period. {@code floor} keeps, for each level, the first
 * day whose purchases may still earn it: what has brought a customer up to a level, or kept him on one, is used up for it.
 */
final class TierEngine {

    static final int NEVER = Integer.MAX_VALUE;
    static final int ALWAYS = Integer.MIN_VALUE;

    /** Hears of each step. */
    interface Sink {
        /**
         * Something was decided.
         *
         * @param first the first day whose entries were looked at
         * @param last the last day whose entries were looked at
         * @param before the rank held until then
         * @return whether to go on
         */
        boolean hear(int day, TierStep step, int first, int last, int before);
    }

    private final EntrySums entries = new EntrySums();
    private LevelRules rules;
    private @Nullable DayPeriods periods;
    private Optional<Integer> joined = Optional.empty();

    private int now;
    // How many entries have come, have left the window for good, and lie before the window of the last climb.
    private int entered;
    private int exited;
    private int opened;
    private int level;
    private int reviewOn;
    private int graceUntil;
    private int periodStart;
    private int keptFrom;
    private int[] floor;

    TierEngine(LevelRules rules) {
        this.rules = rules;
        this.floor = new int[rules.levels];
    }

    /** Returns where the customer's entries go before {@link #begin}. */
    EntrySums entries() {
        return entries;
    }

    /** Puts the customer on the first level on {@code day}, before anything of that day has counted. */
    void begin(int day, LevelRules first, Optional<Integer> joinedOn) {
        joined = joinedOn;
        level = 0;
        reviewOn = NEVER;
        graceUntil = NEVER;
        periodStart = day;
        rules = first;
        if (floor.length != first.levels) {
            floor = new int[first.levels];
        }
        Arrays.fill(floor, ALWAYS);
        if (first.isPeriodic) {
            periods = first.periods(joinedOn);
        } else {
            periods = null;
        }
        now = day - 1;
        entered = 0;
        exited = 0;
        opened = 0;
    }

    int level() {
        return level;
    }

    int reviewOn() {
        return graceUntil != NEVER ? graceUntil : reviewOn;
    }

    boolean isInGrace() {
        return graceUntil != NEVER;
    }

    LevelRules rules() {
        return rules;
    }

    /** Works off every day after the last one worked off, up to {@code until}; false if the listener has heard enough. */
    boolean advance(int until, @Nullable Sink sink) {
        for (int day = nextDay(); day <= until; day = nextDay()) {
            now = day;
            if (!work(day, sink)) {
                return false;
            }
        }
        now = Math.max(now, until);
        return true;
    }

    private boolean work(int day, @Nullable Sink sink) {
        if (rules.isAtOnce) {
            return hold(day, sink);
        }
        if (day == reviewOn() && !review(day, sink)) {
            return false;
        }
        return climb(day, sink);
    }

    /** Returns the next day on which something can change; {@link #NEVER} if there is none. */
    private int nextDay() {
        upTo(now);
        int next = Math.min(entered < entries.size() ? entries.day(entered) : NEVER, reviewOn());
        if (rules.isAtOnce || (entries.hasNegative() && !rules.isPeriodic)) {
            while (exited < entries.size() && (!matters(exited) || rules.window.exit(entries.day(exited)) <= now)) {
                exited++;
            }
            if (exited < entries.size()) {
                next = Math.min(next, rules.window.exit(entries.day(exited)));
            }
        }
        if (rules.isAtOnce && rules.asksForRecency && entries.lastPurchase(entered) != EntrySums.NEVER) {
            for (DaySpan span : rules.recency) {
                int exit = span == null ? now : span.exit(entries.lastPurchase(entered));
                next = exit > now ? Math.min(next, exit) : next;
            }
        }
        return next;
    }

    /** Tells whether anything can change when an entry leaves the window: upwards only by what was below zero. */
    private boolean matters(int entry) {
        return rules.isAtOnce
                || entries.isAmountBelowZero(entry)
                || (!rules.isAmountOnly && entries.arePointsBelowZero(entry));
    }

    private boolean hold(int day, @Nullable Sink sink) {
        int first = rules.window.firstDay(day);
        int held = best(rules.levels - 1, first, day);
        if (held == level) {
            return true;
        }
        int before = level;
        level = held;
        return sink == null || sink.hear(day, held > before ? TierStep.REACHED : TierStep.LOWERED, first, day, before);
    }

    /** Climbs as far as the day reaches; a period that begins with the tier may leave returns behind and reach further. */
    private boolean climb(int day, @Nullable Sink sink) {
        int before;
        do {
            before = level;
            int start = climbStart(day);
            int to = upTo(day);
            while (opened < to && entries.day(opened) < start) {
                opened++;
            }
            for (int above = rules.levels - 1; above > level; above--) {
                int from = floor[above] <= start ? opened : Math.min(entries.countBefore(floor[above]), to);
                if (isMet(above, from, to, day) && !enter(above, day, Math.max(start, floor[above]), sink)) {
                    return false;
                }
            }
        } while (level > before && rules.restartsWithTier);
        return true;
    }

    private boolean enter(int above, int day, int first, @Nullable Sink sink) {
        int before = level;
        level = above;
        Arrays.fill(floor, before + 1, above + 1, day + 1);
        periodStart = day;
        graceUntil = NEVER;
        reviewOn = endOfValidity(day);
        return sink == null || sink.hear(day, TierStep.REACHED, first, day, before);
    }

    private boolean review(int day, @Nullable Sink sink) {
        boolean second = isInGrace();
        int due = reviewOn;
        int start = reviewStart(due);
        int first = Math.max(start, floor[level]);
        int earned = kept(start, day - 1);
        int before = level;
        TierStep step;
        if (earned == level) {
            step = TierStep.RENEWED;
        } else if (rules.hasGrace && !second) {
            graceUntil = rules.grace.plus(day);
            return sink == null || sink.hear(day, TierStep.GRACE, first, day - 1, before);
        } else {
            level = Math.max(earned, level - rules.softLanding);
            step = level > earned ? TierStep.SOFT_LANDED : TierStep.LOWERED;
        }
        Arrays.fill(floor, 0, level + 1, day);
        periodStart = day;
        graceUntil = NEVER;
        reviewOn = level == 0 ? NEVER : Math.max(nextReview(due), day + 1);
        return sink == null || sink.hear(day, step, first, day - 1, before);
    }

    /** Brings another edition into force before anything else happens on {@code day}; false as {@link #advance} does. */
    boolean restate(int day, LevelRules next, @Nullable Sink sink) {
        LevelRules old = rules;
        int[] oldFloor = floor;
        int before = level;
        int rank = next.scheme.rank(old.level(level).slug());
        floor = new int[next.levels];
        for (int i = 0; i < next.levels; i++) {
            int was = old.scheme.rank(next.level(i).slug());
            floor[i] = was < 0 ? ALWAYS : oldFloor[was];
        }
        rules = next;
        periods = next.periods(joined);
        entered = 0;
        exited = 0;
        opened = 0;
        boolean isMoved = rank < 0;
        int first = isMoved ? climbStart(day) : day;
        level = isMoved ? best(next.levels - 1, first, day) : rank;
        if (next.isAtOnce || level == 0) {
            reviewOn = NEVER;
            graceUntil = NEVER;
        } else if (isMoved || old.isAtOnce) {
            Arrays.fill(floor, 0, level + 1, isMoved ? day + 1 : day);
            periodStart = day;
            graceUntil = NEVER;
            reviewOn = endOfValidity(day);
        }
        now = day;
        if (isMoved && sink != null && !sink.hear(day, TierStep.RESTATED, first, day, before)) {
            return false;
        }
        return work(day, sink);
    }

    private int climbStart(int day) {
        if (periods != null) {
            return periods.startOf(day);
        }
        int first = rules.window.firstDay(day);
        return rules.restartsWithTier ? Math.max(first, periodStart) : first;
    }

    private int reviewStart(int due) {
        return periods != null ? periods.startOf(due - 1) : rules.window.minus(due);
    }

    private int endOfValidity(int day) {
        int end = rules.validity.plus(day);
        return periods != null ? periods.endOf(end) : end;
    }

    private int nextReview(int due) {
        return periods != null ? periods.endOf(due) : rules.validity.plus(due);
    }

    /** Returns the highest level, at most the one held, that may be kept by what came after it was earned. */
    private int kept(int start, int last) {
        int to = entries.countBefore(last + 1);
        for (int i = level; i > 0; i--) {
            int from = Math.min(entries.countBefore(Math.max(start, floor[i])), to);
            if (isMet(i, from, to, last)) {
                keptFrom = Math.max(start, floor[i]);
                return i;
            }
        }
        return 0;
    }

    /** Returns the first day that counted for the level the last review found earned. */
    int keptFrom() {
        return keptFrom;
    }

    /** Returns the highest level up to {@code top} that the days from {@code first} to {@code last} reach; the first is for all. */
    private int best(int top, int first, int last) {
        int to = entries.countBefore(last + 1);
        int from = Math.min(entries.countBefore(first), to);
        for (int i = top; i > 0; i--) {
            if (isMet(i, from, to, last)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isMet(int rank, int from, int to, int last) {
        if (rules.isAmountOnly) {
            return entries.amount(from, to) >= rules.amount[rank];
        }
        DaySpan recency = rules.recency[rank];
        if (recency != null && entries.lastPurchase(to) < recency.firstDay(last)) {
            return false;
        }
        return rules.isReached(rank, entries.amount(from, to), entries.purchases(from, to), entries.points(from, to));
    }

    /** Returns how many entries lie on {@code day} or before it, which is no earlier than any day asked of before. */
    private int upTo(int day) {
        while (entered < entries.size() && entries.day(entered) <= day) {
            entered++;
        }
        return entered;
    }

    /** Returns the first day whose purchases help to climb to a level on {@code day}. */
    int climbFirst(int rank, int day) {
        return rules.isAtOnce ? rules.window.firstDay(day) : Math.max(climbStart(day), floor[rank]);
    }
}
