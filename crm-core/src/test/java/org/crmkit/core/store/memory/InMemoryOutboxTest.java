package org.crmkit.core.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.contract.CreditFixtures;
import org.crmkit.core.contract.OutboxContract;
import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Outbox;
import org.crmkit.core.store.OutboxRelay;
import org.crmkit.core.store.UnitOfWork;
import org.junit.jupiter.api.Test;

class InMemoryOutboxTest extends OutboxContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected UnitOfWork work() {
        return store;
    }

    @Override
    protected Outbox outbox() {
        return store;
    }

    @Test
    void asking_for_nothing_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.unsent(0)).withMessageContaining("1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutboxRelay(store, entry -> {}).relay(0))
                .withMessageContaining("1 or more");
    }

    @Test
    void events_stay_known_after_they_were_sent() {
        store.commit(Changes.builder()
                .event(new CreditAccountOpened(CreditFixtures.NOON, CreditFixtures.VERSION, CustomerId.of("C-1"), "b"))
                .once(IdempotencyKey.of("request-1"))
                .build());
        store.markSent(List.of(store.unsent(1).get(0).id()));
        assertThat(store.unsent(1)).isEmpty();
        assertThat(store.events()).hasSize(1);
    }
}
