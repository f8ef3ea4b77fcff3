package org.crmkit.core.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.callcenter.Contacts.POLICY;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.callcenter.CallCenterPolicy.Priority;
import org.crmkit.core.callcenter.WorkOrder.Delay;
import org.crmkit.core.callcenter.WorkOrder.State;
import org.crmkit.core.callcenter.WorkOrderMove.Kind;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.Calendars;
import org.junit.jupiter.api.Test;

class WorkOrderFlowTest {

    private static final WorkOrderId ID = WorkOrderId.of("T-1");
    private static final String PHONE = "13800000000";
    private static final WorkOrderMove REPLY = WorkOrderMove.reply();
    private static final WorkOrderMove RETURN = new WorkOrderMove.Simple(Kind.RETURN);
    private static final WorkOrderMove CLOSE = new WorkOrderMove.Simple(Kind.CLOSE);
    private static final WorkOrderMove PASS_ON = new WorkOrderMove.PassOn("network");

    private final InMemoryStore store = new InMemoryStore();

    private static WorkOrder.Report report(String kind, Priority priority, String local) {
        return new WorkOrder.Report(
                "I-1",
                kind,
                priority,
                Contacts.AGENT,
                shanghai(local),
                PersonalText.of(PHONE),
                PersonalText.of("says " + PHONE));
    }

    private WorkOrderDesk desk(String local, InForce<CallCenterPolicy> policy) {
        return new WorkOrderDesk(
                new InMemoryWorkOrders(store),
                store,
                PolicySource.always(policy),
                Calendars.shanghai().workingHours(),
                Clock.fixed(shanghai(local), ZoneOffset.UTC));
    }

    private WorkOrder write(String kind, Priority priority, String local) {
        return state(desk(local, POLICY).write(ID, report(kind, priority, local)));
    }

    private WorkOrder move(String local, WorkOrderMove move) {
        return state(desk(local, POLICY).move(ID, move));
    }

    private String refused(String local, WorkOrderMove move) {
        return code(desk(local, POLICY).move(ID, move));
    }

    private static WorkOrder state(Outcome<WorkOrder> outcome) {
        return outcome.fold(Outcome.Done::state, no -> {
            throw new AssertionError("refused: " + no.reasons());
        });
    }

    private static String code(Outcome<WorkOrder> outcome) {
        return outcome.fold(done -> "done", no -> no.reasons().get(0).code());
    }

    private static WorkOrderMove promise(String local) {
        return new WorkOrderMove.RePromise(shanghai(local), Delay.SUPPLY);
    }

    @Test
    void a_reply_is_promised_by_kind_and_priority_in_working_time() {
        assertThat(write("fault", Priority.NORMAL, "2026-03-02T16:00").promise().due())
                .isEqualTo(shanghai("2026-03-03T11:00"));
        WorkOrder urgent = WorkOrderFlow.write(
                        ID,
                        report("fault", Priority.URGENT, "2026-03-02T20:00"),
                        POLICY,
                        Calendars.shanghai().workingHours())
                .fold(Outcome.Done::state, no -> {
                    throw new AssertionError(no);
                });
        assertThat(urgent.promise().due()).isEqualTo(shanghai("2026-03-02T20:30")); // real minutes, at night as well
        assertThat(urgent.moved()).isZero();
    }

    @Test
    void each_state_allows_its_moves_and_no_other() {
        TreeMap<String, List<String>> table = new TreeMap<>();
        for (State state : State.values()) {
            table.put(
                    state.slug(),
                    Kind.possibleIn(state).stream().map(Kind::slug).toList());
        }
        assertThat(table)
                .containsEntry("open", List.of("pass-on", "re-promise", "reply"))
                .containsEntry("passed-on", List.of("pass-on", "re-promise", "reply"))
                .containsEntry("replied", List.of("return", "close"))
                .containsEntry("closed", List.of());
        write("fault", Priority.NORMAL, "2026-03-02T09:00");
        String said = desk("2026-03-02T09:00", POLICY)
                .move(ID, CLOSE)
                .fold(done -> "", no -> no.reasons().get(0).text().en());
        assertThat(said)
                .isEqualTo(
                        "A work order that is open cannot be closed; it can be passed on, promised anew, replied to.");
    }

