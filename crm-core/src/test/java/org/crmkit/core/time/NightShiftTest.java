package org.crmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.time.Calendars.in;
import static org.crmkit.core.time.Calendars.shanghai;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

/** A network control room that works from ten in the evening to six in the morning, Monday to Friday nights. */
class NightShiftTest {

    private static final WorkingHours NIGHTS = new WorkingCalendar(
                    ZoneId.of("Asia/Shanghai"),
                    HolidayCalendar.china(),
                    WeeklyHours.mondayToFriday(Opening.parse("22:00-06:00")))
            .workingHours();

    @Test
    void a_night_belongs_to_the_day_it_begins_on() {
        // The night of Friday 6 March 2026 ends on Saturday; the one of Sunday does not begin.
        assertThat(NIGHTS.isOpen(shanghai("2026-03-07T05:59:59"))).isTrue();
        assertThat(NIGHTS.isOpen(shanghai("2026-03-07T06:00"))).isFalse();
        assertThat(NIGHTS.isOpen(shanghai("2026-03-09T05:00"))).isFalse();
        assertThat(NIGHTS.nextOpening(shanghai("2026-03-07T06:00"))).isEqualTo(shanghai("2026-03-09T22:00"));
    }

    @Test
    void a_span_goes_on_over_midnight() {
        assertThat(NIGHTS.deadline(shanghai("2026-03-06T23:00"), Span.parse("7 working hours")))
                .isEqualTo(shanghai("2026-03-07T06:00"));
        assertThat(NIGHTS.deadline(shanghai("2026-03-06T23:00"), Span.parse("8 working hours")))
                .isEqualTo(shanghai("2026-03-09T23:00"));
    }

    @Test
    void a_working_day_ends_when_its_night_does() {
        assertThat(NIGHTS.deadline(shanghai("2026-03-05T10:00"), Span.parse("1 working day")))
                .isEqualTo(shanghai("2026-03-07T06:00"));
        // At three in the morning of Friday it is Friday, although the night is Thursday's.
        assertThat(NIGHTS.deadline(shanghai("2026-03-06T03:00"), Span.parse("1 working day")))
                .isEqualTo(shanghai("2026-03-10T06:00"));
    }

    @Test
    void the_night_before_a_holiday_is_worked_to_its_end_and_the_holidays_own_night_is_not() {
        // National Day, 1 to 7 October 2026.
        assertThat(NIGHTS.workingTimeBetween(shanghai("2026-10-01T00:00"), shanghai("2026-10-02T00:00")))
                .isEqualTo(Duration.ofHours(6));
        assertThat(NIGHTS.workingTimeBetween(shanghai("2026-10-07T20:00"), shanghai("2026-10-08T21:00")))
                .isZero();
    }

    @Test
    void the_night_of_new_years_eve_counts_in_both_years_once() {
        assertThat(NIGHTS.workingTimeBetween(shanghai("2025-12-31T21:00"), shanghai("2026-01-01T12:00")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(NIGHTS.deadline(shanghai("2025-12-31T21:00"), Span.parse("2 working hours")))
                .isEqualTo(shanghai("2026-01-01T00:00"));
        assertThat(NIGHTS.nextOpening(shanghai("2026-01-01T00:00"))).isEqualTo(shanghai("2026-01-01T00:00"));
        Deadline deadline = NIGHTS.deadline(shanghai("2025-12-31T21:00"), Span.parse("8 working hours"), List.of());
        assertThat(NIGHTS.explain(deadline, List.of(), deadline.due()))
                .extracting(Stretch::kind)
                .containsExactly(Stretch.Kind.OUTSIDE_HOURS, Stretch.Kind.COUNTED);
    }

    @Test
    void the_last_known_night_may_be_used_to_its_end_and_the_first_begins_unknown() {
        assertThat(NIGHTS.deadline(shanghai("2026-12-31T21:00"), Span.parse("8 working hours")))
                .isEqualTo(shanghai("2027-01-01T06:00"));
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> NIGHTS.deadline(shanghai("2026-12-31T21:00"), Span.parse("481 working minutes")))
                .satisfies(e -> assertThat(e.needed()).isEqualTo("2027-01-01"));
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> NIGHTS.isOpen(shanghai("2024-01-01T05:59:59"))) // was 31 December 2023 a holiday?
                .satisfies(e -> assertThat(e.needed()).isEqualTo("2023-12-31"));
        assertThat(NIGHTS.isOpen(shanghai("2024-01-01T06:00"))).isFalse();
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(
                        () -> NIGHTS.workingTimeBetween(shanghai("2026-12-31T21:00"), shanghai("2027-01-01T06:00:01")));
    }

