package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.complaint.Cases.ANSWER;
import static org.crmkit.core.complaint.Cases.CLOSE;
import static org.crmkit.core.complaint.Cases.FILTER;
import static org.crmkit.core.complaint.Cases.HOLD;
import static org.crmkit.core.complaint.Cases.RELEASE;
import static org.crmkit.core.complaint.Cases.REOPEN;
import static org.crmkit.core.complaint.Cases.RESOLVE;
import static org.crmkit.core.complaint.Cases.START;
import static org.crmkit.core.complaint.Cases.VERIFY;
import static org.crmkit.core.complaint.Cases.check;
import static org.crmkit.core.time.Calendars.shanghai;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.time.TimeRange;
import org.junit.jupiter.api.Test;

class ComplaintFiguresTest {

    private static final TimeRange MARCH = TimeRange.of(shanghai("2026-03-01T00:00"), shanghai("2026-04-01T00:00"));

    private static ComplaintFigures march(Cases... cases) {
        return ComplaintFigures.of(
                Arrays.stream(cases).map(Cases::complaint).toList(), MARCH, PolicySource.always(Policies.inForce()));
    }

    private static Cases gold(String id, String receivedAt) {
        return Cases.of(Policies.report(id, shanghai(receivedAt)));
    }

    private static String share(Measured<Share> share) {
        return share.fold(
                known -> known.figure().toString(),
                undefined -> undefined.reason().code());
    }

    @Test
    void a_month_without_complaints_has_no_figures_and_says_why() {
        ComplaintFigures figures = march();

        assertThat(figures.received()).isZero();
        assertThat(share(figures.answeredInTime())).isEqualTo("none-answered");
        assertThat(share(figures.solvedInTime())).isEqualTo("none-solved");
        assertThat(share(figures.repeated())).isEqualTo("none-received");
        assertThat(share(figures.reopened())).isEqualTo("none-solved");
        assertThat(share(figures.satisfied())).isEqualTo("none-reached");
        assertThat(figures.firstResponse().value()).isEmpty();
        assertThat(figures.timeToSolve().value()).isEmpty();
        assertThat(figures.categories().values())
                .extracting(ComplaintFiguresTest::share)
                .containsOnly("none-filtered");
        assertThat(figures.channels().values())
                .extracting(ComplaintFiguresTest::share)
                .containsOnly("none-received");
    }

    @Test
    void times_are_working_time_and_pauses_are_left_out() {
        Cases quick = gold("W-1", "2026-03-02T10:00").at("2026-03-02T11:00", ANSWER, FILTER, START, RESOLVE);
        Cases slow = gold("W-2", "2026-03-02T17:00")
                .at("2026-03-03T10:00", ANSWER, FILTER, START) // two hours
                .at("2026-03-03T11:00", HOLD)
                .at("2026-03-04T11:00", RELEASE)
                .at("2026-03-04T14:00", RESOLVE); // 1 + 2 + 1 + 1 hours

        ComplaintFigures figures = march(quick, slow);

        assertThat(figures.firstResponse().value())
                .contains(new Durations(Duration.ofMinutes(90), Duration.ofMinutes(90), Duration.ofHours(2)));
        assertThat(figures.timeToSolve().value())
                .contains(new Durations(Duration.ofHours(3), Duration.ofHours(3), Duration.ofHours(5)));
        assertThat(figures.solved()).isEqualTo(2);
    }

    @Test
    void the_median_does_not_follow_one_very_long_case() {
        Measured<Durations> three = Durations.of(
                List.of(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(60)),
                Reason.of("none", "无", "none"));

        assertThat(three.value())
                .contains(new Durations(Duration.ofHours(21), Duration.ofHours(2), Duration.ofHours(60)));
        assertThat(three.<Long>fold(Measured.Known::cases, undefined -> 0L)).isEqualTo(3);
    }

    @Test
    void in_time_is_judged_by_the_promise_at_the_moment_it_was_done() {
        // First response due at 15:00, solution on Thursday at 18:00.
        Cases inTime = gold("W-1", "2026-03-02T10:00")
                .at("2026-03-02T15:00", ANSWER, FILTER, START)
                .at("2026-03-05T18:00", RESOLVE);
        Cases late = gold("W-2", "2026-03-02T10:00")
                .at("2026-03-02T15:00:01", ANSWER, FILTER, START)
                .at("2026-03-06T09:00:01", RESOLVE);

        ComplaintFigures figures = march(inTime, late);

        assertThat(share(figures.answeredInTime())).isEqualTo("1 of 2");
        assertThat(share(figures.solvedInTime())).isEqualTo("1 of 2");
    }

    @Test
    void what_came_back_counts_among_what_was_received() {
        Cases again = Cases.of(
                Policies.report("W-2", shanghai("2026-03-10T10:00")), CaseLinks.recurrence(ComplaintId.of("W-1"), 2));

        assertThat(share(march(gold("W-1", "2026-03-02T10:00"), again, gold("W-3", "2026-03-03T10:00"))
                        .repeated()))
                .isEqualTo("1 of 3");
    }