    @Test
    void it_is_passed_on_replied_to_returned_and_closed() {
        write("fault", Priority.NORMAL, "2026-03-02T09:00");
        assertThat(move("2026-03-02T09:10", PASS_ON).state()).isEqualTo(State.PASSED_ON);
        assertThat(refused("2026-03-02T09:10", PASS_ON)).isEqualTo("already-there");
        assertThat(refused("2026-03-02T09:09:59", REPLY)).isEqualTo("earlier-than-last-change");
        assertThat(move("2026-03-02T10:00", REPLY).repliedAt()).contains(shanghai("2026-03-02T10:00"));
        WorkOrder back = move("2026-03-02T10:30", RETURN);
        assertThat(back.state()).isEqualTo(State.PASSED_ON);
        assertThat(back.repliedAt()).isEmpty();
        move("2026-03-02T11:00", REPLY);
        WorkOrder closed = move("2026-03-02T11:00", CLOSE);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.repliedAt()).contains(shanghai("2026-03-02T11:00"));
        assertThat(refused("2026-03-02T11:00", REPLY)).isEqualTo("illegal-move");
    }

    @Test
    void an_order_the_agent_kept_is_returned_to_the_agent() {
        write("question", Priority.HIGH, "2026-03-02T09:00");
        move("2026-03-02T10:00", REPLY);
        assertThat(move("2026-03-02T10:30", RETURN).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_promise_is_moved_later_twice_and_no_more() {
        write("fault", Priority.NORMAL, "2026-03-02T09:00"); // due at 14:00
        assertThat(refused("2026-03-02T10:00", promise("2026-03-02T14:00"))).isEqualTo("promise-not-later");
        assertThat(refused("2026-03-02T15:00", promise("2026-03-02T15:00"))).isEqualTo("promise-not-later");
        move("2026-03-02T10:00", promise("2026-03-02T14:00:01"));
        WorkOrder twice = move("2026-03-02T11:00", promise("2026-03-03T12:00"));
        assertThat(twice.moved()).isEqualTo(2);
        assertThat(twice.promise().because()).contains(Delay.SUPPLY);
        assertThat(refused("2026-03-02T12:00", promise("2026-03-04T12:00"))).isEqualTo("promised-too-often");
    }

    @Test
    void a_promise_is_broken_after_its_moment_and_moving_it_then_does_not_mend_it() {
        WorkOrder order = write("fault", Priority.NORMAL, "2026-03-02T09:00"); // due at 14:00
        assertThat(BrokenPromise.of(List.of(order), shanghai("2026-03-02T14:00")))
                .isEmpty();
        assertThat(BrokenPromise.of(List.of(order), shanghai("2026-03-02T14:00:01")))
                .containsExactly(
                        new BrokenPromise(ID, shanghai("2026-03-02T14:00"), Optional.empty(), Duration.ofSeconds(1)));
        WorkOrder late = move("2026-03-02T15:00", promise("2026-03-03T12:00"));
        assertThat(BrokenPromise.of(List.of(late), shanghai("2026-03-03T11:00")))
                .containsExactly(new BrokenPromise(
                        ID,
                        shanghai("2026-03-02T14:00"),
                        Optional.of(shanghai("2026-03-02T15:00")),
                        Duration.ofHours(1)));
        WorkOrder replied = move("2026-03-03T13:00", REPLY);
        assertThat(BrokenPromise.of(List.of(replied), shanghai("2026-03-20T09:00")))
                .extracting(BrokenPromise::late)
                .containsExactly(Duration.ofHours(1), Duration.ofHours(1));
    }

    @Test
    void a_promise_that_was_moved_in_time_is_kept() {
        write("fault", Priority.NORMAL, "2026-03-02T09:00");
        move("2026-03-02T14:00", promise("2026-03-03T12:00"));
        WorkOrder order = move("2026-03-03T12:00", REPLY);
        assertThat(BrokenPromise.of(List.of(order), shanghai("2026-03-20T09:00")))
                .isEmpty();
    }

    @Test
    void what_is_not_known_is_refused() {
        assertThat(refused("2026-03-02T09:00", REPLY)).isEqualTo("order-unknown");
        assertThat(code(desk("2026-03-02T09:00", POLICY)
                        .write(ID, report("haircut", Priority.HIGH, "2026-03-02T09:00"))))
                .isEqualTo("kind-unknown");
        WorkOrder order = write("fault", Priority.NORMAL, "2026-03-02T09:00");
        assertThat(code(desk("2026-03-02T09:00", POLICY).write(ID, report("fault", Priority.HIGH, "2026-03-02T09:00"))))
                .isEqualTo("order-exists");
        InForce<CallCenterPolicy> next = InForce.of(POLICY.policy(), RulebookVersion.of("default", "2026.2"));
        assertThat(code(desk("2026-03-02T09:00", next).move(ID, REPLY))).isEqualTo("edition-unknown");
        assertThat(code(WorkOrderFlow.apply(order, REPLY, shanghai("2026-03-02T09:00"), next)))
                .isEqualTo("other-edition");
    }

    @Test
    void no_number_shows_in_orders_and_events() {
        assertThat(write("fault", Priority.NORMAL, "2026-03-02T09:00").toString())
                .doesNotContain(PHONE)
                .contains("T-1");
        move("2026-03-02T10:00", REPLY);
        assertThat(store.events()).hasSize(2).noneMatch(event -> event.toString()
                .contains(PHONE));
    }
}
