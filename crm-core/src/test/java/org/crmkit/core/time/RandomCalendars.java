package org.crmkit.core.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.text.Label;

/** Calendars drawn from a seed: up to four windows a day, night shifts, holidays, make-up days, clocks that change. */
final class RandomCalendars {

    static final DatePeriod COVERAGE = DatePeriod.ofDays(LocalDate.of(2024, 11, 1), LocalDate.of(2027, 2, 28));

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Asia/Shanghai",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Africa/Cairo");

    /** Days near which clocks change in one of the zones. */
    private static final List<String> CHANGES = List.of(
            "2025-03-30",
            "2025-10-26",
            "2026-03-08",
            "2026-11-01",
            "2025-04-06",
            "2025-10-05",
            "2026-04-24",
            "2025-12-31");

    private RandomCalendars() {}

    static WorkingCalendar draw(Random random) {
        TreeMap<LocalDate, Label> holidays = new TreeMap<>();
        TreeMap<LocalDate, Label> madeUp = new TreeMap<>();
        for (LocalDate day = COVERAGE.from(); day.isBefore(COVERAGE.until()); day = day.plusDays(1)) {
            int dice = random.nextInt(12);
            if (dice == 0) {
                holidays.put(day, Label.same("holiday " + random.nextInt(2)));
            } else if (dice == 1) {
                madeUp.put(day, Label.same("holiday"));
            }
        }
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        HolidayCalendar calendar = new HolidayCalendar("XX", Label.same("XX"), COVERAGE, holidays, madeUp);
        return new WorkingCalendar(zone, calendar, week(random));
    }

    private static WeeklyHours week(Random random) {
        while (true) {
            Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
            List<Opening> usual = day(random);
            for (DayOfWeek day : DayOfWeek.values()) {
                int dice = random.nextInt(10);
                week.put(day, dice < 6 ? usual : dice < 8 ? List.of() : day(random));
            }
            if (follow(week)) {
                return new WeeklyHours(week);
            }
        }
    }

    /** Tells whether some day is open and no night shift reaches into the hours of the next day. */
    private static boolean follow(Map<DayOfWeek, List<Opening>> week) {
        boolean isOpen = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Opening> before = week.getOrDefault(day.minus(1), List.of());
            List<Opening> after = week.getOrDefault(day, List.of());
            isOpen |= !after.isEmpty();
            if (!before.isEmpty()
                    && !after.isEmpty()
                    && before.get(before.size() - 1).minutesOfNextDay()
                            > after.get(0).fromMinute()) {
                return false;
            }
        }
        return isOpen;
    }

    private static List<Opening> day(Random random) {
        TreeSet<Integer> edges = new TreeSet<>();
        int windows = 1 + random.nextInt(4);
        int unit = random.nextBoolean() ? 30 : 1;
        while (edges.size() < 2 * windows) {
            edges.add(random.nextInt(1440 / unit + 1) * unit);
        }
        List<Integer> list = new ArrayList<>(edges);
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i < list.size(); i += 2) {
            openings.add(new Opening(list.get(i), list.get(i + 1)));
        }
        Opening last = openings.get(openings.size() - 1);
        if (random.nextInt(3) == 0 && openings.get(0).fromMinute() > 0) {
            int over = 1440 + 1 + random.nextInt(Math.min(openings.get(0).fromMinute(), last.fromMinute()));
            if (over - 1440 < last.fromMinute()) {
                openings.set(openings.size() - 1, new Opening(last.fromMinute(), over));
            }
        }
        return openings;
    }

    /** A moment in 2025 or 2026, often near a change of clocks or a year's end. */
    static Instant moment(Random random) {
        if (random.nextBoolean()) {
            LocalDate day = LocalDate.parse(CHANGES.get(random.nextInt(CHANGES.size())));
            return day.minusDays(2).atStartOfDay(ZoneId.of("UTC")).toInstant().plusSeconds(60L * random.nextInt(2880));
        }
        return Instant.parse("2025-01-05T00:00:00Z").plusSeconds(60L * random.nextInt(1_008_000));
    }
}
