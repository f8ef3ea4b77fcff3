package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Duration;
import java.time.Instant;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.CalendarEndsException;
import org.junit.jupiter.api.Test;

class ComplaintTimelineTest {

    private static final InForce<ComplaintPolicy> POLICY = Policies.inForce();
    private static final Instant RECEIVED = shanghai("2026-03-02T10:00");
    private static final ComplaintClock GOLD = ComplaintClock.startedAt(RECEIVED, "gold");

    @Test
    void a_gold_complaint_is_answered_within_four_working_hours_and_the_reasons_quote_the_rule() {
        ClockReading reading = read(GOLD, "2026-03-02T11:00").firstResponse();

        assertThat(reading.due()).isEqualTo(shanghai("2026-03-02T15:00"));
        assertThat(reading.escalatesAt()).isEqualTo(shanghai("2026-03-02T14:12")); // 80% of 4 h is 3 h 12 min
        assertThat(reading.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(1));
        assertThat(reading.remaining()).isEqualTo(Duration.ofHours(3));
        assertThat(reading.reasons())
                .extracting(Reason::text)
                .extracting(text -> text.en())
                .containsExactly(
                        "Gold: first response within 4 working hours (complaint.service-levels.gold.first-response, default@2026.1).",
                        "Counted from receipt, 2026-03-02 10:00.",
                        "Due 2026-03-02 15:00 (Asia/Shanghai).",
                        "80% of the time is used up at 2026-03-02 14:12; then the superior is told (complaint.escalation-at, default@2026.1).",
                        "3 h of working time left.");
        assertThat(reading.reasons().get(0).text().zh())
                .isEqualTo("金卡会员的投诉应在4个工作小时内首次响应（complaint.service-levels.gold.first-response, default@2026.1）。");
    }

    @Test
    void a_resolution_in_working_days_ends_at_closing_time() {
        ClockReading reading = read(GOLD, "2026-03-02T11:00").resolution();

        assertThat(reading.due()).isEqualTo(shanghai("2026-03-05T18:00"));
        assertThat(reading.reasons()).extracting(Reason::code).startsWith("resolution-limit", "counted-from", "due");
    }

    @Test
    void a_changed_number_changes_the_due_time_and_the_explanation() {
        InForce<ComplaintPolicy> stricter =
                InForce.of(Policies.withGold("2 working hours", "3 working days"), Policies.SECOND);

        ClockReading reading = ComplaintTimeline.from(GOLD, stricter, shanghai("2026-03-02T11:00"))
                .firstResponse();

        assertThat(reading.due()).isEqualTo(shanghai("2026-03-02T12:00"));
        assertThat(reading.reasons().get(0).text().en())
                .isEqualTo(
                        "Gold: first response within 2 working hours (complaint.service-levels.gold.first-response, default@2026.2).");
    }

    @Test
    void the_clock_goes_from_running_over_escalated_to_overdue_and_the_due_moment_is_in_time() {
        assertThat(status("2026-03-02T14:11")).isEqualTo(ClockStatus.RUNNING);
        assertThat(status("2026-03-02T14:12")).isEqualTo(ClockStatus.ESCALATED);
        assertThat(status("2026-03-02T15:00")).isEqualTo(ClockStatus.ESCALATED);
        assertThat(status("2026-03-02T15:00:01")).isEqualTo(ClockStatus.OVERDUE);
        assertThat(read(GOLD, "2026-03-02T16:30").firstResponse().remaining()).isEqualTo(Duration.ofMinutes(-90));
        assertThat(read(GOLD, "2026-03-02T16:30").isBreached()).isTrue();
    }

    private static ClockStatus status(String now) {
        return read(GOLD, now).firstResponse().status();
    }

    @Test
    void an_answer_at_the_due_moment_is_in_time_and_a_second_later_is_late() {
        assertThat(read(GOLD.answeredAt(shanghai("2026-03-02T15:00")), "2026-03-04T09:00")
                        .firstResponse()
                        .status())
                .isEqualTo(ClockStatus.MET);
        ClockReading late = read(GOLD.answeredAt(shanghai("2026-03-02T15:00:01")), "2026-03-04T09:00")
                .firstResponse();
        assertThat(late.status()).isEqualTo(ClockStatus.MET_LATE);
        assertThat(late.remaining()).isEqualTo(Duration.ofSeconds(-1));
        assertThat(late.reasons().get(4).text().en())
                .isEqualTo("Done 2026-03-02 15:00:01, late by 1 s of working time.");
    }

