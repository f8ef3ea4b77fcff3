package org.crmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final Opening MORNING = Opening.parse("09:00-12:00");
    private static final Opening DAY = Opening.parse("08:30-17:30");

    @Test
    void china_works_and_rests_as_the_state_council_announced() {
        HolidayCalendar china = HolidayCalendar.china();

        // 国办发明电〔2023〕7号: 1 + 8 + 3 + 5 + 1 + 3 + 7 days off, eight days made up; 国办发明电〔2024〕12号: 1 + 8 + 3 + 5 + 3 + 8,
        // five; 国办发明电〔2025〕7号: 3 + 9 + 3 + 5 + 3 + 3 + 7, six.
        assertThat(year(china.holidays().keySet(), 2024)).hasSize(28);
        assertThat(year(china.makeUpDays().keySet(), 2024)).hasSize(8);
        assertThat(year(china.holidays().keySet(), 2025)).hasSize(28);
        assertThat(year(china.makeUpDays().keySet(), 2025)).hasSize(5);
        assertThat(year(china.holidays().keySet(), 2026)).hasSize(33);
        assertThat(year(china.makeUpDays().keySet(), 2026)).hasSize(6);
        assertThat(china.makeUpDays().keySet())
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
        assertThat(china.lastCoveredDay()).isEqualTo("2026-12-31");
    }

    private static List<LocalDate> year(Set<LocalDate> days, int year) {
        return days.stream().filter(day -> day.getYear() == year).toList();
    }

    @Test
    void each_shipped_calendar_is_found_by_its_code() {
        assertThat(HolidayCalendar.shipped()).allSatisfy(code -> assertThat(
                        HolidayCalendar.find(code).orElseThrow().country())
                .isEqualTo(code));
        assertThat(HolidayCalendar.find("XX")).isEmpty();
    }

    @Test
    void a_make_up_day_has_the_hours_most_weekdays_have_and_the_earliest_on_a_tie() {
        assertThat(week(DAY, MORNING, DAY, MORNING, DAY).ofMakeUpDay()).containsExactly(DAY);
        assertThat(week(MORNING, DAY, MORNING, DAY).ofMakeUpDay()).containsExactly(MORNING);
        assertThat(new WeeklyHours(Map.of(DayOfWeek.SUNDAY, List.of(MORNING))).ofMakeUpDay())
                .containsExactly(MORNING);
    }

    private static WeeklyHours week(Opening... fromMonday) {
        Map<DayOfWeek, List<Opening>> days = new TreeMap<>();
        for (int i = 0; i < fromMonday.length; i++) {
            days.put(DayOfWeek.of(i + 1), List.of(fromMonday[i]));
        }
        return new WeeklyHours(days);
    }

    @Test
    void hours_of_a_day_that_overlap_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeeklyHours.mondayToFriday(DAY, Opening.parse("17:00-18:00")))
                .withMessageContaining("calendar.hours.monday")
                .withMessageContaining("17:00-18:00 after 08:30-17:30");
    }

    @Test
    void a_week_without_hours_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of())))
                .withMessageContaining("at least one day must be open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00",
                "9:00-12:00",
                "09:00-09:00",
                "00:00-00:00",
                "22:00-00:00",
                "24:00-06:00",
                "09:00-24:01",
                "09:60-10:00",
                "09:00-99:99",
                "",
                "09:00-12:00 "
            })
    void hours_that_make_no_sense_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Opening.parse(text))
                .withMessageStartingWith("Opening was");
    }

    @Test
    void hours_print_as_they_are_read_and_may_end_at_midnight() {
        assertThat(Opening.parse("18:05-24:00")).hasToString("18:05-24:00");
        assertThat(Opening.of(LocalTime.of(18, 5), LocalTime.MIDNIGHT)).isEqualTo(Opening.parse("18:05-24:00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Opening.of(LocalTime.of(9, 0, 1), LocalTime.NOON))
                .withMessageContaining("whole minutes");
    }

    @Test
    void hours_over_midnight_belong_to_the_day_they_begin_on() {
        Opening night = Opening.parse("22:00-06:00");

        assertThat(night).isEqualTo(new Opening(1320, 1800)).hasToString("22:00-06:00");
        assertThat(night.isOvernight()).isTrue();
        assertThat(night.minutesOfNextDay()).isEqualTo(360);
        assertThat(Opening.of(LocalTime.of(22, 0), LocalTime.of(6, 0))).isEqualTo(night);
        assertThat(Opening.parse("22:00-24:00").isOvernight()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening(1320, 2760))
                .withMessageContaining("less than 24 hours later");
        assertThat(new Opening(1320, 2759)).hasToString("22:00-21:59");
    }

    @Test
    void hours_that_reach_into_those_of_the_next_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> week(Opening.parse("22:00-09:01"), Opening.parse("09:00-12:00")))
                .withMessageContaining("calendar.hours.tuesday begins with 09:00-12:00")
                .withMessageContaining("22:00-09:01");
        assertThat(week(Opening.parse("22:00-09:00"), MORNING).of(DayOfWeek.TUESDAY))
                .containsExactly(MORNING);
    }

    @Test
    void calendars_are_equal_if_zone_holidays_and_hours_are() {
        assertThat(Calendars.shanghai())
                .isEqualTo(Calendars.shanghai())
                .hasSameHashCodeAs(Calendars.shanghai())
                .isNotEqualTo(Calendars.plain("Asia/Shanghai"))
                .isNotEqualTo("CN");
        assertThat(Calendars.plain("Asia/Shanghai"))
                .isNotEqualTo(Calendars.plain("Asia/Tokyo"))
                .isNotEqualTo(Calendars.aroundTheClock("Asia/Shanghai"));
        assertThat(Calendars.shanghai().toString()).contains("Asia/Shanghai").contains("CN");
    }

    @Test
    void a_day_cannot_be_both_off_and_made_up() {
        TreeMap<LocalDate, Label> day = new TreeMap<>(Map.of(LocalDate.of(2026, 5, 1), Label.same("x")));
        DatePeriod year = DatePeriod.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayCalendar("XX", Label.same("XX"), year, day, day))
                .withMessageContaining("2026-05-01, which is a holiday");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayCalendar(
                        "XX",
                        Label.same("XX"),
                        DatePeriod.ofDays(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                        day,
                        new TreeMap<>()))
                .withMessageContaining("must lie in the coverage");
    }

    @Test
    void facts_spell_hours_as_a_rulebook_does() {
        assertThat(Calendars.shanghai().facts(RuleKey.of("complaint.calendar")))
                .extracting(fact -> fact.key() + " = " + fact.value().spelled())
                .contains(
                        "complaint.calendar.country = CN",
                        "complaint.calendar.hours.monday = [09:00-12:00, 13:00-18:00]",
                        "complaint.calendar.hours.sunday = []")
                .hasSize(8);
    }

    @Test
    void a_period_of_days_includes_its_first_and_not_its_until() {
        DatePeriod year = DatePeriod.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(year.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(year.contains(year.until())).isFalse();
        assertThat(year.days()).isEqualTo(365);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DatePeriod(year.from(), year.from()))
                .withMessageContaining("ofDays");
    }
}
