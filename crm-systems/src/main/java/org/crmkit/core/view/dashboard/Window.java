package org.crmkit.core.view.dashboard;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.TimeRange;

/**
 * The days a dashboard is of, and how its trends are cut.
 *
 * @param period which days
 * @param step how long one point of a trend is
 * @param zone where days begin: the rulebook's
 */
public record Window(DatePeriod period, Step step, ZoneId zone) {

    /** How long one point of a trend is. */
    public enum Step implements Term {
        /** One day. */
        DAY("日", "Day"),
        /** Monday to Sunday, as ISO 8601 has it. */
        WEEK("周", "Week"),
        /** A calendar month. */
        MONTH("月", "Month");

        private final Label label;

        Step(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }

        private LocalDate next(LocalDate day) {
            return switch (this) {
                case DAY -> day.plusDays(1);
                case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                case MONTH -> day.with(TemporalAdjusters.firstDayOfNextMonth());
            };
        }
    }

    /** Obtains a window of its parts. */
    public static Window of(DatePeriod period, Step step, ZoneId zone) {
        return new Window(period, step, zone);
    }

    /** Returns the day of a moment. */
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** Tells whether a moment is in the period. */
    public boolean contains(Instant at) {
        return period.contains(day(at));
    }

    /** Tells whether a day is in the period. */
    public boolean contains(LocalDate day) {
        return period.contains(day);
    }

    /** Returns the period from the first moment of its first day to the first moment after it. */
    public TimeRange range() {
        return TimeRange.of(
                period.from().atStartOfDay(zone).toInstant(),
                period.until().atStartOfDay(zone).toInstant());
    }

    /** Returns the points of a trend, without gaps; the first and the last are cut where the period begins and ends. */
    public List<DatePeriod> parts() {
        List<DatePeriod> parts = new ArrayList<>();
        LocalDate from = period.from();
        while (from.isBefore(period.until())) {
            LocalDate next = step.next(from);
            LocalDate until = next.isAfter(period.until()) ? period.until() : next;
            parts.add(new DatePeriod(from, until));
            from = until;
        }
        return parts;
    }
}
