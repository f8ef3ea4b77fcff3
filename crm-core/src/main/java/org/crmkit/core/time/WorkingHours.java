package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.crmkit.core.rule.Span;

/**
 * Counts on a {@link WorkingCalendar}. What is counted are seconds that really pass: a day on which clocks go forward has an
 * hour less, if that hour is worked.
 *
 * <ul>
 *   <li><b>Working minutes and hours</b> use up open time. A start while closed counts from the next opening. A span that is
 *       used up exactly at closing time is due at closing time, not at the next opening.
 *   <li><b>Working days</b>: the day of the start does not count; due at closing time of the last of the working days after
 *       it. So reads China's Civil Code (articles 201 and 203: the first day is not counted, and where there are business hours
 *       the period ends when business ends), and so count regulators of complaints (FCA Handbook DISP 1.5.1: close of business
 *       on the third business day following the day of receipt). A working day is a day with any open hours.
 *   <li><b>Minutes and hours</b> are real ones. <b>Days, weeks, months and years</b> end at the same local time; the 31st of a
 *       month without one ends on its last day (Civil Code, article 202).
 *   <li>A span of zero is due at its start.
 * </ul>
 *
 * <p>A local time that does not exist, because clocks go forward over it, is the moment they do; one that exists twice is the
 * earlier of the two. Methods throw {@link CalendarEndsException} if the answer depends on a day whose holidays are unknown.
 * Each takes one binary search for every year between; immutable and safe under threads.
 */
public final class WorkingHours {

    private final WorkingCalendar calendar;
    private final WorkingIndex index;

    WorkingHours(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.index = new WorkingIndex(calendar);
    }

    /** Obtains the arithmetic of one calendar, {@link WorkingCalendar#workingHours()}. */
    public static WorkingHours of(WorkingCalendar calendar) {
        return calendar.workingHours();
    }

    /** Returns the calendar that is counted on. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** Returns the day {@code moment} falls on where the company is. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, calendar.zone());
    }

    /** Returns the first moment of {@code day} where the company is. */
    public Instant startOf(LocalDate day) {
        return index.moment(day.atStartOfDay());
    }

    /** Returns the open hours that begin on one day as real time, in order; empty if it is closed. */
    public List<TimeRange> openings(LocalDate day) {
        return List.copyOf(index.openings(day));
    }

    /** Tells whether work is going on at {@code moment}; at closing time it is not. */
    public boolean isOpen(Instant moment) {
        return index.isOpen(moment);
    }

    /** Returns {@code moment} if work is going on then, else when it begins next. */
    public Instant nextOpening(Instant moment) {
        return index.nextOpening(moment);
    }

    /** Returns the open time between two moments; zero if {@code until} is not after {@code from}. */
    public Duration workingTimeBetween(Instant from, Instant until) {
        return from.isBefore(until) ? index.between(from, until) : Duration.ZERO;
    }

    /** Returns when a span that nothing interrupts is over. */
    public Instant deadline(Instant start, Span span) {
        long amount = span.amount();
        if (amount == 0) {
            return start;
        }
        LocalDateTime local = LocalDateTime.ofInstant(start, calendar.zone());
        return switch (span.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> index.moment(local.plusDays(amount));
            case WEEKS -> index.moment(local.plusWeeks(amount));
            case MONTHS -> index.moment(local.plusMonths(amount));
            case YEARS -> index.moment(local.plusYears(amount));
            case WORKING_MINUTES -> index.after(start, Duration.ofMinutes(amount));
            case WORKING_HOURS -> index.after(start, Duration.ofHours(amount));
            case WORKING_DAYS -> index.closing(day(start), amount);
        };
    }

    /**
     * Returns when a span is over that {@code pauses} interrupt: the due time without them, moved by the time of theirs that
     * would have counted. So a pause while closed moves a span of working time by nothing, two that overlap count once, and
     * one that begins when the span is already used up changes nothing.
     */
    public Deadline deadline(Instant start, Span span, List<TimeRange> pauses) {
        Instant plain = deadline(start, span);
        Duration budget = counted(span, start, plain);
        List<TimeRange> merged = TimeRange.merge(pauses);
        Instant due = merged.isEmpty() || budget.isZero() ? plain : after(span, start, budget, merged);
        return new Deadline(
                start, span, merged, budget, counted(span, start, due).minus(budget), due);
    }

    /**
     * Tells whether a span that began at {@code start} is over at {@code moment}, which is known even if the span ends beyond the
     * known holidays; at its last moment it is not over.
     */
    public boolean isOver(Instant start, Span span, Instant moment) {
        try {
            return moment.isAfter(deadline(start, span));
        } catch (CalendarEndsException e) {
            if (e.needed().isAfter(day(moment))) {
                return false; // it ends after a day that has not come yet
            }
            throw e;
        }
    }

    /** Returns how much of a deadline's budget was used up at {@code moment}; more than the budget once it is overdue. */
    public Duration used(Deadline deadline, Instant moment) {
        Duration used = counted(deadline.span(), deadline.start(), moment);
        for (TimeRange pause : deadline.pauses()) {
            Instant from = TimeRange.later(pause.from(), deadline.start());
            used = used.minus(counted(deadline.span(), from, TimeRange.earlier(pause.until(), moment)));
        }
        return used;
    }

    /**
     * Returns when a share of a deadline's budget is used up, rounded up to the second: not after it is due for a share of at
     * most 1, when it is overdue by so much for a larger one.
     *
     * @param share zero or more
     */
    public Instant momentUsed(Deadline deadline, BigDecimal share) {
        checkArgument(share.signum() >= 0, "share was %s; it must be zero or more.", share);
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return deadline.due();
        }
        Duration part = deadline.part(share);
        boolean isEarly = share.compareTo(BigDecimal.ONE) < 0;
        if (part.isZero() || (isEarly && part.compareTo(deadline.budget()) >= 0)) {
            return part.isZero() ? deadline.start() : deadline.due();
        }
        return after(deadline.span(), deadline.start(), part, deadline.pauses());
    }

    /**
     * Returns every stretch from a deadline's start to {@code until}, counted or not, with what it counts and why: the proof of
     * its due time. What is counted in them adds up to {@link #used}.
     *
     * @param pauses the same pauses the deadline was made with, with their reasons; a pause outside working time does not show,
     *     because it costs nothing
     */
    public List<Stretch> explain(Deadline deadline, List<Pause> pauses, Instant until) {
        return new Stretches(this, deadline, pauses).until(until);
    }

    private Duration counted(Span span, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        return span.unit().isWorkingTime() ? index.between(from, until) : Duration.between(from, until);
    }

    /** Uses up {@code budget}, more than zero, stretch by stretch between the pauses. */
    private Instant after(Span span, Instant start, Duration budget, List<TimeRange> pauses) {
        Instant cursor = start;
        Duration left = budget;
        for (TimeRange pause : pauses) {
            if (pause.until().isAfter(cursor)) {
                Instant end = plus(span, cursor, left);
                if (!end.isAfter(pause.from())) {
                    return end;
                }
                left = left.minus(counted(span, cursor, pause.from()));
                cursor = pause.until();
            }
        }
        return plus(span, cursor, left);
    }

    private Instant plus(Span span, Instant from, Duration budget) {
        return span.unit().isWorkingTime() ? index.after(from, budget) : from.plus(budget);
    }
}
