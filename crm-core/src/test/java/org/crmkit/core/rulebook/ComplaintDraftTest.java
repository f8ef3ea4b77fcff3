package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.EscalationLevel;
import org.crmkit.core.input.Problem;
import org.junit.jupiter.api.Test;

class ComplaintDraftTest {

    private static final String GENERAL_MANAGER =
            "    general-manager: {post: {zh: 总经理, en: General manager}, at: 1.5}";

    private static void refuses(String found, String instead, String... expected) {
        assertThat(Rulebooks.READER.check(Rulebooks.changed(found, instead)))
                .extracting(Problem::toString)
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .containsExactly(expected);
    }

    @Test
    void levels_of_the_escalation_follow_each_other_and_the_first_point() {
        refuses(
                "at: 1.5}",
                "at: 1}",
                "complaint.escalations.general-manager.at was 1; it must be above 1, that of department-head before it. Raise it, or list the levels in the order they are told.");
        refuses(
                "escalation-at: 0.80",
                "escalation-at: 1",
                "complaint.escalations.department-head.at was 1; it must be above 1, that of escalation-at before it. Raise it, or list the levels in the order they are told.");
    }

    @Test
    void the_superior_is_no_further_level_and_a_level_has_a_post_and_a_share() {
        refuses(
                "    general-manager: {",
                "    superior: {",
                "complaint.escalations.superior was superior, the level of escalation-at; it must be named otherwise. Rename it.");
        refuses(
                "at: 1.5}",
                "at: 10.5}",
                "complaint.escalations.general-manager.at was 10.5; it must be a number of at most 10. Correct it.");
        refuses(
                ", at: 1.5}",
                "}",
                "complaint.escalations.general-manager.at was missing; it must be a number. Add it.");
    }

    @Test
    void a_company_may_tell_nobody_but_the_superior() {
        ComplaintPolicy policy = Rulebooks.READER
                .read(Rulebooks.changed(GENERAL_MANAGER + "\n", ""))
                .complaint();

        assertThat(policy.escalations()).extracting(EscalationLevel::slug).containsExactly("department-head");
    }

    @Test
    void hours_may_go_over_midnight_but_not_into_those_of_the_next_day() {
        ComplaintPolicy policy = Rulebooks.READER
                .read(Rulebooks.changed("friday: [09:00-12:00, 13:00-18:00]", "friday: [09:00-12:00, 22:00-06:00]"))
                .complaint();

        assertThat(policy.calendar().hours().toString()).contains("22:00-06:00");
        refuses(
                "monday: [09:00-12:00, 13:00-18:00]",
                "monday: [22:00-09:01]",
                "complaint.calendar.hours.tuesday was 09:00-12:00 while 22:00-09:01 of the day before still lasts; it must be hours in order, without overlap. Shorten one of them.");
    }

    @Test
    void points_and_spans_have_their_ranges() {
        refuses(
                "points-per-repetition: 25",
                "points-per-repetition: 101",
                "complaint.filter.points-per-repetition was 101; it must be a whole number from 1 to 100. Change it to a number in that range.");
        refuses(
                "recurrence-within: 90 days",
                "recurrence-within: 0 days",
                "complaint.recurrence-within was '0 days'; it must be a length of time above zero. Correct it.");
        refuses(
                "sub-tasks-due-at: 0.90",
                "sub-tasks-due-at: 0",
                "complaint.sub-tasks-due-at was 0; it must be a number above 0. Correct it.");
    }
}
