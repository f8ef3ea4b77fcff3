package org.crmkit.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final AggregateKey KEY = new AggregateKey("counter", "C-1");

    private record Counted(Instant occurredAt, RulebookVersion decidedUnder) implements DomainEvent {}

    private static final Counted EVENT = new Counted(Instant.EPOCH, RulebookVersion.of("default", "1"));

    private final InMemoryStore store = new InMemoryStore();

    private Outcome<Integer> count(UnitOfWork work) {
        return new Revision(work, Retry.of(3))
                .of(KEY, () -> store.find(KEY, Integer.class), found -> Outcome.done(found.orElse(0) + 1, EVENT));
    }

    private static String answer(Outcome<Integer> outcome) {
        return outcome.fold(done -> "" + done.state(), no -> no.reasons().get(0).code());
    }

    @Test
    void what_was_decided_is_saved_with_its_events() {
        assertThat(answer(count(store))).isEqualTo("1");
        assertThat(answer(count(store))).isEqualTo("2");
        assertThat(store.find(KEY, Integer.class)).contains(new Stored<>(2, new Version(2)));
        assertThat(store.events()).containsExactly(EVENT, EVENT);
    }

    @Test
    void a_refusal_saves_nothing() {
        Outcome<Integer> refused = Revision.over(store)
                .of(KEY, () -> store.find(KEY, Integer.class), found -> Outcome.refused("no", "不行。", "No."));
        assertThat(answer(refused)).isEqualTo("no");
        assertThat(store.find(KEY, Integer.class)).isEmpty();
    }

    @Test
    void who_loses_decides_again_with_what_the_other_saved() {
        int[] losses = {0};
        UnitOfWork slow = changes -> {
            if (losses[0]++ < 2) {
                count(store); // somebody else is first
            }
            return store.commit(changes);
        };
        assertThat(answer(count(slow))).isEqualTo("3");
    }

    @Test
    void who_always_loses_is_told_so() {
        UnitOfWork hopeless = changes -> new CommitResult.Stale(KEY, Version.NEW, new Version(7));
        assertThat(answer(count(hopeless))).isEqualTo("changed-meanwhile");
        assertThat(count(hopeless)
                        .<String>fold(
                                done -> "", no -> no.reasons().get(0).text().en()))
                .isEqualTo("Others changed counter/C-1 3 times meanwhile. Try again.");
    }

    @Test
    void a_refusal_has_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Refused<Integer>(List.of()))
                .withMessageContaining("at least one");
    }
}
