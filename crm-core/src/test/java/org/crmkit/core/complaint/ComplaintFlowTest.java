package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.complaint.ComplaintState.CLOSED;
import static org.crmkit.core.complaint.ComplaintState.DEFERRED;
import static org.crmkit.core.complaint.ComplaintState.FILTERED;
import static org.crmkit.core.complaint.ComplaintState.IN_PROGRESS;
import static org.crmkit.core.complaint.ComplaintState.NEW;
import static org.crmkit.core.complaint.ComplaintState.REOPENED;
import static org.crmkit.core.complaint.ComplaintState.RESOLVED;
import static org.crmkit.core.complaint.ComplaintState.VERIFIED;
import static org.crmkit.core.time.Calendars.shanghai;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintFlowTest {

    private static final InForce<ComplaintPolicy> POLICY = Policies.inForce();
    private static final Instant RECEIVED = shanghai("2026-03-02T10:00");
    private static final ComplaintReport REPORT = Policies.report("W-1", RECEIVED);

    private static final ComplaintMove ANSWER = new ComplaintMove.Answer();
    private static final ComplaintMove FILTER =
            new ComplaintMove.Filter(FilterRatings.of(50, 50, 50, 50, 50), Optional.empty());
    private static final ComplaintMove FILTER_OUT =
            new ComplaintMove.Filter(FilterRatings.of(10, 10, 10, 10, 10), Optional.empty());
    private static final ComplaintMove START = new ComplaintMove.Start();
    private static final ComplaintMove DEFER = new ComplaintMove.Defer(LocalDate.of(2026, 3, 9));
    private static final ComplaintMove HOLD = new ComplaintMove.PutOnHold(HoldReason.CUSTOMER);
    private static final ComplaintMove RELEASE = new ComplaintMove.Release(HoldReason.CUSTOMER);
    private static final ComplaintMove RESOLVE = new ComplaintMove.Resolve(new Resolution(PrivateText.of("repaired")));
    private static final ComplaintMove VERIFY = new ComplaintMove.Verify(Verification.by(MonitorMeans.CALL_BACK));
    private static final ComplaintMove CLOSE = new ComplaintMove.Close();
    private static final ComplaintMove REOPEN = new ComplaintMove.Reopen(PrivateText.of("stuck again"));
    private static final ComplaintMove CHECK = new ComplaintMove.Check(
            MonitorMeans.DATA_CHECK, Optional.empty(), MonitorFinding.UNKNOWN, Optional.empty());
    private static final Department NETWORK = Department.of("network", "网络部", "Network department");
    private static final ComplaintMove ASSIGN = new ComplaintMove.Assign(
            SubTask.Order.optional("rebuild", NETWORK, Linkage.DEPARTMENTS, PrivateText.of("build a second line")));
    private static final ComplaintMove TASK = new ComplaintMove.Task("rebuild", SubTaskState.IN_WORK);
    private static final ComplaintMove REPLAN = ComplaintMove.Replan.under(
            InForce.of(Policies.withGold("2 working hours", "1 working day"), Policies.SECOND));

    /** What the state machine promises, written down a second time: state, move, state after it. */
    private static final Map<String, ComplaintState> LEGAL = Map.ofEntries(
            Map.entry("new answer", NEW),
            Map.entry("new filter", FILTERED),
            Map.entry("new replan", NEW),
            Map.entry("filtered answer", FILTERED),
            Map.entry("filtered filter", FILTERED),
            Map.entry("filtered start", IN_PROGRESS),
            Map.entry("filtered defer", DEFERRED),
            Map.entry("filtered replan", FILTERED),
            Map.entry("deferred answer", DEFERRED),
            Map.entry("deferred filter", FILTERED),
            Map.entry("deferred replan", DEFERRED),
            Map.entry("in-progress answer", IN_PROGRESS),
            Map.entry("in-progress put-on-hold", IN_PROGRESS),
            Map.entry("in-progress release", IN_PROGRESS),
            Map.entry("in-progress resolve", RESOLVED),
            Map.entry("in-progress replan", IN_PROGRESS),
            Map.entry("in-progress assign", IN_PROGRESS),
            Map.entry("in-progress task", IN_PROGRESS),
            Map.entry("resolved task", RESOLVED),
            Map.entry("verified task", VERIFIED),
            Map.entry("closed task", CLOSED),
            Map.entry("reopened task", REOPENED),
            Map.entry("resolved check", RESOLVED),
            Map.entry("verified check", VERIFIED),
            Map.entry("closed check", CLOSED),
            Map.entry("resolved verify", VERIFIED),
            Map.entry("resolved reopen", REOPENED),
            Map.entry("verified close", CLOSED),
            Map.entry("verified reopen", REOPENED),
            Map.entry("closed reopen", REOPENED),
            Map.entry("reopened start", IN_PROGRESS),
            Map.entry("reopened replan", REOPENED));

    static Stream<Arguments> everyStateAndMove() {
        List<Arguments> pairs = new ArrayList<>();
        for (ComplaintState state : ComplaintState.values()) {
            for (ComplaintMove move : List.of(
                    ANSWER, FILTER, START, DEFER, HOLD, RELEASE, RESOLVE, VERIFY, CLOSE, REOPEN, CHECK, ASSIGN, TASK,
                    REPLAN)) {
                pairs.add(Arguments.of(state, move.kind(), move));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyStateAndMove")
    void every_move_in_every_state_is_made_or_refused_as_promised(
            ComplaintState state, MoveKind kind, ComplaintMove move) {
        Complaint complaint = in(state, kind);
        assertThat(complaint.state()).isEqualTo(state);
        ComplaintState after = LEGAL.get(state + " " + kind);

        MoveResult result = ComplaintFlow.apply(complaint, move, shanghai("2026-03-03T12:00"), POLICY);

        if (after == null) {
            assertThat(refusal(result)).isEqualTo("illegal-move");
        } else {
            MoveResult.Moved moved = moved(result);
            assertThat(moved.complaint().state()).isEqualTo(after);
            assertThat(moved.complaint().file().changedAt()).isEqualTo(shanghai("2026-03-03T12:00"));
            assertThat(moved.events()).singleElement().satisfies(event -> {
                assertThat(event.complaint()).isEqualTo(REPORT.id());
                assertThat(event.occurredAt()).isEqualTo(shanghai("2026-03-03T12:00"));
            });
        }
    }

    /** A complaint in {@code state}, prepared so that {@code kind} fails for no other reason than the state. */
    private static Complaint in(ComplaintState state, MoveKind kind) {
        boolean putOff = state == DEFERRED || kind == MoveKind.DEFER;
        Complaint working = kind == MoveKind.TASK ? run(open(), FILTER, START, ASSIGN) : run(open(), FILTER, START);
        return switch (state) {
            case NEW -> open();
            case FILTERED -> run(open(), putOff ? FILTER_OUT : FILTER);
            case DEFERRED -> run(open(), FILTER_OUT, DEFER);
            case IN_PROGRESS -> kind == MoveKind.RELEASE ? run(working, HOLD) : working;
            case RESOLVED -> run(working, RESOLVE);
            case VERIFIED -> run(working, RESOLVE, VERIFY);
            case CLOSED -> run(working, RESOLVE, VERIFY, CLOSE);
            case REOPENED -> run(working, RESOLVE, REOPEN);
        };
    }

    @Test
    void a_refusal_names_the_state_and_what_may_be_done_in_it() {
        Reason reason =
                refused(ComplaintFlow.apply(open(), CLOSE, RECEIVED, POLICY)).get(0);

        assertThat(reason.text().en())
                .isEqualTo("A complaint in state new cannot be closed; it can be answered, filtered, re-planned.");
        assertThat(reason.text().zh()).isEqualTo("投诉状态为“新建”，不能关闭；可以：答复客户、过滤、重新计划。");
    }

    @Test
    void the_states_belong_to_the_five_steps() {
        assertThat(Stream.of(NEW, FILTERED, IN_PROGRESS, RESOLVED, CLOSED).map(ComplaintState::step))
                .containsExactly(ComplaintStep.values());
    }

    @Test
    void time_does_not_run_backwards() {
        assertThat(refusal(ComplaintFlow.apply(open(), ANSWER, RECEIVED.minusSeconds(1), POLICY)))
                .isEqualTo("earlier-than-last-change");
    }

    @Test
    void a_complaint_is_moved_under_its_own_edition_only() {
        InForce<ComplaintPolicy> other = InForce.of(POLICY.policy(), Policies.SECOND);

        assertThat(refusal(ComplaintFlow.apply(open(), ANSWER, RECEIVED, other)))
                .isEqualTo("other-edition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTimeline.from(open(), other, RECEIVED))
                .withMessageContaining("default@2026.2")
                .withMessageContaining("default@2026.1");
    }

    @Test
    void a_re_planned_complaint_follows_the_new_edition_and_remembers_the_old() {
        Complaint complaint = run(open(), REPLAN);
        InForce<ComplaintPolicy> second =
                InForce.of(Policies.withGold("2 working hours", "1 working day"), Policies.SECOND);

        assertThat(complaint.file().openedUnder()).isEqualTo(Policies.FIRST);
        assertThat(complaint.file().plannedUnder()).isEqualTo(Policies.SECOND);
        assertThat(ComplaintTimeline.from(complaint, second, RECEIVED)
                        .firstResponse()
                        .due())
                .isEqualTo(shanghai("2026-03-02T12:00"));
    }

    @Test
    void an_edition_that_dropped_the_tier_cannot_be_re_planned_to() {
        ComplaintMove replan = ComplaintMove.Replan.under(
                InForce.of(Policies.policy(POLICY.policy().serviceLevels().get(0)), Policies.SECOND));

        assertThat(refusal(ComplaintFlow.apply(open(), replan, RECEIVED, POLICY)))
                .isEqualTo("tier-unknown");
    }

    @Test
    void a_tier_without_service_level_cannot_be_received() {
        ComplaintReport report = new ComplaintReport(
                REPORT.id(),
                REPORT.customer(),
                "diamond",
                REPORT.matter(),
                REPORT.discovery(),
                REPORT.receivedAt(),
                REPORT.description(),
                Optional.empty());

        assertThat(refusal(ComplaintFlow.receive(report, POLICY))).isEqualTo("tier-unknown");
    }

    @Test
    void what_is_not_to_be_solved_now_can_be_deferred_but_not_started_and_the_rest_the_other_way_round() {
        Complaint out = run(open(), FILTER_OUT);
        Complaint in = run(open(), FILTER);

        assertThat(refusal(ComplaintFlow.apply(out, START, RECEIVED, POLICY))).isEqualTo("category-not-now");
        assertThat(refusal(ComplaintFlow.apply(in, DEFER, RECEIVED, POLICY))).isEqualTo("category-not-deferrable");
    }

    @Test
    void a_person_who_overrules_the_filter_can_start_what_it_put_off() {
        ComplaintMove overruled = new ComplaintMove.Filter(
                FilterRatings.of(10, 10, 10, 10, 10),
                Optional.of(
                        new FilterOverride(ComplaintCategory.MUST_SOLVE, ActorId.of("M-3"), PrivateText.of("danger"))));

        assertThat(run(open(), overruled, START).state()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void ratings_whose_factors_have_no_weight_are_refused() {
        ComplaintPolicy lopsided = Policies.policy(
                "0.80",
                "0.20",
                new FilterRule(
                        Policies.weights("0", "1", "0", "0", "0"), BigDecimal.valueOf(70), BigDecimal.valueOf(40), 25),
                POLICY.policy().serviceLevels().get(1));
        ComplaintMove move =
                new ComplaintMove.Filter(new FilterRatings(Map.of(FilterFactor.AREA, 90)), Optional.empty());

        assertThat(refusal(ComplaintFlow.apply(open(), move, RECEIVED, InForce.of(lopsided, Policies.FIRST))))
                .isEqualTo("ratings-without-weight");
    }

    @Test
    void the_review_day_must_lie_ahead() {
        ComplaintMove today = new ComplaintMove.Defer(LocalDate.of(2026, 3, 2));

        assertThat(refusal(ComplaintFlow.apply(run(open(), FILTER_OUT), today, RECEIVED, POLICY)))
                .isEqualTo("review-day-past");
    }

    @Test
    void a_deferred_complaint_counts_again_from_its_review_day_even_if_nobody_looks() {
        Complaint complaint = run(open(), FILTER_OUT, DEFER); // deferred on 2 March at 10:00 until 9 March
        ClockReading before = ComplaintTimeline.from(complaint, POLICY, shanghai("2026-03-06T17:00"))
                .resolution();
        ClockReading after = ComplaintTimeline.from(complaint, POLICY, shanghai("2026-03-09T11:00"))
                .resolution();

        assertThat(before.status()).isEqualTo(ClockStatus.ON_HOLD);
        assertThat(before.used()).isZero();
        assertThat(after.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(after.used()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_first_answer_is_recorded_once() {
        assertThat(refusal(ComplaintFlow.apply(run(open(), ANSWER), ANSWER, RECEIVED, POLICY)))
                .isEqualTo("already-answered");
    }

    @Test
    void a_hold_is_set_once_and_released_once_and_some_are_not_set_by_hand() {
        Complaint working = run(open(), FILTER, START);

        assertThat(refusal(ComplaintFlow.apply(run(working, HOLD), HOLD, RECEIVED, POLICY)))
                .isEqualTo("already-on-hold");
        assertThat(refusal(ComplaintFlow.apply(working, RELEASE, RECEIVED, POLICY)))
                .isEqualTo("not-on-hold");
        assertThat(refusal(
                        ComplaintFlow.apply(working, new ComplaintMove.PutOnHold(HoldReason.SOLVED), RECEIVED, POLICY)))
                .isEqualTo("hold-not-by-hand");
    }

    @Test
    void a_solution_answers_the_customer_and_ends_every_hold() {
        Complaint complaint = run(open(), FILTER, START, HOLD);
        Instant at = shanghai("2026-03-02T14:00");

        ComplaintFile file = moved(ComplaintFlow.apply(complaint, RESOLVE, at, POLICY))
                .complaint()
                .file();

        assertThat(file.firstResponseAt()).contains(at);
        assertThat(file.resolvedAt()).contains(at);
        assertThat(file.holds()).noneMatch(Hold::isOpen);
    }

    @Test
    void between_solution_and_reopening_no_time_counts_and_old_readings_stay_as_they_were() {
        Complaint solved = moved(
                        ComplaintFlow.apply(run(open(), FILTER, START), RESOLVE, shanghai("2026-03-02T16:00"), POLICY))
                .complaint();
        Complaint reopened = moved(ComplaintFlow.apply(solved, REOPEN, shanghai("2026-03-16T10:00"), POLICY))
                .complaint();
        Instant between = shanghai("2026-03-10T10:00");

        ClockReading reading = ComplaintTimeline.from(reopened, POLICY, shanghai("2026-03-16T11:00"))
                .resolution();

        assertThat(reading.used()).isEqualTo(Duration.ofHours(6)); // 10-12, 13-16 on the 2nd, 10-11 on the 16th
        assertThat(reading.status()).isEqualTo(ClockStatus.RUNNING);
        assertThat(ComplaintTimeline.from(reopened, POLICY, between))
                .isEqualTo(ComplaintTimeline.from(solved, POLICY, between));
    }

    @Test
    void a_complaint_may_be_reopened_on_the_last_moment_of_the_term_and_not_after() {
        Complaint closed = run(open(), FILTER, START, RESOLVE, VERIFY, CLOSE); // all at the moment of receipt
        Instant last = shanghai("2026-04-01T10:00"); // 30 days later

        assertThat(moved(ComplaintFlow.apply(closed, REOPEN, last, POLICY))
                        .complaint()
                        .state())
                .isEqualTo(REOPENED);
        assertThat(refusal(ComplaintFlow.apply(closed, REOPEN, last.plusSeconds(1), POLICY)))
                .isEqualTo("reopening-too-late");
    }

    @Test
    void nothing_a_person_wrote_shows_where_objects_are_printed() {
        Complaint complaint = run(open(), FILTER, START, RESOLVE, REOPEN);

        assertThat(complaint.toString())
                .contains("W-1")
                .doesNotContain("13800000000")
                .doesNotContain("stuck")
                .doesNotContain("again");
        assertThat(RESOLVE.toString()).doesNotContain("repaired");
    }

    @Test
    void the_same_moves_at_the_same_times_give_the_same_complaint_and_events() {
        List<ComplaintMove> moves =
                List.of(ANSWER, FILTER, START, HOLD, RELEASE, RESOLVE, REOPEN, START, RESOLVE, VERIFY, CLOSE);

        assertThat(replay(moves)).isEqualTo(replay(moves)).hasSize(moves.size() + 1);
    }

    private static List<Object> replay(List<ComplaintMove> moves) {
        List<Object> happened = new ArrayList<>();
        Complaint complaint = open();
        Instant at = RECEIVED;
        for (ComplaintMove move : moves) {
            at = at.plusSeconds(1800);
            MoveResult.Moved moved = moved(ComplaintFlow.apply(complaint, move, at, POLICY));
            complaint = moved.complaint();
            happened.addAll(moved.events());
        }
        happened.add(complaint);
        return happened;
    }

    private static Complaint open() {
        return Complaint.open(REPORT, Policies.FIRST);
    }

    private static Complaint run(Complaint complaint, ComplaintMove... moves) {
        Complaint after = complaint;
        for (ComplaintMove move : moves) {
            after = moved(ComplaintFlow.apply(after, move, RECEIVED, POLICY)).complaint();
        }
        return after;
    }

    private static MoveResult.Moved moved(MoveResult result) {
        return result.fold(moved -> moved, refused -> {
            throw new AssertionError("refused: " + refused.reasons());
        });
    }

    private static String refusal(MoveResult result) {
        return refused(result).get(0).code();
    }

    private static List<Reason> refused(MoveResult result) {
        return result.fold(
                moved -> {
                    throw new AssertionError("moved to " + moved.complaint().state());
                },
                MoveResult.Refused::reasons);
    }
}
