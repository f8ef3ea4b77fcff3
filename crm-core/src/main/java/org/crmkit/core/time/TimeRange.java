package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of time from one moment up to, but not including, another.
 *
 * @param from its first moment
 * @param until the first moment after it; equal to {@code from} if it is empty
 */
public record TimeRange(Instant from, Instant until) {

    public TimeRange {
        checkArgument(
                !until.isBefore(from),
                "TimeRange.until was %s; it must not be before from, %s. Swap them.",
                until,
                from);
    }

    /** Obtains the stretch between two moments. */
    public static TimeRange of(Instant from, Instant until) {
        return new TimeRange(from, until);
    }

    /** Returns how many seconds really pass in it. */
    public Duration length() {
        return Duration.between(from, until);
    }

    /** Tells whether {@code moment} belongs to it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /**
     * Returns the same time in order, without overlap: ranges that overlap or touch become one, empty ones vanish. So what lies
     * in two of them counts once.
     */
    public static List<TimeRange> merge(List<TimeRange> ranges) {
        List<TimeRange> sorted = new ArrayList<>(ranges);
        sorted.removeIf(range -> range.from.equals(range.until));
        sorted.sort(Comparator.comparing(TimeRange::from).thenComparing(TimeRange::until));
        List<TimeRange> merged = new ArrayList<>();
        for (TimeRange range : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !range.from.isAfter(merged.get(last).until)) {
                TimeRange before = merged.get(last);
                merged.set(last, new TimeRange(before.from, later(before.until, range.until)));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public String toString() {
        return "[" + from + ", " + until + ")";
    }
}
