package org.crmkit.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.HolidayCalendar;
import org.crmkit.core.time.Opening;
import org.crmkit.core.time.WeeklyHours;
import org.crmkit.core.time.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Due dates on a calendar of five years, with holidays and make-up days: ours against a look at every minute. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DueDates {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final int STARTS = 4096;
    private static final List<Span> SPANS =
            List.of(Span.parse("4 working hours"), Span.parse("8 working hours"), Span.parse("24 working hours"));

    /** Who answers: {@code crmkit}, or a {@code stepper} that asks of each minute whether it is worked. */
    @Param({"crmkit", "stepper"})
    public String by = "crmkit";

    private WorkingCalendar calendar = calendar();
    private final Instant[] starts = new Instant[STARTS];
    private int next;

    /** Draws the calendar and the moments of receipt. */
    @Setup
    public void draw() {
        calendar = calendar();
        SplittableRandom random = new SplittableRandom(20260101);
        for (int i = 0; i < STARTS; i++) {
            starts[i] = Instant.parse("2022-01-03T00:00:00Z").plusSeconds(60L * random.nextInt(4 * 365 * 1440));
        }
    }

    private static WorkingCalendar calendar() {
        SplittableRandom random = new SplittableRandom(20220101);
        TreeMap<LocalDate, Label> off = new TreeMap<>();
        TreeMap<LocalDate, Label> work = new TreeMap<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            int dice = random.nextInt(40);
            if (dice < 3) {
                off.put(day, Label.same("holiday"));
            } else if (dice == 3) {
                work.put(day, Label.same("holiday"));
            }
        }
        return new WorkingCalendar(
                ZoneId.of("Asia/Shanghai"),
                new HolidayCalendar("XX", Label.same("XX"), DatePeriod.ofDays(FIRST, LAST), off, work),
                WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));
    }

    /** Returns the due time of the next receipt. */
    @Benchmark
    public Instant due() {
        next = (next + 1) % STARTS;
        Span span = SPANS.get(next % SPANS.size());
        return by.equals("crmkit") ? calendar.workingHours().deadline(starts[next], span) : stepped(starts[next], span);
    }

    private Instant stepped(Instant start, Span span) {
        LocalDateTime wall = LocalDateTime.ofInstant(start, calendar.zone());
        long left = span.amount() * 60;
        while (left > 0) {
            left -= isWorked(wall) ? 1 : 0;
            wall = wall.plusMinutes(1);
        }
        return wall.atZone(calendar.zone()).toInstant();
    }

    private boolean isWorked(LocalDateTime wall) {
        int minute = wall.get(ChronoField.MINUTE_OF_DAY);
        for (Opening opening : calendar.openings(wall.toLocalDate())) {
            if (opening.fromMinute() <= minute && minute < opening.untilMinute()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether both ways give the same due times. */
    static boolean agree() {
        DueDates dates = new DueDates();
        dates.draw();
        for (int i = 0; i < STARTS; i += 16) {
            Span span = SPANS.get(i % SPANS.size());
            Instant start = dates.starts[i].truncatedTo(ChronoUnit.MINUTES);
            if (!dates.calendar.workingHours().deadline(start, span).equals(dates.stepped(start, span))) {
                return false;
            }
        }
        return true;
    }
}
