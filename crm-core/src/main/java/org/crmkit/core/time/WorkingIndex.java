package org.crmkit.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working time of a calendar as sums, so that counting takes a binary search a year and not a look at every day. A year is
 * laid out when it is first asked for and kept, up to {@value #MOST_YEARS} of them; what is answered never changes.
 */
final class WorkingIndex {

    private static final int MOST_YEARS = 200;
    private static final long SECONDS_A_YEAR = 31_556_952;

    private final WorkingCalendar calendar;
    private final ZoneRules rules;
    private final DatePeriod coverage;
    private final long knownFrom;
    private final long knownUntil;
    private final ConcurrentHashMap<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    WorkingIndex(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.rules = calendar.zone().getRules();
        this.coverage = calendar.holidays().coverage();
        // Whether the day before the first known one was a holiday is unknown, and so is what its night shift left
        // over.
        int left = calendar.hours().mostMinutesOfNextDay();
        this.knownFrom = second(coverage.from().atStartOfDay().plusMinutes(left));
        long last = second(coverage.until().atStartOfDay());
        for (TimeRange opening : openings(coverage.lastDay())) {
            last = Math.max(last, opening.until().getEpochSecond());
        }
        this.knownUntil = last;
    }

    /** Returns a local time as a moment: the moment clocks go forward if it is skipped, the earlier one if it comes twice. */
    Instant moment(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return offsets.isEmpty() ? rules.getTransition(local).getInstant() : local.toInstant(offsets.get(0));
    }

    /** Returns the open hours that begin on one day as real time. */
    List<TimeRange> openings(LocalDate day) {
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

    boolean isOpen(Instant moment) {
        checkKnown(moment);
        return year(moment.getEpochSecond()).isOpen(moment.getEpochSecond());
    }

    Instant nextOpening(Instant moment) {
        checkKnown(moment);
        long second = moment.getEpochSecond();
        WorkingYear year = year(second);
        if (year.isOpen(second)) {
            return moment;
        }
        long next = year.nextBegin(second);
        while (next == year.end) {
            checkGoesOn(year);
            year = year(year.end);
            next = year.isOpen(year.begin) ? year.begin : year.nextBegin(year.begin);
        }
        return Instant.ofEpochSecond(next);
    }

    /** Returns the open time between two moments, the second of them later. */
    Duration between(Instant from, Instant until) {
        checkKnown(from);
        if (until.getEpochSecond() > knownUntil || (until.getEpochSecond() == knownUntil && until.getNano() > 0)) {
            throw new CalendarEndsException(calendar.holidays(), coverage.until());
        }
        WorkingYear first = year(from.getEpochSecond());
        long seconds = -first.worked(from.getEpochSecond());
        WorkingYear year = first;
        while (until.getEpochSecond() >= year.end) {
            seconds += year.total();
            if (year.end == knownUntil) {
                break;
            }
            year = year(year.end);
        }
        if (until.getEpochSecond() < year.end) {
            seconds += year.worked(until.getEpochSecond());
        }
        return Duration.ofSeconds(seconds, openNanos(until) - openNanos(from));
    }

    /** Returns the first moment at which {@code budget}, more than zero, has been worked since {@code start}. */
    Instant after(Instant start, Duration budget) {
        checkKnown(start);
        WorkingYear year = year(start.getEpochSecond());
        Duration target =
                budget.plusSeconds(year.worked(start.getEpochSecond())).plusNanos(openNanos(start));
        long seconds = target.getSeconds();
        int nanos = target.getNano();
        while (seconds > year.total() || (seconds == year.total() && nanos > 0)) {
            checkGoesOn(year);
            seconds -= year.total();
            year = year(year.end);
        }
        return year.whenWorked(seconds, nanos);
    }

    /** Returns when the {@code n}-th working day after {@code day} closes. */
    Instant closing(LocalDate day, long n) {
        LocalDate first = day.plusDays(1);
        if (!coverage.contains(first)) {
            throw new CalendarEndsException(calendar.holidays(), first);
        }
        long left = n;
        long after = day.toEpochDay();
        for (int number = first.getYear(); ; number++) {
            WorkingYear year = yearNumbered(number);
            int there = year.workingDaysAfter(after);
            if (left <= there) {
                return year.closing(after, (int) left);
            }
            left -= there;
            if (!LocalDate.of(number + 1, 1, 1).isBefore(coverage.until())) {
                throw new CalendarEndsException(calendar.holidays(), coverage.until());
            }
        }
    }

    private int openNanos(Instant moment) {
        long second = moment.getEpochSecond();
        return moment.getNano() > 0 && second < knownUntil && year(second).isOpen(second) ? moment.getNano() : 0;
    }

    private void checkKnown(Instant moment) {
        long second = moment.getEpochSecond();
        if (second < knownFrom || second >= knownUntil) {
            LocalDate day = LocalDate.ofInstant(moment, calendar.zone());
            throw new CalendarEndsException(
                    calendar.holidays(),
                    coverage.contains(day) ? coverage.from().minusDays(1) : day);
        }
    }

    private void checkGoesOn(WorkingYear year) {
        if (year.end >= knownUntil) {
            throw new CalendarEndsException(calendar.holidays(), coverage.until());
        }
    }

    private WorkingYear year(long second) {
        int number = (int) (1970 + Math.floorDiv(second, SECONDS_A_YEAR));
        WorkingYear year = yearNumbered(number);
        while (second < year.begin) {
            year = yearNumbered(--number);
        }
        while (second >= year.end) {
            year = yearNumbered(++number);
        }
        return year;
    }

    private WorkingYear yearNumbered(int number) {
        WorkingYear known = years.get(number);
        if (known != null) {
            return known;
        }
        WorkingYear built = build(number);
        if (years.size() < MOST_YEARS) {
            years.put(number, built);
        }
        return built;
    }

    private WorkingYear build(int number) {
        LocalDate first = LocalDate.of(number, 1, 1);
        long begin = second(first.atStartOfDay());
        long end = second(first.plusYears(1).atStartOfDay());
        Layout layout = new Layout(begin, end);
        for (LocalDate day = first.minusDays(1); day.getYear() <= number; day = day.plusDays(1)) {
            if (coverage.contains(day)) {
                List<TimeRange> openings = openings(day);
                openings.forEach(layout::add);
                if (day.getYear() == number && !openings.isEmpty()) {
                    layout.close(day, openings.get(openings.size() - 1).until());
                }
            }
        }
        return layout.year();
    }

    private long second(LocalDateTime local) {
        return moment(local).getEpochSecond();
    }

    /** Collects the stretches of one year; where hours run into each other, time counts once. */
    private static final class Layout {
        private final long begin;
        private final long end;
        private final List<long[]> stretches = new ArrayList<>();
        private final List<long[]> closings = new ArrayList<>();
        private long last;

        Layout(long begin, long end) {
            this.begin = begin;
            this.end = end;
            this.last = begin;
        }

        void add(TimeRange opening) {
            long from = Math.max(last, opening.from().getEpochSecond());
            long until = Math.min(end, opening.until().getEpochSecond());
            if (from < until) {
                stretches.add(new long[] {from, until});
                last = until;
            }
        }

        void close(LocalDate day, Instant closing) {
            closings.add(new long[] {day.toEpochDay(), closing.getEpochSecond()});
        }

        WorkingYear year() {
            long[] before = new long[stretches.size() + 1];
            for (int i = 0; i < stretches.size(); i++) {
                before[i + 1] = before[i] + stretches.get(i)[1] - stretches.get(i)[0];
            }
            return new WorkingYear(
                    begin,
                    end,
                    stretches.stream().mapToLong(stretch -> stretch[0]).toArray(),
                    stretches.stream().mapToLong(stretch -> stretch[1]).toArray(),
                    before,
                    closings.stream().mapToInt(day -> (int) day[0]).toArray(),
                    closings.stream().mapToLong(day -> day[1]).toArray());
        }
    }
}
