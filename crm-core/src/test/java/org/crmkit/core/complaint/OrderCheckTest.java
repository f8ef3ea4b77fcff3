package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.crmkit.core.complaint.Cases.ANSWER;
import static org.crmkit.core.complaint.Cases.CLOSE;
import static org.crmkit.core.complaint.Cases.FILTER;
import static org.crmkit.core.complaint.Cases.FILTER_OUT;
import static org.crmkit.core.complaint.Cases.HOLD;
import static org.crmkit.core.complaint.Cases.RESOLVE;
import static org.crmkit.core.complaint.Cases.START;
import static org.crmkit.core.complaint.Cases.VERIFY;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.complaint.OrderFinding.Kind;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.junit.jupiter.api.Test;

/** Gold complaints received on Monday 2 March 2026 at 10:00; the solution is due on Thursday at 18:00. */
class OrderCheckTest {

    private static final PolicySource<ComplaintPolicy> POLICIES = PolicySource.always(Policies.inForce());

    private static Cases open(String id) {
        return Cases.of(Policies.report(id, shanghai("2026-03-02T10:00"))).at("2026-03-02T11:00", ANSWER);
    }

    private static List<OrderFinding> check(String now, Cases... cases) {
        return OrderCheck.of(Arrays.stream(cases).map(Cases::complaint).toList(), POLICIES, shanghai(now));
    }

    @Test
    void a_complaint_in_good_time_is_passed_over_and_a_closed_one_always() {
        Cases closed = open("W-2").at("2026-03-02T11:00", FILTER, START, RESOLVE, VERIFY, CLOSE);

        assertThat(check("2026-03-03T10:00", open("W-1"), closed)).isEmpty();
        assertThat(check("2026-06-03T10:00", closed)).isEmpty();
    }

    @Test
    void a_complaint_nothing_happens_to_is_found_a_moment_after_the_term() {
        // The last thing happened on Monday; two working days end on Wednesday at 18:00.
        assertThat(check("2026-03-04T18:00", open("W-1"))).isEmpty();
        OrderFinding finding = check("2026-03-04T18:00:01", open("W-1")).get(0);
        assertThat(finding.kinds()).containsExactly(Kind.IDLE);
        assertThat(finding.age()).isEqualTo(Duration.ofHours(23));
        assertThat(finding.reasons().get(0).text().en())
                .isEqualTo(
                        "Nothing has happened since 2026-03-02 11:00, for more than 2 working days (complaint.idle-within, default@2026.1).");
    }

    @Test
    void one_on_hold_waits_and_is_not_idle() {
        Cases held = open("W-1").at("2026-03-02T11:00", FILTER, START, HOLD);

        assertThat(check("2026-03-20T10:00", held)).isEmpty();
    }

    @Test
    void one_that_is_solved_and_never_checked_is_idle() {
        Cases solved = open("W-1").at("2026-03-02T11:00", FILTER, START, RESOLVE);

        assertThat(check("2026-03-06T10:00", solved)).singleElement().satisfies(finding -> assertThat(finding.kinds())
                .containsExactly(Kind.IDLE));
    }

    @Test
    void a_deferred_one_is_found_from_its_review_day_on() {
        Cases deferred =
                open("W-1").at("2026-03-02T11:00", FILTER_OUT, new ComplaintMove.Defer(LocalDate.of(2026, 3, 9)));

        assertThat(check("2026-03-08T23:59", deferred)).isEmpty();
        assertThat(check("2026-03-09T00:00", deferred).get(0).kinds()).contains(Kind.REVIEW_DUE);
    }

    @Test
    void a_mandatory_task_is_late_a_moment_after_it_is_due() {
        // Nine tenths of 31 working hours are used up on Thursday at 14:54.
        Cases cases = open("W-1")
                .at(
                        "2026-03-04T11:00",
                        FILTER,
                        START,
                        new ComplaintMove.Assign(SubTask.Order.mandatory(
                                "optimise",
                                Department.of("network", "网络部", "Network department"),
                                Linkage.DEPARTMENTS,
                                PrivateText.of("turn the antenna"))));

        assertThat(check("2026-03-05T14:54", cases).get(0).kinds()).containsExactly(Kind.ESCALATED);
        OrderFinding late = check("2026-03-05T14:54:01", cases).get(0);
        assertThat(late.kinds()).containsExactly(Kind.TASK_LATE, Kind.ESCALATED);
        assertThat(late.reasons().get(0).text().en())
                .isEqualTo(
                        "The sub-task optimise of Network department was due at 2026-03-05 14:54 and is still open.");
    }

    @Test
    void the_gravest_stand_first_then_the_oldest() {
        Cases overdue = open("W-3");
        Cases idle = open("W-2").at("2026-03-02T12:00", FILTER, START, RESOLVE);
        Cases olderIdle = Cases.of(Policies.report("W-1", shanghai("2026-02-27T10:00")))
                .at("2026-03-02T12:00", ANSWER, FILTER, START, RESOLVE);

        List<OrderFinding> findings = check("2026-03-05T18:00:01", idle, overdue, olderIdle);

        assertThat(findings)
                .extracting(finding -> finding.complaint() + " " + finding.gravest())
                .containsExactly("W-3 OVERDUE", "W-1 IDLE", "W-2 IDLE");
        assertThat(findings.get(0).kinds()).containsExactly(Kind.OVERDUE, Kind.IDLE);
    }

    @Test
    void an_edition_that_is_gone_is_an_error_that_names_it() {
        PolicySource<ComplaintPolicy> second =
                PolicySource.always(InForce.of(Policies.inForce().policy(), Policies.SECOND));

        assertThatIllegalStateException()
                .isThrownBy(() -> OrderCheck.of(List.of(open("W-1").complaint()), second, shanghai("2026-03-03T10:00")))
                .withMessageContaining("default@2026.1");
    }
}
