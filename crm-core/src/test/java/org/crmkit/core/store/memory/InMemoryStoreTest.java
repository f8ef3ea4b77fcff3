package org.crmkit.core.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.contract.UnitOfWorkContract;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.credit.InMemoryCreditAccounts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest extends UnitOfWorkContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected UnitOfWork work() {
        return store;
    }

    @Override
    protected CreditAccounts accounts() {
        return new InMemoryCreditAccounts(store);
    }

    @Override
    protected List<DomainEvent> events() {
        return store.events();
    }

    @Test
    void a_list_of_events_once_read_does_not_grow() {
        List<DomainEvent> before = store.events();
        an_event_is_committed();
        assertThat(before).isEmpty();
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void two_kinds_of_aggregate_under_one_key_are_told_apart_in_a_sentence() {
        AggregateKey key = new AggregateKey("credit-account", "C-1");
        store.commit(Changes.builder().save(key, Version.NEW, "not an account").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> store.find(key, Integer.class))
                .withMessageContaining("credit-account/C-1")
                .withMessageContaining("java.lang.String")
                .withMessageContaining("kind of key");
    }

    private void an_event_is_committed() {
        store.commit(Changes.builder()
                .event(new CreditAccountOpened(CreditFixtures.NOON, CreditFixtures.VERSION, CustomerId.of("C-1"), "b"))
                .once(IdempotencyKey.of("request-1"))
                .build());
    }
}