    @Test
    void a_night_in_which_clocks_change_is_an_hour_shorter_or_longer() {
        WorkingHours berlin = new WorkingCalendar(
                        ZoneId.of("Europe/Berlin"),
                        HolidayCalendar.none(),
                        new WeeklyHours(Map.of(DayOfWeek.SATURDAY, List.of(Opening.parse("22:00-06:00")))))
                .workingHours();

        assertThat(berlin.workingTimeBetween(
                        in("Europe/Berlin", "2026-03-28T22:00"), in("Europe/Berlin", "2026-03-29T06:00")))
                .isEqualTo(Duration.ofHours(7));
        assertThat(berlin.workingTimeBetween(
                        in("Europe/Berlin", "2026-10-24T22:00"), in("Europe/Berlin", "2026-10-25T06:00")))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void fractions_of_a_second_are_kept() {
        WorkingHours hours = Calendars.shanghai().workingHours();

        assertThat(hours.workingTimeBetween(shanghai("2026-03-02T11:59:59.750"), shanghai("2026-03-02T13:00:00.125")))
                .isEqualTo(Duration.ofMillis(375));
        assertThat(hours.deadline(shanghai("2026-03-02T11:59:59.750"), Span.parse("1 working minute")))
                .isEqualTo(shanghai("2026-03-02T13:00:59.750"));
        assertThat(hours.deadline(shanghai("2026-03-02T12:30:00.750"), Span.parse("1 working minute")))
                .isEqualTo(shanghai("2026-03-02T13:01"));
        assertThat(hours.isOpen(shanghai("2026-03-02T11:59:59.999"))).isTrue();
    }

    @Test
    void a_share_above_one_is_overdue_by_so_much_and_pauses_still_count() {
        WorkingHours hours = Calendars.shanghai().workingHours();
        Deadline deadline = hours.deadline(
                shanghai("2026-03-02T09:00"),
                Span.parse("4 working hours"),
                List.of(TimeRange.of(shanghai("2026-03-02T15:00"), shanghai("2026-03-02T16:00"))));

        assertThat(deadline.due()).isEqualTo(shanghai("2026-03-02T14:00"));
        assertThat(hours.momentUsed(deadline, BigDecimal.ONE)).isEqualTo(deadline.due());
        assertThat(hours.momentUsed(deadline, new BigDecimal("1.5"))).isEqualTo(shanghai("2026-03-02T17:00"));
        assertThat(hours.momentUsed(deadline, BigDecimal.ZERO)).isEqualTo(deadline.start());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hours.momentUsed(deadline, new BigDecimal("-0.1")))
                .withMessageContaining("-0.1");
    }

    @Test
    void whether_a_span_is_over_is_known_even_if_it_ends_beyond_the_known_holidays() {
        WorkingHours hours = Calendars.shanghai().workingHours();
        Span span = Span.parse("2 working days");

        assertThat(hours.isOver(shanghai("2026-12-30T10:00"), span, shanghai("2026-12-31T18:00")))
                .isFalse();
        assertThat(hours.isOver(shanghai("2026-12-29T10:00"), span, shanghai("2026-12-31T18:00")))
                .isFalse();
        assertThat(hours.isOver(shanghai("2026-12-29T10:00"), span, shanghai("2026-12-31T18:00:01")))
                .isTrue();
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> hours.isOver(shanghai("2026-12-30T10:00"), span, shanghai("2027-01-04T10:00")));
    }

    @Test
    void a_make_up_day_shows_its_name_and_a_holiday_too() {
        WorkingHours hours = Calendars.shanghai().workingHours();
        Deadline deadline = hours.deadline(shanghai("2026-10-07T10:00"), Span.parse("17 working hours"), List.of());

        assertThat(hours.explain(deadline, List.of(), shanghai("2026-10-10T10:00")))
                .extracting(Stretch::why)
                .contains(Label.of("国庆节", "National Day"))
                .last()
                .isEqualTo(Label.of("工作时间（国庆节调休上班）", "working time (make-up day for National Day)"));
    }

    @Test
    void a_real_time_span_is_one_stretch_but_for_its_pauses() {
        WorkingHours hours = Calendars.shanghai().workingHours();
        TimeRange pause = TimeRange.of(shanghai("2026-03-02T20:00"), shanghai("2026-03-02T21:00"));
        Deadline deadline = hours.deadline(shanghai("2026-03-02T17:00"), Span.parse("24 hours"), List.of(pause));

        assertThat(hours.explain(deadline, List.of(), deadline.due()))
                .extracting(Stretch::kind)
                .containsExactly(Stretch.Kind.COUNTED, Stretch.Kind.PAUSED, Stretch.Kind.COUNTED);
        assertThat(hours.explain(deadline, List.of(), deadline.due()).get(1).why())
                .isEqualTo(Label.of("暂停计时", "on hold"));
    }

    @Test
    void a_span_longer_than_the_years_laid_out_at_first_is_counted_all_the_same() {
        WorkingHours hours = Calendars.plain("Asia/Shanghai").workingHours();
        // 40 hours a week: 2,087 weeks of 52.18 a year
        assertThat(hours.workingTimeBetween(shanghai("2000-01-03T00:00"), shanghai("2040-01-02T00:00")))
                .isEqualTo(Duration.ofHours(40L * 2087));
        assertThat(hours.deadline(shanghai("2000-01-03T00:00"), Span.of(40L * 2087, Span.Unit.WORKING_HOURS)))
                .isEqualTo(shanghai("2039-12-30T18:00"));
        assertThat(hours.workingTimeBetween(in("Asia/Shanghai", "2000-01-03T00:00"), shanghai("2000-01-10T00:00")))
                .isEqualTo(Duration.ofHours(40));
        assertThat(hours.openings(LocalDate.of(2026, 3, 7))).isEmpty();
    }
}
