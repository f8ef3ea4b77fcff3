package org.crmkit.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.time.HolidayCalendar;
import org.crmkit.core.time.Opening;
import org.crmkit.core.time.WeeklyHours;
import org.crmkit.core.time.WorkingCalendar;
import org.crmkit.core.time.WorkingHours;
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

/** When a complaint is due: ours against counting the open minutes one by one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DueDates {

    static final int BATCH = 1000;

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Who answers. */
    @Param({"crmkit", "minute-stepper"})
    public String by = "crmkit";

    private static final WorkingCalendar CALENDAR = calendar();

    private final WorkingHours hours = WorkingHours.of(CALENDAR);
    private final List<Instant> received = new ArrayList<>();
    private final List<Span> promised = new ArrayList<>();

    /** Two windows a day, seven holidays a year, and now and then a weekend day worked instead. */
    private static WorkingCalendar calendar() {
        SortedMap<LocalDate, Label> holidays = new TreeMap<>();
        SortedMap<LocalDate, Label> makeUpDays = new TreeMap<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.getDayOfYear() % 52 == 1) {
                holidays.put(day, Label.same("holiday"));
            } else if (day.getDayOfYear() % 52 == 8 && day.getDayOfWeek().getValue() > 5) {
                makeUpDays.put(day, Label.same("make-up day"));
            }
        }
        return new WorkingCalendar(
                ZoneId.of("Asia/Shanghai"),
                new HolidayCalendar(
                        "XX", Label.same("five years"), DatePeriod.ofDays(FIRST, LAST), holidays, makeUpDays),
                WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));
    }

    /** Draws moments, at whole minutes, and promises of 2 to 40 working hours. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(20260302);
        Instant first = FIRST.atStartOfDay(CALENDAR.zone()).toInstant();
        long minutes = Duration.between(
                        first, LAST.minusMonths(1).atStartOfDay(CALENDAR.zone()).toInstant())
                .toMinutes();
        for (int i = 0; i < BATCH; i++) {
            received.add(first.plus(Duration.ofMinutes(random.nextLong(minutes))));
            promised.add(Span.of(2 + random.nextInt(39), Span.Unit.WORKING_HOURS));
        }
    }

    /** Returns a sum over the due times, so that none is left out. */
    @Benchmark
    public long dueTimes() {
        long sum = 0;
        for (int i = 0; i < BATCH; i++) {
            sum += due(i).getEpochSecond();
        }
        return sum;
    }

    private Instant due(int i) {
        return by.equals("crmkit")
                ? hours.deadline(received.get(i), promised.get(i))
                : stepped(received.get(i), promised.get(i));
    }

    /** The peer: walks from minute to minute until the open ones are used up. */
    private static Instant stepped(Instant start, Span span) {
        long left = Duration.ofHours(span.amount()).toMinutes();
        Instant minute = start;
        while (left > 0) {
            LocalDateTime local = LocalDateTime.ofInstant(minute, CALENDAR.zone());
            int ofDay = local.getHour() * 60 + local.getMinute();
            boolean isOpen = CALENDAR.openings(local.toLocalDate()).stream()
                    .anyMatch(opening -> opening.fromMinute() <= ofDay && ofDay < opening.untilMinute());
            left -= isOpen ? 1 : 0;
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    static boolean agree() {
        DueDates ours = new DueDates();
        ours.draw();
        DueDates peer = new DueDates();
        peer.by = "minute-stepper";
        peer.draw();
        return IntStream.range(0, BATCH).allMatch(i -> ours.due(i).equals(peer.due(i)));
    }
}
