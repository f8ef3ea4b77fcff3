package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.complaint.Cases.CLOSE;
import static org.crmkit.core.complaint.Cases.FILTER;
import static org.crmkit.core.complaint.Cases.RESOLVE;
import static org.crmkit.core.complaint.Cases.START;
import static org.crmkit.core.complaint.Cases.VERIFY;
import static org.crmkit.core.time.Calendars.shanghai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {

    private static final Cases OPEN = Cases.of(Policies.report("W-1", shanghai("2026-03-02T10:00")));

    private static Cases solved() {
        return Cases.of(Policies.report("W-1", shanghai("2026-03-02T10:00")))
                .at("2026-03-02T11:00", FILTER, START, RESOLVE);
    }

    private static Cases closed() {
        return solved().at("2026-03-03T09:00", VERIFY).at("2026-03-03T10:00", CLOSE);
    }

    private static String decide(String receivedAt, Cases... earlier) {
        IntakeDecision decision = decision(receivedAt, earlier);
        return decision.fold(
                fresh -> "fresh",
                duplicate -> "duplicate of " + duplicate.of() + (duplicate.isSolved() ? ", reopen" : ""),
                recurrence -> "recurrence of " + recurrence.of() + ", number " + recurrence.occurrence());
    }

    private static IntakeDecision decision(String receivedAt, Cases... earlier) {
        return Intake.decide(
                Policies.report("W-9", shanghai(receivedAt)),
                Arrays.stream(earlier).map(Cases::complaint).toList(),
                Policies.inForce());
    }

    @Test
    void the_first_complaint_about_a_matter_is_fresh() {
        assertThat(decide("2026-03-02T12:00")).isEqualTo("fresh");
        assertThat(decision("2026-03-02T12:00").reasons())
                .extracting(Reason::code)
                .containsExactly("first-report");
    }

    @Test
    void another_matter_or_another_customer_is_no_duplicate() {
        Cases otherMatter = Cases.of(
                Policies.report("W-2", "C-1", Matter.of("lift-out-of-order", "L-8"), shanghai("2026-03-02T10:00")));
        Cases otherCustomer = Cases.of(
                Policies.report("W-3", "C-2", Matter.of("lift-out-of-order", "L-7"), shanghai("2026-03-02T10:00")));

        assertThat(decide("2026-03-02T12:00", otherMatter, otherCustomer)).isEqualTo("fresh");
    }

    @Test
    void the_same_matter_while_its_complaint_is_open_is_a_duplicate() {
        assertThat(decide("2026-03-02T12:00", OPEN)).isEqualTo("duplicate of W-1");
        assertThat(decision("2026-03-02T12:00", OPEN).reasons().get(0).text().zh())
                .isEqualTo("收到时，同一事项的投诉W-1尚未关闭，本次反映并入该投诉，不另计时。");
    }

    @Test
    void the_same_matter_while_its_solution_is_not_closed_is_a_duplicate_to_be_reopened() {
        assertThat(decide("2026-03-02T12:00", solved())).isEqualTo("duplicate of W-1, reopen");
        assertThat(decision("2026-03-02T12:00", solved()).reasons())
                .extracting(Reason::code)
                .containsExactly("still-open", "reopen");
    }

    @Test
    void a_solution_nobody_closed_is_over_when_it_can_no_longer_be_reopened() {
        // Solved on 2 March at 11:00; may be reopened within 30 days.
        assertThat(decide("2026-04-01T11:00:00", solved())).isEqualTo("duplicate of W-1, reopen");
        assertThat(decide("2026-04-01T11:00:01", solved())).isEqualTo("recurrence of W-1, number 2");
    }

    @Test
    void the_same_matter_after_its_closing_is_a_recurrence_up_to_the_last_moment_of_the_term() {
        // Closed on 3 March at 10:00; 90 days later is 1 June.
        assertThat(decide("2026-03-03T10:00", closed())).isEqualTo("recurrence of W-1, number 2");
        assertThat(decide("2026-06-01T10:00", closed())).isEqualTo("recurrence of W-1, number 2");
        assertThat(decide("2026-06-01T10:00:01", closed())).isEqualTo("fresh");
        assertThat(decision("2026-06-01T10:00:01", closed()).reasons())
                .extracting(Reason::text)
                .extracting(text -> text.en())
                .containsExactly(
                        "Complaint W-1 about the same matter was over at 2026-03-03 10:00, more than 90 days before (complaint.recurrence-within, default@2026.1); this is a new complaint.");
    }

    @Test
    void a_report_that_is_entered_late_is_judged_by_the_moment_it_came_in() {
        assertThat(decide("2026-03-03T09:59:59", closed())).isEqualTo("duplicate of W-1");
    }

    @Test
    void a_matter_that_keeps_coming_back_is_counted_on() {
        Cases second = Cases.of(
                        Policies.report("W-2", shanghai("2026-03-10T10:00")),
                        CaseLinks.recurrence(ComplaintId.of("W-1"), 2))
                .at("2026-03-10T11:00", FILTER, START, RESOLVE, VERIFY, CLOSE);
        List<Cases> earlier = new ArrayList<>(List.of(closed(), second));

        assertThat(decide("2026-03-20T10:00", earlier.toArray(Cases[]::new))).isEqualTo("recurrence of W-2, number 3");
        Collections.reverse(earlier);
        assertThat(decide("2026-03-20T10:00", earlier.toArray(Cases[]::new))).isEqualTo("recurrence of W-2, number 3");
        assertThat(decision("2026-03-20T10:00", second).reasons().get(1).text().en())
                .isEqualTo(
                        "It is occurrence number 3; repetitions counted in the filter: 2 (complaint.filter.points-per-repetition, default@2026.1).");
    }

    @Test
    void an_open_complaint_goes_before_one_that_is_over() {
        Cases open = Cases.of(Policies.report("W-2", shanghai("2026-03-05T10:00")));

        assertThat(decide("2026-03-06T10:00", closed(), open)).isEqualTo("duplicate of W-2");
        assertThat(decide("2026-03-06T10:00", open, closed())).isEqualTo("duplicate of W-2");
    }

    @Test
    void how_often_it_came_back_counts_in_the_filter_unless_a_person_judges_it() {
        ComplaintMove unjudged =
                new ComplaintMove.Filter(new FilterRatings(Map.of(FilterFactor.CUSTOMER_CLASS, 60)), Optional.empty());
        ComplaintMove judged = new ComplaintMove.Filter(FilterRatings.of(60, 60, 60, 10, 60), Optional.empty());
        CaseLinks third = CaseLinks.recurrence(ComplaintId.of("W-1"), 3);

        // (0.30 * 60 + 0.20 * 2 * 25) / 0.50
        assertThat(score(Cases.of(Policies.report("W-2", shanghai("2026-03-10T10:00")), third), unjudged))
                .isEqualTo(56.0);
        // (0.30 * 60 + 0.20 * 0) / 0.50
        assertThat(score(Cases.of(Policies.report("W-2", shanghai("2026-03-10T10:00"))), unjudged))
                .isEqualTo(36.0);
        // 0.80 * 60 + 0.20 * 10
        assertThat(score(Cases.of(Policies.report("W-2", shanghai("2026-03-10T10:00")), third), judged))
                .isEqualTo(50.0);
    }

    private static double score(Cases cases, ComplaintMove move) {
        return cases.at("2026-03-10T11:00", move)
                .complaint()
                .filtering()
                .orElseThrow()
                .score()
                .value();
    }

    @Test
    void the_points_for_repetitions_stop_at_a_hundred() {
        FilterRule rule = Policies.inForce().policy().filter();

        assertThat(rule.repetition(0)).isZero();
        assertThat(rule.repetition(3)).isEqualTo(75);
        assertThat(rule.repetition(4)).isEqualTo(100);
        assertThat(rule.repetition(Integer.MAX_VALUE)).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.repetition(-1))
                .withMessageContaining("-1");
    }

    @ParameterizedTest
    @EnumSource(ComplaintChannel.class)
    void every_channel_has_its_sources(ComplaintChannel channel) {
        assertThat(DiscoverySource.of(channel)).isNotEmpty().allSatisfy(source -> {
            assertThat(Discovery.of(source).channel()).isEqualTo(channel);
            assertThat(DiscoverySource.find(source.slug())).contains(source);
        });
    }

    @Test
    void the_links_of_a_complaint_agree_with_each_other() {
        assertThat(CaseLinks.none().repetitions()).isZero();
        assertThat(CaseLinks.recurrence(ComplaintId.of("W-1"), 2).repetitions()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseLinks.recurrence(ComplaintId.of("W-1"), 1))
                .withMessageContaining("occurrence was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseLinks(Optional.empty(), Optional.empty(), 2, List.of()))
                .withMessageContaining("occurrence was 2");
    }
}
