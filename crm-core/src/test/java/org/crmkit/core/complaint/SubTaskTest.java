package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.complaint.Cases.CLOSE;
import static org.crmkit.core.complaint.Cases.FILTER;
import static org.crmkit.core.complaint.Cases.RESOLVE;
import static org.crmkit.core.complaint.Cases.START;
import static org.crmkit.core.complaint.Cases.VERIFY;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubTaskTest {

    private static final String MORNING = "2026-03-02T11:00";
    private static final Department NETWORK = Department.of("network", "网络部", "Network department");
    private static final Department BUILDING = Department.of("building", "建设部", "Construction department");
    private static final ComplaintMove OPTIMISE = new ComplaintMove.Assign(
            SubTask.Order.mandatory("optimise", NETWORK, Linkage.DEPARTMENTS, PrivateText.of("turn the antenna")));
    private static final ComplaintMove BUILD = new ComplaintMove.Assign(
            SubTask.Order.optional("build", BUILDING, Linkage.DEPARTMENTS, PrivateText.of("a second mast"))
                    .after("optimise"));

    private static Cases working() {
        return Cases.of(Policies.report("W-1", shanghai("2026-03-02T10:00"))).at(MORNING, FILTER, START);
    }

    private static ComplaintMove task(String slug, SubTaskState next) {
        return new ComplaintMove.Task(slug, next);
    }

    @Test
    void a_complaint_is_not_solved_while_a_mandatory_sub_task_is_open() {
        Cases cases = working().at(MORNING, OPTIMISE);

        assertThat(cases.refused(MORNING, RESOLVE)).isEqualTo("sub-task-open");
        cases.at(MORNING, task("optimise", SubTaskState.IN_WORK));
        assertThat(cases.refused(MORNING, RESOLVE)).isEqualTo("sub-task-open");
        cases.at(MORNING, task("optimise", SubTaskState.DONE), RESOLVE);
        assertThat(cases.complaint().state()).isEqualTo(ComplaintState.RESOLVED);
    }

    @Test
    void a_refusal_names_every_task_in_the_way() {
        ComplaintMove second = new ComplaintMove.Assign(SubTask.Order.mandatory(
                "call-back", BUILDING, Linkage.FRONT_AND_BACK_OFFICE, PrivateText.of("tell the front desk")));
        Complaint complaint = working().at(MORNING, OPTIMISE, second).complaint();

        MoveResult result = ComplaintFlow.apply(complaint, RESOLVE, shanghai(MORNING), Policies.inForce());

        assertThat(result.<List<Reason>>fold(moved -> List.of(), MoveResult.Refused::reasons))
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "The mandatory sub-task optimise of Network department is still open. Have it done or cancel it first.",
                        "The mandatory sub-task call-back of Construction department is still open. Have it done or cancel it first.");
    }

    @Test
    void a_cancelled_task_and_one_that_is_not_mandatory_are_not_in_the_way() {
        Cases cases = working().at(MORNING, OPTIMISE, BUILD, task("optimise", SubTaskState.CANCELLED), RESOLVE);

        assertThat(cases.complaint().state()).isEqualTo(ComplaintState.RESOLVED);
        cases.at(MORNING, VERIFY, CLOSE).at("2026-05-06T10:00", task("build", SubTaskState.DONE));
        assertThat(cases.complaint().file().task("build")).map(SubTask::state).contains(SubTaskState.DONE);
    }

    @Test
    void optimise_first_build_later() {
        Cases cases = working().at(MORNING, OPTIMISE, BUILD);

        assertThat(cases.refused(MORNING, task("build", SubTaskState.IN_WORK))).isEqualTo("sub-task-waits");
        assertThat(cases.refused(MORNING, task("build", SubTaskState.DONE))).isEqualTo("sub-task-waits");
        assertThat(cases.refused(MORNING, task("build", SubTaskState.CANCELLED)))
                .isEqualTo("moved to in-progress");
        cases.at(MORNING, task("optimise", SubTaskState.DONE), task("build", SubTaskState.IN_WORK));
        assertThat(cases.complaint().file().task("build").orElseThrow().changedAt())
                .isEqualTo(shanghai(MORNING));
    }

    @Test
    void a_task_is_named_once_and_must_exist() {
        Cases cases = working();
        assertThat(cases.refused(MORNING, BUILD)).isEqualTo("sub-task-unknown"); // what it comes after
        assertThat(cases.refused(MORNING, task("optimise", SubTaskState.DONE))).isEqualTo("sub-task-unknown");
        cases.at(MORNING, OPTIMISE);
        assertThat(cases.refused(MORNING, OPTIMISE)).isEqualTo("sub-task-exists");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubTask.Order.mandatory("a", NETWORK, Linkage.DEPARTMENTS, PrivateText.of("x"))
                        .after("a"))
                .withMessageContaining("another task");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "ASSIGNED, ASSIGNED, false",
        "ASSIGNED, IN_WORK, true",
        "ASSIGNED, DONE, true",
        "ASSIGNED, CANCELLED, true",
        "IN_WORK, ASSIGNED, false",
        "IN_WORK, IN_WORK, false",
        "IN_WORK, DONE, true",
        "IN_WORK, CANCELLED, true"
    })
    void an_open_task_moves_forward_only(SubTaskState from, SubTaskState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @ParameterizedTest
    @EnumSource(SubTaskState.class)
    void a_task_that_is_over_stays_over(SubTaskState next) {
        assertThat(EnumSet.of(SubTaskState.DONE, SubTaskState.CANCELLED))
                .noneMatch(over -> over.mayBecome(next))
                .noneMatch(SubTaskState::isOpen);
        assertThat(working()
                        .at(MORNING, OPTIMISE, task("optimise", SubTaskState.DONE))
                        .refused(MORNING, task("optimise", next)))
                .isEqualTo("sub-task-not-movable");
    }

    @Test
    void all_tasks_are_due_together_before_the_complaint_is_and_move_with_its_pauses() {
        // Received Monday 10:00, due Thursday 18:00: 7 + 3 * 8 working hours, of which nine tenths are 27.9.
        Cases cases = working().at(MORNING, OPTIMISE);
        assertThat(due(cases, MORNING)).isEqualTo(shanghai("2026-03-05T14:54"));

        cases.at("2026-03-03T09:00", Cases.HOLD).at("2026-03-03T11:00", Cases.RELEASE);
        assertThat(due(cases, "2026-03-03T12:00")).isEqualTo(shanghai("2026-03-05T16:54"));
    }

    private static Instant due(Cases cases, String now) {
        return ComplaintTimeline.from(cases.complaint(), Policies.inForce(), shanghai(now))
                .tasksDue();
    }

    @Test
    void tasks_leave_events() {
        assertThat(working().at(MORNING, OPTIMISE, task("optimise", SubTaskState.DONE)).events().stream()
                        .skip(2))
                .containsExactly(
                        new ComplaintEvent.Assigned(
                                ComplaintId.of("W-1"),
                                shanghai(MORNING),
                                Policies.FIRST,
                                "optimise",
                                "network",
                                Linkage.DEPARTMENTS,
                                true),
                        new ComplaintEvent.TaskMoved(
                                ComplaintId.of("W-1"),
                                shanghai(MORNING),
                                Policies.FIRST,
                                "optimise",
                                SubTaskState.DONE));
    }
}
