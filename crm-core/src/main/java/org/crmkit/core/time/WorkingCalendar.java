package org.crmkit.core.time;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * When a company works: its zone, the holidays it keeps and its weekly hours. On a holiday it is closed; on a make-up day it
 * keeps {@link WeeklyHours#ofMakeUpDay()}; on every other day the hours of the weekday. Hours over midnight belong to the day
 * they begin on. {@link #workingHours()} counts on it.
 *
 * <p>Two calendars are equal if zone, holidays and hours are. It is no record because it keeps the sums it has counted with.
 */
public final class WorkingCalendar {

    private final ZoneId zone;
    private final HolidayCalendar holidays;
    private final WeeklyHours hours;
    private final List<Opening> ofMakeUpDay;
    private final WorkingHours workingHours;

    /**
     * Creates a calendar.
     *
     * @param zone where the hours are local time
     * @param holidays with the end of what is known
     * @param hours of an ordinary week
     */
    public WorkingCalendar(ZoneId zone, HolidayCalendar holidays, WeeklyHours hours) {
        this.zone = requireNonNull(zone, "zone");
        this.holidays = requireNonNull(holidays, "holidays");
        this.hours = requireNonNull(hours, "hours");
        this.ofMakeUpDay = hours.ofMakeUpDay();
        this.workingHours = new WorkingHours(this);
    }

    /** Returns where the hours are local time. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the holidays that are kept. */
    public HolidayCalendar holidays() {
        return holidays;
    }

    /** Returns the hours of an ordinary week. */
    public WeeklyHours hours() {
        return hours;
    }

    /** Returns the arithmetic on this calendar, the same each time: it remembers the sums of the years it has counted in. */
    public WorkingHours workingHours() {
        return workingHours;
    }

    /**
     * Returns the hours that begin on one day, in order; empty if it is closed.
     *
     * @throws CalendarEndsException if the holidays of that day are not known
     */
    public List<Opening> openings(LocalDate day) {
        if (!holidays.coverage().contains(day)) {
            throw new CalendarEndsException(holidays, day);
        }
        if (holidays.holidays().containsKey(day)) {
            return List.of();
        }
        return holidays.makeUpDays().containsKey(day) ? ofMakeUpDay : hours.of(day.getDayOfWeek());
    }

    /**
     * Tells whether any hour of {@code day} is worked.
     *
     * @throws CalendarEndsException if the holidays of that day are not known
     */
    public boolean isWorkingDay(LocalDate day) {
        return !openings(day).isEmpty();
    }

    /** Returns the rules as facts below {@code key}: {@code country}, then {@code hours.monday} to {@code hours.sunday}. */
    public List<RuleFact> facts(RuleKey key) {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(
                key.child("country"),
                new RuleValue.Choice(holidays.country(), holidays.name()),
                Label.of("节假日安排", "Public holidays kept")));
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name = name(day);
            List<Opening> openings = hours.of(day);
            facts.add(new RuleFact(
                    key.child("hours." + WeeklyHours.slug(day)),
                    new RuleValue.Choice(openings.toString(), text(openings)),
                    Label.of(name.zh() + "工作时间", "Working hours on " + name.en())));
        }
        return facts;
    }

    /** Returns the weekly hours as a table below {@code key}. */
    public RuleTable hoursTable(RuleKey key) {
        List<RuleTable.Line> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            rows.add(new RuleTable.Line(WeeklyHours.slug(day), name(day)));
        }
        return new RuleTable(
                key.child("hours"),
                Label.of("工作时间", "Working hours"),
                Label.of("星期", "Weekday"),
                rows,
                List.of(RuleTable.Line.value(Label.of("工作时间", "Working hours"))));
    }

    private static Label text(List<Opening> openings) {
        if (openings.isEmpty()) {
            return Label.of("休息", "closed");
        }
        List<String> texts = openings.stream().map(Opening::toString).toList();
        return Label.of(String.join("、", texts), String.join(", ", texts));
    }

    private static Label name(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Label.of("星期一", "Monday");
            case TUESDAY -> Label.of("星期二", "Tuesday");
            case WEDNESDAY -> Label.of("星期三", "Wednesday");
            case THURSDAY -> Label.of("星期四", "Thursday");
            case FRIDAY -> Label.of("星期五", "Friday");
            case SATURDAY -> Label.of("星期六", "Saturday");
            case SUNDAY -> Label.of("星期日", "Sunday");
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar calendar
                && calendar.zone.equals(zone)
                && calendar.holidays.equals(holidays)
                && calendar.hours.equals(hours);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, holidays, hours);
    }

    @Override
    public String toString() {
        return "WorkingCalendar[" + zone + ", " + holidays + ", " + hours + "]";
    }
}
