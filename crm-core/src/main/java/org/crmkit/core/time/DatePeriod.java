package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from one up to, but not including, another: {@code [2026-01-01, 2027-01-01)} is the year 2026.
 *
 * @param from the first day in it
 * @param until the first day after it, later than {@code from}
 */
public record DatePeriod(LocalDate from, LocalDate until) {

    public DatePeriod {
        checkArgument(
                from.isBefore(until),
                "DatePeriod.until was %s; it must be after from, %s, because it is the first day no longer included. Use ofDays(first, last) for two days that both count.",
                until,
                from);
    }

    /** Obtains the period of two days that both belong to it. */
    public static DatePeriod ofDays(LocalDate first, LocalDate last) {
        return new DatePeriod(first, last.plusDays(1));
    }

    /** Tells whether {@code day} belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Returns the last day that belongs to it. */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /** Returns how many days belong to it, one or more. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    @Override
    public String toString() {
        return "[" + from + ", " + until + ")";
    }
}
