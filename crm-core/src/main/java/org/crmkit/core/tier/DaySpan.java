package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.crmkit.core.rule.Span;
import org.jspecify.annotations.Nullable;

/**
 * A span of whole days, weeks, months or years, counted on days since 1970-01-01. The 31st of a month without one is its last
 * day, as {@link LocalDate#plusMonths} has it. Over a range of days that is asked often, {@link #tabled} answers from a table.
 */
final class DaySpan {

    private static final int WIDEST_TABLE = 200_000;

    private final boolean isMonths;
    private final long amount;
    private final int first;
    private final int @Nullable [] later;
    private final int @Nullable [] earlier;

    private DaySpan(boolean isMonths, long amount, int first, int @Nullable [] later, int @Nullable [] earlier) {
        this.isMonths = isMonths;
        this.amount = amount;
        this.first = first;
        this.later = later;
        this.earlier = earlier;
    }

    static DaySpan of(Span span) {
        return switch (span.unit()) {
            case DAYS -> new DaySpan(false, span.amount(), 0, null, null);
            case WEEKS -> new DaySpan(false, 7 * span.amount(), 0, null, null);
            case MONTHS -> new DaySpan(true, span.amount(), 0, null, null);
            case YEARS -> new DaySpan(true, 12 * span.amount(), 0, null, null);
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalArgumentException(
                        "Span was " + span + "; it must count days, weeks, months or years.");
        };
    }

    static boolean isCalendarSpan(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    /** Returns the same span with every answer from {@code from} to {@code to} looked up; as it is if they are too many. */
    DaySpan tabled(int from, int to) {
        long width = (long) to - from + 1;
        if (!isMonths || width < 1 || width > WIDEST_TABLE) {
            return this;
        }
        int[] plus = new int[(int) width];
        int[] minus = new int[(int) width];
        for (int i = 0; i < width; i++) {
            plus[i] = times(from + i, 1);
            minus[i] = times(from + i, -1);
        }
        return new DaySpan(true, amount, from, plus, minus);
    }

    int plus(int day) {
        return later != null && day >= first && day - first < later.length ? later[day - first] : times(day, 1);
    }

    int minus(int day) {
        return earlier != null && day >= first && day - first < earlier.length ? earlier[day - first] : times(day, -1);
    }

    /** Returns the day {@code count} spans after {@code day}, or before it, counted in one step. */
    int times(int day, long count) {
        if (isMonths) {
            return Math.toIntExact(
                    LocalDate.ofEpochDay(day).plusMonths(count * amount).toEpochDay());
        }
        return Math.toIntExact(day + count * amount);
    }

    /** Returns the first day that a window as long as this one, ending with {@code day}, includes. */
    int firstDay(int day) {
        return minus(day) + 1;
    }

    /** Returns the first day on which such a window no longer includes {@code day}. */
    int exit(int day) {
        int sameDay = plus(day);
        return minus(sameDay) >= day ? sameDay : sameDay + 1;
    }

    /** Returns how many days it has at least. */
    long shortest() {
        return isMonths ? amount / 12 * 365 + amount % 12 * 28 : amount;
    }

    /** Returns how many days it has at most. */
    long longest() {
        return isMonths ? amount / 12 * 366 + amount % 12 * 31 : amount;
    }

    static int day(LocalDate date) {
        checkArgument(
                date.getYear() >= 1 && date.getYear() <= 9998,
                "The day was %s; it must be in the years 1 to 9998. Correct it.",
                date);
        return (int) date.toEpochDay();
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
