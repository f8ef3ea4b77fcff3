package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class ComplaintDeskTest {

    private static final Instant NOW = shanghai("2026-03-02T10:00");
    private static final ComplaintId ID = ComplaintId.of("W-1");

    private final InMemoryStore store = new InMemoryStore();

    @Test
    void a_received_complaint_has_running_clocks() {
        receive();

        assertThat(desk(store).timeline(ID))
                .map(timeline -> timeline.firstResponse().due())
                .contains(shanghai("2026-03-02T15:00"));
        assertThat(desk(store).timeline(ComplaintId.of("W-2"))).isEmpty();
    }

    @Test
    void a_move_saves_state_and_event_together_and_a_refusal_saves_nothing() {
        ComplaintDesk desk = desk(store);
        receive();

        assertThat(outcome(desk.move(ID, new ComplaintMove.Close()))).isEqualTo("illegal-move");
        assertThat(store.events()).hasSize(1);
        assertThat(outcome(desk.move(ID, new ComplaintMove.Answer()))).isEqualTo("new");
        assertThat(store.events()).hasSize(2);
        assertThat(new InMemoryComplaints(store).find(ID))
                .map(it -> it.version())
                .contains(new Version(2));
        assertThat(outcome(desk.move(ComplaintId.of("W-2"), new ComplaintMove.Answer())))
                .isEqualTo("complaint-unknown");
    }

    @Test
    void an_edition_that_is_gone_is_a_typed_answer() {
        receive();
        PolicySource<ComplaintPolicy> second =
                PolicySource.always(InForce.of(Policies.inForce().policy(), Policies.SECOND));
        ComplaintDesk desk = new ComplaintDesk(new InMemoryComplaints(store), store, second, clock());

        assertThat(outcome(desk.move(ID, new ComplaintMove.Answer()))).isEqualTo("edition-unknown");
    }

    @Test
    void somebody_elses_save_makes_the_desk_decide_again_and_at_last_give_up() {
        receive();

        assertThat(outcome(desk(staleTimes(4)).move(ID, new ComplaintMove.Answer())))
                .isEqualTo("new");
        assertThat(outcome(desk(staleTimes(5))
                        .move(ID, new ComplaintMove.Filter(FilterRatings.of(50, 50, 50, 50, 50), Optional.empty()))))
                .isEqualTo("changed-meanwhile");
        assertThat(store.events()).hasSize(2);
    }

    private UnitOfWork staleTimes(int times) {
        AtomicInteger left = new AtomicInteger(times);
        return changes -> left.getAndDecrement() > 0
                ? new CommitResult.Stale(Complaints.key(ID), Version.NEW, Version.NEW.next())
                : store.commit(changes);
    }

    private ComplaintDesk desk(UnitOfWork work) {
        return new ComplaintDesk(new InMemoryComplaints(store), work, PolicySource.always(Policies.inForce()), clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private void receive() {
        new IntakeDesk(new InMemoryComplaints(store), store, PolicySource.always(Policies.inForce()), clock())
                .receive(Policies.report("W-1", NOW));
    }

    private static String outcome(MoveResult result) {
        return result.fold(
                moved -> moved.complaint().state().slug(),
                refused -> refused.reasons().get(0).code());
    }
}
