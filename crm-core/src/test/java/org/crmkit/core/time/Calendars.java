package org.crmkit.core.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Calendars the tests count on. */
public final class Calendars {

    private Calendars() {}

    /** Monday to Friday with a lunch break, China's holidays. */
    public static WorkingCalendar shanghai() {
        return new WorkingCalendar(
                ZoneId.of("Asia/Shanghai"),
                HolidayCalendar.china(),
                WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));
    }

    /** Monday to Friday with a lunch break, no holidays. */
    public static WorkingCalendar plain(String zone) {
        return new WorkingCalendar(
                ZoneId.of(zone),
                HolidayCalendar.none(),
                WeeklyHours.mondayToFriday(Opening.parse("09:00-12:00"), Opening.parse("13:00-18:00")));
    }

    /** Never closed, no holidays. */
    public static WorkingCalendar aroundTheClock(String zone) {
        return new WorkingCalendar(ZoneId.of(zone), HolidayCalendar.none(), WeeklyHours.aroundTheClock());
    }

    /** A moment in Shanghai: {@code 2026-03-02T09:00}. */
    public static Instant shanghai(String local) {
        return in("Asia/Shanghai", local);
    }

    /** A moment in a zone. */
    public static Instant in(String zone, String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }
}
