package org.crmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.crmkit.core.time.Calendars.in;
import static org.crmkit.core.time.Calendars.shanghai;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.crmkit.core.rule.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingHoursTest {

    private static final WorkingHours SHANGHAI = WorkingHours.of(Calendars.shanghai());

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-03-02T09:00, 3 working hours, 2026-03-02T12:00", // used up exactly at the lunch break
        "2026-03-02T10:00, 4 working hours, 2026-03-02T15:00", // across the lunch break
        "2026-03-02T09:00, 8 working hours, 2026-03-02T18:00", // exactly at closing time
        "2026-03-02T12:30, 30 working minutes, 2026-03-02T13:30", // received in the break
        "2026-03-02T17:30, 31 working minutes, 2026-03-03T09:01",
        "2026-03-02T18:00, 1 working hour, 2026-03-03T10:00", // received at closing time
        "2026-03-02T07:15, 1 working hour, 2026-03-02T10:00", // before opening
        "2026-03-06T17:00, 2 working hours, 2026-03-09T10:00", // over a weekend
        "2026-03-07T11:00, 1 working minute, 2026-03-09T09:01", // on a Saturday
        "2026-03-02T10:20, 0 working hours, 2026-03-02T10:20",
        "2026-03-02T10:20, 90 minutes, 2026-03-02T11:50",
        "2026-03-02T20:00, 12 hours, 2026-03-03T08:00",
        "2026-03-06T20:00, 3 days, 2026-03-09T20:00",
        "2026-03-06T20:00, 2 weeks, 2026-03-20T20:00",
        "2026-01-31T08:00, 1 month, 2026-02-28T08:00",
        "2024-02-29T08:00, 1 year, 2025-02-28T08:00"
    })
    void a_span_is_over_when_its_budget_is_used_up(String start, String span, String due) {
        assertThat(SHANGHAI.deadline(shanghai(start), Span.parse(span))).isEqualTo(shanghai(due));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-03-02T09:00, 1 working day, 2026-03-03T18:00", // the day of receipt does not count
        "2026-03-02T17:59, 1 working day, 2026-03-03T18:00",
        "2026-03-02T22:00, 1 working day, 2026-03-03T18:00",
        "2026-03-06T10:00, 1 working day, 2026-03-09T18:00",
        "2026-03-07T10:00, 1 working day, 2026-03-09T18:00", // received on a Saturday
        "2026-03-02T10:00, 5 working days, 2026-03-09T18:00",
        "2026-02-13T10:00, 3 working days, 2026-02-25T18:00" // Saturday 14 Feb is worked, 15 to 23 Feb are Spring
        // Festival
    })
    void a_working_day_ends_at_closing_time_and_the_day_of_receipt_does_not_count(
            String start, String span, String due) {
        assertThat(SHANGHAI.deadline(shanghai(start), Span.parse(span))).isEqualTo(shanghai(due));
    }

    @Test
    void on_a_half_day_the_working_day_ends_when_the_half_day_does() {
        WorkingHours hours = WorkingHours.of(new WorkingCalendar(
                Calendars.shanghai().zone(),
                HolidayCalendar.none(),
                new WeeklyHours(Map.of(
                        DayOfWeek.FRIDAY, List.of(Opening.parse("09:00-18:00")),
                        DayOfWeek.SATURDAY, List.of(Opening.parse("09:00-12:00"))))));

        assertThat(hours.deadline(shanghai("2026-03-06T10:00"), Span.parse("1 working day")))
                .isEqualTo(shanghai("2026-03-07T12:00"));
    }

    @Test
    void a_make_up_saturday_is_worked_like_an_ordinary_weekday() {
        // Saturday 28 February 2026 makes up for the Spring Festival.
        assertThat(SHANGHAI.deadline(shanghai("2026-02-27T17:00"), Span.parse("2 working hours")))
                .isEqualTo(shanghai("2026-02-28T10:00"));
        assertThat(SHANGHAI.workingTimeBetween(shanghai("2026-02-28T00:00"), shanghai("2026-03-01T00:00")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void national_day_week_is_not_worked() {
        assertThat(SHANGHAI.workingTimeBetween(shanghai("2025-10-01T00:00"), shanghai("2025-10-09T00:00")))
                .isEqualTo(Duration.ZERO);
        assertThat(SHANGHAI.nextOpening(shanghai("2025-09-30T18:00"))).isEqualTo(shanghai("2025-10-09T09:00"));
    }

    @Test
    void an_hour_that_clocks_skip_is_not_worked() {
        // New York, Sunday 8 March 2026: 02:00 becomes 03:00, so this Sunday has 23 hours.
        WorkingHours hours = WorkingHours.of(Calendars.aroundTheClock("America/New_York"));
        Instant midnight = in("America/New_York", "2026-03-08T00:00");

        assertThat(hours.workingTimeBetween(midnight, in("America/New_York", "2026-03-09T00:00")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(hours.deadline(midnight, Span.parse("4 working hours")))
                .isEqualTo(in("America/New_York", "2026-03-08T05:00"));
    }

    @Test
    void an_hour_that_clocks_repeat_is_worked_twice() {
        // London, Sunday 25 October 2026: 02:00 becomes 01:00, so this Sunday has 25 hours.
        WorkingHours hours = WorkingHours.of(Calendars.aroundTheClock("Europe/London"));
        Instant midnight = in("Europe/London", "2026-10-25T00:00");

        assertThat(hours.workingTimeBetween(midnight, in("Europe/London", "2026-10-26T00:00")))
                .isEqualTo(Duration.ofHours(25));
        assertThat(hours.deadline(midnight, Span.parse("4 working hours")))
                .isEqualTo(in("Europe/London", "2026-10-25T03:00"));
    }

    @Test
    void opening_hours_that_begin_in_a_skipped_hour_begin_when_clocks_go_forward() {
        WorkingHours hours = WorkingHours.of(new WorkingCalendar(
                ZoneId.of("America/New_York"),
                HolidayCalendar.none(),
                new WeeklyHours(Map.of(
                        DayOfWeek.SUNDAY,
                        List.of(
                                Opening.parse("01:00-01:30"),
                                Opening.parse("02:10-02:40"),
                                Opening.parse("02:45-05:00"))))));

        assertThat(hours.openings(LocalDate.of(2026, 3, 8)))
                .containsExactly(
                        TimeRange.of(
                                in("America/New_York", "2026-03-08T01:00"), in("America/New_York", "2026-03-08T01:30")),
                        TimeRange.of(
                                in("America/New_York", "2026-03-08T03:00"),
                                in("America/New_York", "2026-03-08T05:00")));
    }

    @Test
    void office_hours_keep_their_local_time_when_clocks_change_over_the_weekend() {
        WorkingHours hours = WorkingHours.of(Calendars.plain("America/New_York"));

        assertThat(hours.deadline(in("America/New_York", "2026-03-06T17:00"), Span.parse("2 working hours")))
                .isEqualTo(in("America/New_York", "2026-03-09T10:00"));
        assertThat(hours.deadline(in("America/New_York", "2026-03-07T12:00"), Span.parse("24 hours")))
                .isEqualTo(in("America/New_York", "2026-03-08T13:00"));
        assertThat(hours.deadline(in("America/New_York", "2026-03-07T12:00"), Span.parse("1 day")))
                .isEqualTo(in("America/New_York", "2026-03-08T12:00"));
    }

    @Test
    void a_calendar_that_ends_before_the_due_date_says_so_and_names_its_last_day() {
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> SHANGHAI.deadline(shanghai("2026-12-31T17:00"), Span.parse("2 working hours")))
                .satisfies(e -> assertThat(e.lastCovered()).isEqualTo("2026-12-31"))
                .satisfies(e -> assertThat(e.needed()).isEqualTo("2027-01-01"))
                .withMessageContaining("2026-12-31, the last covered day");
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(() -> SHANGHAI.deadline(shanghai("2023-12-31T10:00"), Span.parse("1 working hour")));
    }

    @Test
    void the_last_covered_day_can_be_used_to_its_end() {
        assertThat(SHANGHAI.deadline(shanghai("2026-12-31T17:00"), Span.parse("1 working hour")))
                .isEqualTo(shanghai("2026-12-31T18:00"));
        assertThat(SHANGHAI.workingTimeBetween(shanghai("2026-12-31T17:00"), shanghai("2027-01-01T00:00")))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void closing_time_is_closed_and_opening_time_is_open() {
        assertThat(SHANGHAI.isOpen(shanghai("2026-03-02T09:00"))).isTrue();
        assertThat(SHANGHAI.isOpen(shanghai("2026-03-02T12:00"))).isFalse();
        assertThat(SHANGHAI.isOpen(shanghai("2026-03-02T18:00"))).isFalse();
    }

    @Test
    void a_pause_outside_working_hours_costs_nothing() {
        Instant start = shanghai("2026-03-02T16:00");
        Span span = Span.parse("4 working hours");
        Deadline deadline = SHANGHAI.deadline(
                start, span, List.of(TimeRange.of(shanghai("2026-03-02T18:00"), shanghai("2026-03-03T09:00"))));

        assertThat(deadline.due()).isEqualTo(SHANGHAI.deadline(start, span));
        assertThat(deadline.paused()).isZero();
    }

    @Test
    void pauses_that_overlap_count_once() {
        Deadline deadline = SHANGHAI.deadline(
                shanghai("2026-03-02T09:00"),
                Span.parse("2 working hours"),
                List.of(
                        TimeRange.of(shanghai("2026-03-02T10:15"), shanghai("2026-03-02T10:45")),
                        TimeRange.of(shanghai("2026-03-02T10:00"), shanghai("2026-03-02T10:30"))));

        assertThat(deadline.due()).isEqualTo(shanghai("2026-03-02T11:45"));
        assertThat(deadline.paused()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void a_pause_that_begins_when_the_span_is_used_up_changes_nothing() {
        Deadline deadline = SHANGHAI.deadline(
                shanghai("2026-03-02T09:00"),
                Span.parse("1 working hour"),
                List.of(TimeRange.of(shanghai("2026-03-02T10:00"), shanghai("2026-03-02T11:00"))));

        assertThat(deadline.due()).isEqualTo(shanghai("2026-03-02T10:00"));
    }

    @Test
    void a_pause_moves_a_span_of_real_time_by_its_whole_length() {
        Deadline deadline = SHANGHAI.deadline(
                shanghai("2026-03-02T17:00"),
                Span.parse("24 hours"),
                List.of(TimeRange.of(shanghai("2026-03-02T20:00"), shanghai("2026-03-02T23:00"))));

        assertThat(deadline.due()).isEqualTo(shanghai("2026-03-03T20:00"));
    }

    @Test
    void a_share_of_the_budget_is_counted_in_working_time_too() {
        Deadline deadline = SHANGHAI.deadline(shanghai("2026-03-02T15:00"), Span.parse("5 working hours"), List.of());

        assertThat(SHANGHAI.momentUsed(deadline, new BigDecimal("0.80"))).isEqualTo(shanghai("2026-03-03T10:00"));
        assertThat(SHANGHAI.momentUsed(deadline, BigDecimal.ONE)).isEqualTo(deadline.due());
        assertThat(SHANGHAI.used(deadline, shanghai("2026-03-03T10:00"))).isEqualTo(Duration.ofHours(4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_working_time_until_the_due_time_is_the_span(int seed) {
        Scene scene = new Scene(seed);
        Span span = scene.workingSpan();

        assertThat(scene.hours.workingTimeBetween(scene.start, scene.hours.deadline(scene.start, span)))
                .isEqualTo(
                        span.unit() == Span.Unit.WORKING_HOURS
                                ? Duration.ofHours(span.amount())
                                : Duration.ofMinutes(span.amount()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_later_start_or_a_longer_span_is_never_due_sooner(int seed) {
        Scene scene = new Scene(seed);
        Span span = scene.random.nextBoolean()
                ? scene.workingSpan()
                : Span.of(scene.random.nextInt(9), Span.Unit.WORKING_DAYS);
        Instant later = scene.start.plusSeconds(scene.random.nextInt(200_000));
        Span longer = Span.of(span.amount() + scene.random.nextInt(3), span.unit());
        Instant due = scene.hours.deadline(scene.start, span);

        assertThat(scene.hours.deadline(later, span)).isAfterOrEqualTo(due);
        assertThat(scene.hours.deadline(scene.start, longer)).isAfterOrEqualTo(due);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_pause_of_n_working_minutes_moves_the_due_time_by_n_working_minutes(int seed) {
        Scene scene = new Scene(seed);
        Span span = scene.random.nextBoolean()
                ? scene.workingSpan()
                : Span.of(1 + scene.random.nextInt(9), Span.Unit.WORKING_DAYS);
        Instant plain = scene.hours.deadline(scene.start, span);
        long before = scene.hours.workingTimeBetween(scene.start, plain).toMinutes();
        Instant from = scene.hours.deadline(
                scene.start, Span.of(scene.random.nextInt((int) before), Span.Unit.WORKING_MINUTES));
        int minutes = 1 + scene.random.nextInt(900);
        Instant until = scene.hours.deadline(from, Span.of(minutes, Span.Unit.WORKING_MINUTES));

        Deadline paused = scene.hours.deadline(scene.start, span, List.of(TimeRange.of(from, until)));

        assertThat(paused.paused()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(paused.due()).isEqualTo(scene.hours.deadline(plain, Span.of(minutes, Span.Unit.WORKING_MINUTES)));
        assertThat(scene.hours.used(paused, paused.due())).isEqualTo(paused.budget());
    }

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** A zone, a calendar and a start in 2025 or 2026, drawn from a seed. */
    private static final class Scene {
        final Random random;
        final WorkingHours hours;
        final Instant start;

        Scene(int seed) {
            random = new Random(seed);
            List<WorkingCalendar> calendars = List.of(
                    Calendars.shanghai(),
                    Calendars.plain("America/New_York"),
                    Calendars.plain("Europe/London"),
                    Calendars.aroundTheClock("America/New_York"),
                    Calendars.aroundTheClock("Europe/London"),
                    Calendars.plain("Australia/Lord_Howe"));
            hours = WorkingHours.of(calendars.get(random.nextInt(calendars.size())));
            start = Instant.parse("2025-01-05T00:00:00Z").plusSeconds(60L * random.nextInt(60 * 24 * 600));
        }

        Span workingSpan() {
            return random.nextBoolean()
                    ? Span.of(1 + random.nextInt(100), Span.Unit.WORKING_HOURS)
                    : Span.of(1 + random.nextInt(3000), Span.Unit.WORKING_MINUTES);
        }
    }
}
