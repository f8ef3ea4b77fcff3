package org.crmkit.core.rulebook;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.HolidayCalendar;
import org.crmkit.core.time.Opening;
import org.crmkit.core.time.WeeklyHours;
import org.crmkit.core.time.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * {@link WorkingCalendar} as written.
 *
 * @param country whose holidays are kept
 * @param hours by weekday, {@code monday} to {@code sunday}; a day that is absent is closed
 */
@Coherent
public record CalendarDraft(
        @Required(message = DraftMessages.A_CHOICE) @Nullable
        HolidayCalendar country,

        @Required(message = DraftMessages.A_SECTION) @Nullable
        Map<String, List<Opening>> hours)
        implements Coherent.Checked {

    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(CalendarDraft::name).toList();
    private static final Shape<List<Opening>> OPENINGS = Shapes.list(Shapes.parsed(
            Label.of("一段工作时间的起止时刻", "hours from one time of day to another"),
            Label.of(
                    "请写成 09:00-12:00 这样的形式；到午夜写 24:00，跨夜写 22:00-06:00。",
                    "Write them like 09:00-12:00; until midnight is 24:00, over midnight 22:00-06:00."),
            Opening::parse));

    public CalendarDraft {
        hours = Drafts.ordered(hours);
    }

    static CalendarDraft read(FieldReader f) {
        Map<String, HolidayCalendar> countries = new LinkedHashMap<>();
        HolidayCalendar.shipped().forEach(code -> HolidayCalendar.find(code).ifPresent(c -> countries.put(code, c)));
        return new CalendarDraft(
                f.optional("country", Shapes.choice(countries)).orElse(null),
                f.optional("hours", Shapes.draft(h -> Drafts.named(h, DAYS, OPENINGS)))
                        .orElse(null));
    }

    @Override
    public void check(Findings findings) {
        if (hours == null) {
            return;
        }
        if (hours.values().stream().allMatch(List::isEmpty)) {
            findings.add(
                    Label.of("全周休息的日历", "closed on all seven days"),
                    Label.of("至少一天营业的日历", "open on at least one day"),
                    Label.of(
                            "请至少写一天，例如 monday: [09:00-12:00, 13:00-18:00]。",
                            "Give one, such as monday: [09:00-12:00, 13:00-18:00]."),
                    "hours");
        }
        hours.forEach((day, openings) -> {
            for (int i = 1; i < openings.size(); i++) {
                if (openings.get(i).fromMinute() < openings.get(i - 1).untilMinute()) {
                    findings.add(
                            Label.of(
                                    openings.get(i) + " 排在 " + openings.get(i - 1) + " 之后的时段",
                                    openings.get(i) + " after " + openings.get(i - 1)),
                            Label.of("先后有序、互不重叠的时段", "hours in order, without overlap"),
                            Label.of("请重新排列或合并。", "Order or join them."),
                            "hours",
                            "[" + day + "]");
                }
            }
        });
        checkNights(findings);
    }

    private void checkNights(Findings findings) {
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Opening> before = of(day.minus(1));
            List<Opening> after = of(day);
            if (!before.isEmpty() && !after.isEmpty()) {
                Opening last = before.get(before.size() - 1);
                if (last.minutesOfNextDay() > after.get(0).fromMinute()) {
                    findings.add(
                            Label.of(
                                    "与前一天 " + last + " 重叠的 " + after.get(0),
                                    after.get(0) + " while " + last + " of the day before still lasts"),
                            Label.of("先后有序、互不重叠的时段", "hours in order, without overlap"),
                            Label.of("请缩短其中一段。", "Shorten one of them."),
                            "hours",
                            "[" + name(day) + "]");
                }
            }
        }
    }

    private List<Opening> of(DayOfWeek day) {
        return hours == null ? List.of() : hours.getOrDefault(name(day), List.of());
    }

    private static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    WorkingCalendar toCalendar(ZoneId zone) {
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        Map<String, List<Opening>> written = Drafts.given(hours, "complaint.calendar.hours");
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, written.getOrDefault(name(day), List.of()));
        }
        return new WorkingCalendar(zone, Drafts.given(country, "complaint.calendar.country"), new WeeklyHours(week));
    }
}
