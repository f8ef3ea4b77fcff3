package org.crmkit.core.internal;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.Span;
import org.crmkit.core.time.DatePeriod;

/** Counts spans of days, weeks, months and years on the calendar. */
public final class CalendarSpans {

    private CalendarSpans() {}

    /**
     * Returns {@code span} if it counts days, weeks, months or years and is more than nothing.
     *
     * @throws IllegalArgumentException if it is anything else; the message names the rule at {@code path}
     */
    public static Span checked(Span span, String path) {
        boolean counts =
                switch (span.unit()) {
                    case DAYS, WEEKS, MONTHS, YEARS -> true;
                    case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
                };
        checkArgument(
                counts && span.amount() > 0,
                "%s was %s; it must be at least one day, week, month or year, such as 30 days.",
                path,
                span);
        return span;
    }

    /** Returns the day {@code times} spans after {@code day}. */
    public static LocalDate plus(LocalDate day, Span span, long times) {
        long amount = Math.multiplyExact(span.amount(), times);
        return switch (span.unit()) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalArgumentException(
                        "Span was " + span + "; it must count days, weeks, months or years.");
        };
    }

    /** Returns the day one span after {@code day}. */
    public static LocalDate plus(LocalDate day, Span span) {
        return plus(day, span, 1);
    }

    /** Returns the days a round comes due in {@code days}: every {@code every} after {@code since}, the first time one after it. */
    public static List<LocalDate> rounds(LocalDate since, Span every, DatePeriod days) {
        List<LocalDate> due = new ArrayList<>();
        long longest = ChronoUnit.DAYS.between(since, plus(since, every)) + 5 * every.amount();
        long round = Math.max(1, ChronoUnit.DAYS.between(since, days.from()) / longest - 1);
        for (LocalDate day = plus(since, every, round); day.isBefore(days.until()); day = plus(since, every, ++round)) {
            if (!day.isBefore(days.from())) {
                due.add(day);
            }
        }
        return due;
    }
}
