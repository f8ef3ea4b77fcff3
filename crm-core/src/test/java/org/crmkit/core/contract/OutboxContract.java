package org.crmkit.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.VERSION;
import static org.crmkit.core.contract.CreditFixtures.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.EventId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Outbox;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.OutboxRelay;
import org.crmkit.core.store.SavedAggregate;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Outbox} must do, tried on credit accounts. The two methods below give one store, empty at the start of each
 * test.
 */
public abstract class OutboxContract {

    private static final CreditAccount ONE = account("C-1", "a");
    private static final CreditAccount TWO = account("C-2", "b");

    /** Returns the port that fills the outbox. */
    protected abstract UnitOfWork work();

    /** Returns the port under test. */
    protected abstract Outbox outbox();

    @Test
    void an_empty_store_has_nothing_to_send() {
        assertThat(outbox().unsent(10)).isEmpty();
    }

    @Test
    void an_entry_tells_what_was_saved_with_the_event_and_for_which_request() {
        IdempotencyKey request = IdempotencyKey.of("request-1");
        commit(Changes.builder()
                .save(TWO.key(), Version.NEW, TWO)
                .save(ONE.key(), Version.NEW, ONE)
                .event(opened(ONE))
                .event(opened(TWO))
                .once(request));
        List<OutboxEntry> entries = outbox().unsent(10);
        assertThat(entries).extracting(OutboxEntry::event).containsExactly(opened(ONE), opened(TWO));
        assertThat(entries)
                .extracting(OutboxEntry::id)
                .containsExactly(EventId.of("credit-account/C-1@1#0"), EventId.of("credit-account/C-1@1#1"));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.aggregates())
                    .containsExactly(
                            new SavedAggregate(ONE.key(), new Version(1)),
                            new SavedAggregate(TWO.key(), new Version(1)));
            assertThat(entry.request()).contains(request);
        });
    }

    @Test
    void events_come_in_the_order_of_the_commits_with_a_growing_sequence() {
        commit(saved(ONE, 0).event(opened(ONE)).event(opened(ONE)));
        commit(saved(TWO, 0).event(opened(TWO)));
        commit(saved(ONE, 1).event(opened(ONE)));
        List<OutboxEntry> entries = outbox().unsent(10);
        assertThat(entries)
                .extracting(entry -> entry.id().value())
                .containsExactly(
                        "credit-account/C-1@1#0",
                        "credit-account/C-1@1#1",
                        "credit-account/C-2@1#0",
                        "credit-account/C-1@2#0");
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).sequence())
                    .isGreaterThan(entries.get(i - 1).sequence());
        }
    }

    @Test
    void an_event_without_an_aggregate_is_named_by_its_request() {
        commit(Changes.builder().event(opened(ONE)).once(IdempotencyKey.of("request-1")));
        assertThat(outbox().unsent(10)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(EventId.of("once:request-1#0"));
            assertThat(entry.aggregates()).isEmpty();
        });
    }

    @Test
    void asking_again_gives_the_same_entries() {
        commit(saved(ONE, 0).event(opened(ONE)));
        assertThat(outbox().unsent(10)).isEqualTo(outbox().unsent(10)).hasSize(1);
    }

    @Test
    void no_more_are_handed_out_than_asked_for_and_the_oldest_come_first() {
        commit(saved(ONE, 0).event(opened(ONE)).event(opened(TWO)).event(opened(ONE)));
        assertThat(outbox().unsent(2))
                .extracting(entry -> entry.id().value())
                .containsExactly("credit-account/C-1@1#0", "credit-account/C-1@1#1");
        assertThat(outbox().unsent(3)).hasSize(3);
    }

    @Test
    void what_is_marked_does_not_come_again_and_marking_twice_is_no_matter() {
        commit(saved(ONE, 0).event(opened(ONE)).event(opened(TWO)));
        List<EventId> first = List.of(outbox().unsent(1).get(0).id());
        outbox().markSent(first);
        outbox().markSent(first);
        outbox().markSent(List.of(EventId.of("nobody-knows-it#0")));
        assertThat(outbox().unsent(10)).extracting(OutboxEntry::event).containsExactly(opened(TWO));
    }

    @Test
    void what_was_not_committed_is_not_sent() {
        commit(saved(ONE, 0).event(opened(ONE)).once(IdempotencyKey.of("request-1")));
        CommitResult stale = work().commit(saved(ONE, 0).event(opened(ONE)).build());
        CommitResult repeated = work().commit(saved(ONE, 1)
                .event(opened(ONE))
                .once(IdempotencyKey.of("request-1"))
                .build());
        assertThat(stale).isInstanceOf(CommitResult.Stale.class);
        assertThat(repeated).isInstanceOf(CommitResult.Repeated.class);
        assertThat(outbox().unsent(10)).hasSize(1);
    }

    @Test
    void a_relay_sends_in_order_and_begins_again_with_the_event_that_failed() {
        commit(saved(ONE, 0).event(opened(ONE)).event(opened(TWO)).event(opened(ONE)));
        List<String> received = new ArrayList<>();
        Set<String> failing = new HashSet<>(Set.of("credit-account/C-1@1#1"));
        OutboxRelay relay = new OutboxRelay(outbox(), entry -> {
            if (failing.remove(entry.id().value())) {
                throw new IllegalStateException("the line is down");
            }
            received.add(entry.id().value());
        });
        assertThatThrownBy(() -> relay.relay(10)).hasMessage("the line is down");
        assertThat(received).containsExactly("credit-account/C-1@1#0");
        assertThat(relay.relay(1)).isEqualTo(1);
        assertThat(relay.relay(10)).isEqualTo(1);
        assertThat(relay.relay(10)).isZero();
        assertThat(received)
                .containsExactly("credit-account/C-1@1#0", "credit-account/C-1@1#1", "credit-account/C-1@1#2");
    }

    @Test
    void whoever_stops_between_sending_and_marking_sends_again() {
        commit(saved(ONE, 0).event(opened(ONE)));
        List<EventId> received = new ArrayList<>();
        Outbox forgetful = new Outbox() {
            @Override
            public List<OutboxEntry> unsent(int most) {
                return outbox().unsent(most);
            }

            @Override
            public void markSent(java.util.Collection<EventId> events) {
                throw new IllegalStateException("stopped");
            }
        };
        assertThatThrownBy(() -> new OutboxRelay(forgetful, entry -> received.add(entry.id())).relay(1))
                .hasMessage("stopped");
        new OutboxRelay(outbox(), entry -> received.add(entry.id())).relay(1);
        assertThat(received).hasSize(2).containsOnly(EventId.of("credit-account/C-1@1#0"));
    }

    @Test
    void of_many_commits_at_once_no_event_is_lost_and_each_aggregate_keeps_the_order_of_its_versions() {
        int threads = 8;
        int each = 25;
        Together.run(threads, i -> {
            CreditAccount own = account("T-" + i, "a");
            for (int version = 0; version < each; version++) {
                commit(saved(own, version).event(opened(own)));
            }
            return Optional.of(i);
        });
        List<OutboxEntry> entries = outbox().unsent(threads * each + 1);
        assertThat(entries).extracting(OutboxEntry::id).doesNotHaveDuplicates().hasSize(threads * each);
        for (int i = 0; i < threads; i++) {
            CreditAccount own = account("T-" + i, "a");
            assertThat(entries)
                    .filteredOn(entry -> entry.aggregates().get(0).key().equals(own.key()))
                    .extracting(entry -> entry.aggregates().get(0).version().number())
                    .hasSize(each)
                    .isSorted();
        }
    }

    private void commit(Changes.Builder changes) {
        assertThat(work().commit(changes.build())).isEqualTo(new CommitResult.Committed());
    }

    private static Changes.Builder saved(CreditAccount account, long version) {
        return Changes.builder().save(account.key(), new Version(version), account);
    }

    private static CreditAccountOpened opened(CreditAccount account) {
        return new CreditAccountOpened(NOON, VERSION, account.customer(), account.grade());
    }
}
