package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Duration;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Stretch;
import org.junit.jupiter.api.Test;

class ClockExplanationTest {

    private static final ComplaintClock BEFORE_NATIONAL_DAY =
            ComplaintClock.startedAt(shanghai("2026-09-30T16:00"), "gold");

    private static ClockExplanation explain(ComplaintClock clock, ServiceGoal goal, String now) {
        return ClockExplanation.of(clock, goal, Policies.inForce(), shanghai(now));
    }

    @Test
    void every_stretch_to_the_due_time_is_listed_with_why_it_counts_or_does_not() {
        ClockExplanation explanation = explain(BEFORE_NATIONAL_DAY, ServiceGoal.FIRST_RESPONSE, "2026-09-30T17:00");

        assertThat(explanation.lines())
                .extracting(Label::en)
                .containsExactly(
                        "2026-09-30 16:00 to 2026-09-30 18:00: counts 2 h, working time",
                        "2026-09-30 18:00 to 2026-10-01 00:00: does not count, outside working hours",
                        "2026-10-01 00:00 to 2026-10-08 00:00: does not count, National Day",
                        "2026-10-08 00:00 to 2026-10-08 09:00: does not count, outside working hours",
                        "2026-10-08 09:00 to 2026-10-08 11:00: counts 2 h, working time");
        assertThat(explanation.lines().get(2).zh()).isEqualTo("2026-10-01 00:00至2026-10-08 00:00：不计，国庆节");
        assertThat(explanation.lines().get(4).zh()).isEqualTo("2026-10-08 09:00至2026-10-08 11:00：计2小时，工作时间");
        assertThat(explanation.counted()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void pauses_show_with_their_reasons_where_they_cost_something_and_make_up_days_by_name() {
        ComplaintClock held = ComplaintClock.startedAt(shanghai("2026-10-09T17:00"), "gold")
                .with(Hold.between(HoldReason.CUSTOMER, shanghai("2026-10-09T17:30"), shanghai("2026-10-10T10:00")))
                .with(Hold.between(HoldReason.THIRD_PARTY, shanghai("2026-10-10T09:30"), shanghai("2026-10-10T11:00")));

        ClockExplanation explanation = explain(held, ServiceGoal.RESOLUTION, "2026-10-10T12:00");

        // Saturday 10 October 2026 makes up for National Day.
        assertThat(explanation.lines().subList(0, 5))
                .extracting(Label::en)
                .containsExactly(
                        "2026-10-09 17:00 to 2026-10-09 17:30: counts 30 min, working time",
                        "2026-10-09 17:30 to 2026-10-09 18:00: does not count, on hold: Waiting for the customer",
                        "2026-10-09 18:00 to 2026-10-10 09:00: does not count, outside working hours",
                        "2026-10-10 09:00 to 2026-10-10 11:00: does not count, on hold: Waiting for the customer, Waiting for a third party",
                        "2026-10-10 11:00 to 2026-10-10 12:00: counts 1 h, working time (make-up day for National Day)");
        assertThat(explanation.stretches())
                .extracting(Stretch::kind)
                .contains(Stretch.Kind.REST_DAY)
                .doesNotContain(Stretch.Kind.HOLIDAY);
        assertThat(explanation.counted())
                .isEqualTo(explanation.reading().deadline().budget());
    }

    @Test
    void an_overdue_clock_is_explained_to_the_moment_it_is_read() {
        ClockExplanation explanation = explain(BEFORE_NATIONAL_DAY, ServiceGoal.FIRST_RESPONSE, "2026-10-08T12:00");

        assertThat(explanation.counted())
                .isEqualTo(Duration.ofHours(5))
                .isEqualTo(explanation.reading().used());
    }

    @Test
    void a_clock_that_is_done_late_is_explained_to_the_moment_it_was_done() {
        ComplaintClock answered = BEFORE_NATIONAL_DAY.answeredAt(shanghai("2026-10-08T11:30"));

        assertThat(explain(answered, ServiceGoal.FIRST_RESPONSE, "2026-10-15T12:00")
                        .counted())
                .isEqualTo(Duration.ofMinutes(270));
    }
}