    @Test
    void a_solution_that_was_reopened_counts_among_the_solutions_even_after_the_next_one() {
        Cases held = gold("W-1", "2026-03-02T10:00").at("2026-03-02T11:00", FILTER, START, RESOLVE);
        Cases reopened = gold("W-2", "2026-03-02T10:00")
                .at("2026-03-02T11:00", FILTER, START, RESOLVE)
                .at("2026-03-03T11:00", REOPEN);
        Cases solvedAgain = gold("W-3", "2026-03-02T10:00")
                .at("2026-03-02T11:00", FILTER, START, RESOLVE)
                .at("2026-03-03T11:00", REOPEN, START)
                .at("2026-03-04T11:00", RESOLVE);

        ComplaintFigures figures = march(held, reopened, solvedAgain);

        assertThat(share(figures.reopened())).isEqualTo("2 of 4");
        assertThat(figures.solved()).isEqualTo(2);
    }

    @Test
    void satisfaction_counts_customers_who_were_reached_by_a_call() {
        Cases good = solved("W-1").at("2026-03-03T10:00", check(MonitorMeans.CALL_BACK, MonitorFinding.GOOD));
        Cases bad = solved("W-2").at("2026-03-03T10:00", check(MonitorMeans.CALL_BACK, MonitorFinding.WANTING));
        Cases silent = solved("W-3").at("2026-03-03T10:00", check(MonitorMeans.CALL_BACK, MonitorFinding.UNKNOWN));
        Cases data = solved("W-4").at("2026-03-03T10:00", check(MonitorMeans.DATA_CHECK, MonitorFinding.WANTING));
        Cases later = solved("W-5").at("2026-04-01T00:00", check(MonitorMeans.CALL_BACK, MonitorFinding.GOOD));
        Cases verified = solved("W-6")
                .at("2026-03-03T10:00", new ComplaintMove.Verify(Verification.by(MonitorMeans.CALL_BACK)), CLOSE);

        assertThat(share(march(good, bad, silent, data, later, verified).satisfied()))
                .isEqualTo("2 of 3");
    }

    private static Cases solved(String id) {
        return gold(id, "2026-03-02T10:00").at("2026-03-02T11:00", FILTER, START, RESOLVE);
    }

    @Test
    void categories_and_channels_share_out_what_was_received() {
        ComplaintMove overruled = new ComplaintMove.Filter(
                FilterRatings.of(50, 50, 50, 50, 50),
                Optional.of(new FilterOverride(
                        ComplaintCategory.MUST_SOLVE, ActorId.of("M-3"), PrivateText.of("dangerous"))));
        Cases first = gold("W-1", "2026-03-02T10:00").at("2026-03-02T11:00", FILTER);
        Cases second = gold("W-2", "2026-03-02T10:00").at("2026-03-02T11:00", overruled);
        Cases unsorted = gold("W-3", "2026-03-02T10:00");

        ComplaintFigures figures = march(first, second, unsorted);

        assertThat(figures.categories().keySet()).containsExactly(ComplaintCategory.values());
        assertThat(figures.categories().values())
                .extracting(ComplaintFiguresTest::share)
                .containsExactly("1 of 2", "1 of 2", "0 of 2");
        assertThat(figures.channels().values())
                .extracting(ComplaintFiguresTest::share)
                .containsExactly("0 of 3", "3 of 3", "0 of 3", "0 of 3");
        assertThat(second.events()).last().isInstanceOfSatisfying(ComplaintEvent.Filtered.class, event -> {
            assertThat(event.overruledBy()).contains(ActorId.of("M-3"));
            assertThat(event.category()).isEqualTo(ComplaintCategory.MUST_SOLVE);
            assertThat(event.proposed()).isEqualTo(ComplaintCategory.ROUTINE);
        });
    }

    @Test
    void only_what_happened_in_the_period_counts_its_first_moment_included_and_its_last_not() {
        Cases first = gold("W-1", "2026-03-01T00:00");
        Cases after = gold("W-2", "2026-04-01T00:00");
        Cases before = gold("W-3", "2026-02-28T23:59:59").at("2026-03-31T23:59:59", ANSWER);

        ComplaintFigures figures = march(first, after, before);

        assertThat(figures.received()).isEqualTo(1);
        assertThat(share(figures.answeredInTime())).isEqualTo("0 of 1");
    }

    @Test
    void the_order_of_the_complaints_changes_nothing() {
        List<Cases> cases = new ArrayList<>(List.of(
                solved("W-1"),
                gold("W-2", "2026-03-04T10:00").at("2026-03-09T11:00", ANSWER),
                solved("W-3").at("2026-03-03T10:00", VERIFY, CLOSE)));
        ComplaintFigures figures = march(cases.toArray(Cases[]::new));
        Collections.reverse(cases);

        assertThat(march(cases.toArray(Cases[]::new))).isEqualTo(figures);
    }

    @Test
    void a_share_is_a_part_of_a_whole() {
        assertThat(new Share(1, 3).fraction()).isEqualTo(new BigDecimal("0.3333"));
        assertThat(new Share(2, 3).fraction()).isEqualTo(new BigDecimal("0.6667"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 3));
        assertThat(new Share(3, 3).fraction()).isEqualByComparingTo(BigDecimal.ONE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Measured.Known<>("x", 0));
    }
}
