package org.crmkit.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;

/**
 * When a company works: its zone, the holidays it keeps and its weekly hours. On a holiday it is closed; on a make-up day it
 * keeps {@link WeeklyHours#ofMakeUpDay()}; on every other day the hours of the weekday. {@link WorkingHours} counts on it.
 *
 * @param zone where the hours are local time
 * @param holidays with the end of what is known
 * @param hours of an ordinary week
 */
public record WorkingCalendar(ZoneId zone, HolidayCalendar holidays, WeeklyHours hours) {

    /**
     * Returns the hours of one day, in order; empty if it is closed.
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
        return holidays.makeUpDays().containsKey(day) ? hours.ofMakeUpDay() : hours.of(day.getDayOfWeek());
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
}
