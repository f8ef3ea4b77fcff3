package org.crmkit.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
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
 * They take time proportional to the days between.
 */
public final class WorkingHours {

    private final WorkingCalendar calendar;
    private final ZoneRules rules;

    private WorkingHours(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
    }

    /** Obtains the arithmetic of one calendar. */
    public static WorkingHours of(WorkingCalendar calendar) {
        return new WorkingHours(calendar);
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
        return moment(day.atStartOfDay());
    }

    /** Returns the open hours of one day as real time, in order; empty if it is closed. */
    public List<TimeRange> openings(LocalDate day) {
        List<TimeRange> ranges = new ArrayList<>();
        for (Opening opening : calendar.openings(day)) {
            LocalDateTime midnight = day.atStartOfDay();
            Instant from = moment(midnight.plusMinutes(opening.fromMinute()));
            Instant until = moment(midnight.plusMinutes(opening.untilMinute()));
            if (from.isBefore(until)) {
                ranges.add(new TimeRange(from, until));
            }
        }
        return ranges;
    }

    /** Tells whether work is going on at {@code moment}; at closing time it is not. */
    public boolean isOpen(Instant moment) {
        return nextOpening(moment).equals(moment);
    }

    /** Returns {@code moment} if work is going on then, else when it begins next. */
    public Instant nextOpening(Instant moment) {
        for (LocalDate day = day(moment); ; day = day.plusDays(1)) {
            for (TimeRange opening : openings(day)) {
                if (opening.until().isAfter(moment)) {
                    return TimeRange.later(opening.from(), moment);
                }
            }
        }
    }

    /** Returns the open time between two moments; zero if {@code until} is not after {@code from}. */
    public Duration workingTimeBetween(Instant from, Instant until) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = day(from); startOf(day).isBefore(until) && from.isBefore(until); day = day.plusDays(1)) {
            for (TimeRange opening : openings(day)) {
                Instant begin = TimeRange.later(opening.from(), from);
                Instant end = TimeRange.earlier(opening.until(), until);
                if (begin.isBefore(end)) {
                    sum = sum.plus(Duration.between(begin, end));
                }
            }
        }
        return sum;
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
            case DAYS -> moment(local.plusDays(amount));
            case WEEKS -> moment(local.plusWeeks(amount));
            case MONTHS -> moment(local.plusMonths(amount));
            case YEARS -> moment(local.plusYears(amount));
            case WORKING_MINUTES -> afterWorking(start, Duration.ofMinutes(amount), List.of());
            case WORKING_HOURS -> afterWorking(start, Duration.ofHours(amount), List.of());
            case WORKING_DAYS -> closingOfWorkingDay(start, amount);
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
        Instant due = merged.isEmpty() ? plain : after(span, start, budget, merged);
        return new Deadline(
                start, span, merged, budget, counted(span, start, due).minus(budget), due);
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
     * Returns when a share of a deadline's budget is used up, rounded up to the second and never after it is due.
     *
     * @param share 0 to 1
     */
    public Instant momentUsed(Deadline deadline, BigDecimal share) {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0, "share was %s; it must be 0 to 1.", share);
        long seconds = BigDecimal.valueOf(deadline.budget().toSeconds())
                .add(BigDecimal.valueOf(deadline.budget().toNanosPart(), 9))
                .multiply(share)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
        Duration part = Duration.ofSeconds(seconds);
        return part.compareTo(deadline.budget()) >= 0
                ? deadline.due()
                : after(deadline.span(), deadline.start(), part, deadline.pauses());
    }

    private Duration counted(Span span, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            return Duration.ZERO;
        }
        return span.unit().isWorkingTime() ? workingTimeBetween(from, until) : Duration.between(from, until);
    }

    private Instant after(Span span, Instant start, Duration budget, List<TimeRange> pauses) {
        if (span.unit().isWorkingTime()) {
            return afterWorking(start, budget, pauses);
        }
        Meter meter = new Meter(start, budget, pauses);
        meter.run(start, Instant.MAX);
        return meter.end();
    }

    private Instant afterWorking(Instant start, Duration budget, List<TimeRange> pauses) {
        Meter meter = new Meter(start, budget, pauses);
        for (LocalDate day = day(start); !meter.isUsedUp(); day = day.plusDays(1)) {
            for (TimeRange opening : openings(day)) {
                meter.run(opening.from(), opening.until());
            }
        }
        return meter.end();
    }

    private Instant closingOfWorkingDay(Instant start, long workingDays) {
        LocalDate day = day(start);
        long left = workingDays;
        while (true) {
            day = day.plusDays(1);
            List<TimeRange> openings = openings(day);
            left -= openings.isEmpty() ? 0 : 1;
            if (left == 0) {
                return openings.get(openings.size() - 1).until();
            }
        }
    }

    private Instant moment(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    /** Uses up a budget on stretches of time given in order, skipping pauses. */
    private static final class Meter {
        private final List<TimeRange> pauses;
        private int pause;
        private Instant at;
        private Duration left;

        Meter(Instant start, Duration budget, List<TimeRange> pauses) {
            this.at = start;
            this.left = budget;
            this.pauses = pauses;
        }

        boolean isUsedUp() {
            return left.isZero();
        }

        Instant end() {
            return at;
        }

        void run(Instant from, Instant until) {
            if (isUsedUp()) {
                return;
            }
            Instant cursor = TimeRange.later(from, at);
            while (cursor.isBefore(until) && !isUsedUp()) {
                while (pause < pauses.size() && !pauses.get(pause).until().isAfter(cursor)) {
                    pause++;
                }
                boolean more = pause < pauses.size();
                if (more && !pauses.get(pause).from().isAfter(cursor)) {
                    cursor = pauses.get(pause).until();
                    continue;
                }
                Instant stop = more ? TimeRange.earlier(until, pauses.get(pause).from()) : until;
                Duration free = Duration.between(cursor, stop);
                Duration used = free.compareTo(left) < 0 ? free : left;
                cursor = cursor.plus(used);
                at = cursor;
                left = left.minus(used);
            }
        }
    }
}
