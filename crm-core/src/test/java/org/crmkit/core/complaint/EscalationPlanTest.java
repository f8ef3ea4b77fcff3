package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.time.Calendars.shanghai;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

/** Gold, received on Monday 2 March 2026 at 10:00: first response due at 15:00, solution on Thursday at 18:00. */
class EscalationPlanTest {

    private static final InForce<ComplaintPolicy> POLICY = Policies.inForce();
    private static final EscalationPlan PLAN = EscalationPlan.of(POLICY);
    private static final ComplaintClock GOLD = ComplaintClock.startedAt(shanghai("2026-03-02T10:00"), "gold");

    private static List<String> due(ComplaintClock clock, String now) {
        return PLAN.due(ComplaintTimeline.from(clock, POLICY, shanghai(now))).stream()
                .map(step -> step.goal().slug() + " " + step.level().slug())
                .toList();
    }

    private static Instant at(ComplaintClock clock, String now, int index) {
        return PLAN.due(ComplaintTimeline.from(clock, POLICY, shanghai(now)))
                .get(index)
                .at();
    }

    @Test
    void the_superior_comes_first_at_the_point_the_policy_names() {
        assertThat(PLAN.levels())
                .extracting(EscalationLevel::slug)
                .containsExactly("superior", "department-head", "general-manager");
        assertThat(due(GOLD, "2026-03-02T14:11:59")).isEmpty();
        assertThat(due(GOLD, "2026-03-02T14:12")).containsExactly("first-response superior");
        assertThat(at(GOLD, "2026-03-02T14:12", 0)).isEqualTo(shanghai("2026-03-02T14:12"));
    }

    @Test
    void further_levels_follow_at_the_due_time_and_when_it_is_late_by_a_share() {
        assertThat(due(GOLD, "2026-03-02T14:59:59")).hasSize(1);
        assertThat(due(GOLD, "2026-03-02T15:00"))
                .containsExactly("first-response superior", "first-response department-head");
        assertThat(due(GOLD, "2026-03-02T16:59:59")).hasSize(2);
        assertThat(due(GOLD, "2026-03-02T17:00")).endsWith("first-response general-manager"); // 6 of 4 hours
        assertThat(at(GOLD, "2026-03-09T17:00", 2)).isEqualTo(shanghai("2026-03-02T17:00"));
    }

    @Test
    void both_clocks_are_listed_in_the_order_of_time() {
        // The solution's 31 hours: 24.8 are used up on Thursday at 10:48, 46.5 on the Monday after at 17:30.
        assertThat(due(GOLD, "2026-03-09T17:30"))
                .containsExactly(
                        "first-response superior",
                        "first-response department-head",
                        "first-response general-manager",
                        "resolution superior",
                        "resolution department-head",
                        "resolution general-manager");
        assertThat(at(GOLD, "2026-03-09T17:30", 3)).isEqualTo(shanghai("2026-03-05T10:48"));
        assertThat(at(GOLD, "2026-03-09T17:30", 4)).isEqualTo(shanghai("2026-03-05T18:00"));
        assertThat(at(GOLD, "2026-03-09T17:30", 5)).isEqualTo(shanghai("2026-03-09T17:30"));
        assertThat(due(GOLD, "2026-03-09T17:29:59")).hasSize(5);
    }

    @Test
    void what_is_done_in_time_is_not_escalated_and_what_was_escalated_stays_so() {
        assertThat(due(GOLD.answeredAt(shanghai("2026-03-02T14:12")), "2026-03-02T16:00"))
                .isEmpty();
        assertThat(due(GOLD.answeredAt(shanghai("2026-03-02T14:12:01")), "2026-03-02T16:00"))
                .containsExactly("first-response superior");
    }

    @Test
    void a_level_reached_at_closing_time_was_reached_even_if_it_is_done_before_the_next_opening() {

        ComplaintClock evening = ComplaintClock.startedAt(shanghai("2026-03-02T14:00"), "gold"); // due at 18:00
        assertThat(due(evening.answeredAt(shanghai("2026-03-02T18:30")), "2026-03-02T19:00"))
                .containsExactly("first-response superior", "first-response department-head");
    }

    @Test
    void while_the_clock_stands_still_nobody_new_is_told() {
        ComplaintClock held = GOLD.answeredAt(shanghai("2026-03-02T11:00"))
                .with(Hold.since(HoldReason.CUSTOMER, shanghai("2026-03-05T10:47")));

        assertThat(due(held, "2026-03-20T10:00")).isEmpty();
        assertThat(due(held, "2026-03-05T10:47")).isEmpty();
    }

    @Test
    void a_plan_needs_no_holidays_of_a_year_that_is_not_announced() {
        // On the last known day; one and a half times the limit lies in the next year.
        ComplaintClock late =
                ComplaintClock.startedAt(shanghai("2026-12-25T10:00"), "gold").answeredAt(shanghai("2026-12-25T10:00"));

        assertThat(due(late, "2026-12-31T17:00")).containsExactly("resolution superior", "resolution department-head");
    }

    @Test
    void a_timeline_of_another_edition_is_refused() {
        InForce<ComplaintPolicy> other = InForce.of(POLICY.policy(), Policies.SECOND);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.due(ComplaintTimeline.from(GOLD, other, shanghai("2026-03-02T11:00"))))
                .withMessageContaining("default@2026.2");
    }

    @Test
    void levels_must_follow_each_other_and_have_names_of_their_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(Policies.escalation("a", "0.80")))
                .withMessageContaining("complaint.escalations.a.at is 0.80")
                .withMessageContaining("above 0.80");
        assertThat(policy(Policies.escalation("a", "0.81")).escalations()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(Policies.escalation("a", "1"), Policies.escalation("a", "2")))
                .withMessageContaining("complaint.escalations.a stands twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(Policies.escalation("superior", "1")))
                .withMessageContaining("superior");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.escalation("a", "10.01"))
                .withMessageContaining("at most 10");
        assertThatIllegalArgumentException().isThrownBy(() -> Policies.escalation("a", "0"));
        assertThat(Policies.escalation("a", "10").post()).isEqualTo(Label.of("职务", "a"));
    }

    private static ComplaintPolicy policy(EscalationLevel... levels) {
        ComplaintPolicy policy = POLICY.policy();
        return new ComplaintPolicy(
                policy.calendar(),
                policy.serviceLevels(),
                new BigDecimal("0.80"),
                List.of(levels),
                policy.subTasksDueAt(),
                policy.reopenWithin(),
                policy.recurrenceWithin(),
                policy.idleWithin(),
                policy.callbackShare(),
                policy.filter());
    }
}
