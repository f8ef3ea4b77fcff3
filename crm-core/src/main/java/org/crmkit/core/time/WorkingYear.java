package org.crmkit.core.time;

import java.time.Instant;
import java.util.Arrays;

/**
 * The working time of one local year, ready to be counted: its open stretches in order, and how many seconds are worked before
 * each of them. Moments are seconds since 1970; all offsets from UTC are whole seconds, so nothing is lost.
 */
final class WorkingYear {

    /** The first second of the year, and the first after it. */
    final long begin;

    final long end;

    private final long[] from;
    private final long[] until;
    private final long[] before;
    private final int[] days;
    private final long[] closings;

    /**
     * @param before one longer than {@code from}: the seconds worked before each stretch, then those of the whole year
     * @param days working days as days since 1970, in order
     * @param closings when each of those days closes, perhaps after midnight
     */
    WorkingYear(long begin, long end, long[] from, long[] until, long[] before, int[] days, long[] closings) {
        this.begin = begin;
        this.end = end;
        this.from = from;
        this.until = until;
        this.before = before;
        this.days = days;
        this.closings = closings;
    }

    /** Returns the seconds worked in the whole year. */
    long total() {
        return before[from.length];
    }

    /** Returns the seconds worked from the beginning of the year to {@code second}, which lies in it. */
    long worked(long second) {
        int at = lastBegun(second);
        return at < 0 ? 0 : before[at] + Math.min(second, until[at]) - from[at];
    }

    /** Tells whether the second that begins at {@code second} is worked. */
    boolean isOpen(long second) {
        int at = lastBegun(second);
        return at >= 0 && second < until[at];
    }

    /** Returns when the next stretch after {@code second} begins; {@link #end} if none does. */
    long nextBegin(long second) {
        int next = lastBegun(second) + 1;
        return next < from.length ? from[next] : end;
    }

    /**
     * Returns the first moment at which so much has been worked since the beginning of the year.
     *
     * @param seconds together with {@code nanos} more than zero, at most {@link #total}
     */
    Instant whenWorked(long seconds, int nanos) {
        long needed = nanos > 0 ? seconds + 1 : seconds;
        int found = Arrays.binarySearch(before, needed);
        int at = (found >= 0 ? found : -found - 1) - 1; // the stretch after which at least that much is worked
        return Instant.ofEpochSecond(from[at] + seconds - before[at], nanos);
    }

    /** Returns how many working days come after {@code day} within the year. */
    int workingDaysAfter(long day) {
        return days.length - firstAfter(day);
    }

    /** Returns when the {@code n}-th working day after {@code day} closes; there are that many. */
    Instant closing(long day, int n) {
        return Instant.ofEpochSecond(closings[firstAfter(day) + n - 1]);
    }

    private int lastBegun(long second) {
        int found = Arrays.binarySearch(from, second);
        return found >= 0 ? found : -found - 2;
    }

    private int firstAfter(long day) {
        if (days.length == 0 || day < days[0]) {
            return 0;
        }
        if (day >= days[days.length - 1]) {
            return days.length;
        }
        int found = Arrays.binarySearch(days, (int) day);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