    @Test
    void a_complaint_outside_working_hours_counts_from_the_next_opening() {
        ComplaintClock evening = ComplaintClock.startedAt(shanghai("2026-03-06T20:15"), "gold");

        ClockReading reading = read(evening, "2026-03-07T08:00").firstResponse();

        assertThat(reading.due()).isEqualTo(shanghai("2026-03-09T14:00"));
        assertThat(reading.used()).isZero();
        assertThat(reading.reasons().get(1).text().en())
                .isEqualTo("Received 2026-03-06 20:15, outside working hours; counted from 2026-03-09 09:00.");
    }

    @Test
    void holds_pause_the_solution_but_never_the_first_response() {
        ComplaintClock held = GOLD.with(
                Hold.between(HoldReason.CUSTOMER, shanghai("2026-03-02T11:00"), shanghai("2026-03-03T10:00")));

        ComplaintTimeline timeline = read(held, "2026-03-03T11:00");

        assertThat(timeline.firstResponse().due()).isEqualTo(shanghai("2026-03-02T15:00"));
        assertThat(timeline.resolution().due()).isEqualTo(shanghai("2026-03-06T17:00")); // 7 working hours on
        assertThat(timeline.resolution().deadline().paused()).isEqualTo(Duration.ofHours(7));
        assertThat(timeline.resolution().reasons()).extracting(Reason::code).contains("paused");
    }

    @Test
    void a_hold_over_night_costs_nothing_and_overlapping_holds_count_once() {
        Instant plain = read(GOLD, "2026-03-03T11:00").resolution().due();
        ComplaintClock overnight = GOLD.with(
                Hold.between(HoldReason.CUSTOMER, shanghai("2026-03-02T18:00"), shanghai("2026-03-03T09:00")));
        ComplaintClock twice = GOLD.with(
                        Hold.between(HoldReason.CUSTOMER, shanghai("2026-03-03T09:00"), shanghai("2026-03-03T10:00")))
                .with(Hold.between(HoldReason.THIRD_PARTY, shanghai("2026-03-03T09:30"), shanghai("2026-03-03T10:30")));

        assertThat(read(overnight, "2026-03-03T11:00").resolution().due()).isEqualTo(plain);
        assertThat(read(twice, "2026-03-03T11:00").resolution().deadline().paused())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void an_open_hold_keeps_what_is_left() {
        ComplaintClock held = GOLD.with(Hold.since(HoldReason.CUSTOMER, shanghai("2026-03-03T10:00")));

        ClockReading now = read(held, "2026-03-03T11:00").resolution();
        ClockReading nextWeek = read(held, "2026-03-10T11:00").resolution();

        assertThat(now.status()).isEqualTo(ClockStatus.ON_HOLD);
        assertThat(nextWeek.status()).isEqualTo(ClockStatus.ON_HOLD);
        assertThat(nextWeek.remaining()).isEqualTo(now.remaining());
        assertThat(nextWeek.due()).isAfter(now.due());
    }

    @Test
    void a_hold_that_begins_after_the_due_time_mends_nothing() {
        ComplaintClock held = GOLD.with(Hold.since(HoldReason.CUSTOMER, shanghai("2026-03-06T09:00")));

        assertThat(read(held, "2026-03-06T10:00").resolution().status()).isEqualTo(ClockStatus.OVERDUE);
    }

    @Test
    void what_happened_after_the_moment_of_reading_is_left_out() {
        ComplaintClock then = GOLD.with(Hold.since(HoldReason.CUSTOMER, shanghai("2026-03-03T10:00")));
        ComplaintClock later = GOLD.answeredAt(shanghai("2026-03-04T09:00"))
                .with(Hold.between(HoldReason.CUSTOMER, shanghai("2026-03-03T10:00"), shanghai("2026-03-04T10:00")))
                .with(Hold.since(HoldReason.THIRD_PARTY, shanghai("2026-03-04T10:00")))
                .solvedAt(shanghai("2026-03-06T10:00"));

        assertThat(read(later, "2026-03-03T11:00")).isEqualTo(read(then, "2026-03-03T11:00"));
    }

    @Test
    void a_tier_without_service_level_is_refused_with_those_that_have_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(ComplaintClock.startedAt(RECEIVED, "diamond"), "2026-03-02T11:00"))
                .withMessageContaining("'diamond'")
                .withMessageContaining("[standard, gold]");
    }

    @Test
    void a_due_time_beyond_the_known_holidays_is_an_error_and_not_a_guess() {
        assertThatExceptionOfType(CalendarEndsException.class)
                .isThrownBy(
                        () -> read(ComplaintClock.startedAt(shanghai("2026-12-30T10:00"), "gold"), "2026-12-30T11:00"))
                .withMessageContaining("2026-12-31, the last covered day");
    }

    private static ComplaintTimeline read(ComplaintClock clock, String now) {
        return ComplaintTimeline.from(clock, POLICY, shanghai(now));
    }
}
