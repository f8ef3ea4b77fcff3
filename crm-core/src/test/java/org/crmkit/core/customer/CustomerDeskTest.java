package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.contract.CreditFixtures.IN_FORCE;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.customer.CustomerEvent.CustomerLifecycleChanged;
import org.crmkit.core.customer.CustomerEvent.CustomerRegistered;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

class CustomerDeskTest {

    private static final Customer CUSTOMER = new Customer.Enterprise(
            CustomerHeader.of(CustomerId.of("C-1"), "Fictional Trading", LocalDate.of(2026, 3, 2), Lifecycle.ACTIVE));

    private final InMemoryStore store = new InMemoryStore();
    private final Customers customers = new InMemoryCustomers(store);
    private final CustomerDesk desk =
            new CustomerDesk(store, PolicySource.always(IN_FORCE), Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void a_registered_customer_is_found_and_the_event_names_the_edition() {
        assertThat(desk.register(CUSTOMER)).isEqualTo(new CommitResult.Committed());
        assertThat(customers.find(CUSTOMER.id())).contains(new Stored<>(CUSTOMER, new Version(1)));
        assertThat(store.events())
                .containsExactly(new CustomerRegistered(NOON, VERSION, CUSTOMER.id(), Lifecycle.ACTIVE));
    }

    @Test
    void a_customer_is_registered_once() {
        desk.register(CUSTOMER);
        assertThat(desk.register(CUSTOMER)).isInstanceOf(CommitResult.Stale.class);
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void a_move_that_follows_is_saved_with_its_event() {
        desk.register(CUSTOMER);
        Stored<Customer> read = customers.find(CUSTOMER.id()).orElseThrow();
        assertThat(desk.move(read, Lifecycle.AT_RISK)).contains(new CommitResult.Committed());
        assertThat(customers.find(CUSTOMER.id()).orElseThrow().state().lifecycle())
                .isEqualTo(Lifecycle.AT_RISK);
        assertThat(store.events().get(1))
                .isEqualTo(new CustomerLifecycleChanged(
                        NOON, VERSION, CUSTOMER.id(), Lifecycle.ACTIVE, Lifecycle.AT_RISK));
    }

    @Test
    void a_move_that_does_not_follow_saves_nothing() {
        desk.register(CUSTOMER);
        Stored<Customer> read = customers.find(CUSTOMER.id()).orElseThrow();
        assertThat(desk.move(read, Lifecycle.LOST)).isEmpty();
        assertThat(customers.find(CUSTOMER.id())).contains(read);
        assertThat(store.events()).hasSize(1);
    }

    @Test
    void a_move_of_what_somebody_else_changed_is_stale() {
        desk.register(CUSTOMER);
        Stored<Customer> read = customers.find(CUSTOMER.id()).orElseThrow();
        desk.move(read, Lifecycle.AT_RISK);
        assertThat(desk.move(read, Lifecycle.CLOSED)).containsInstanceOf(CommitResult.Stale.class);
        assertThat(customers.find(CUSTOMER.id()).orElseThrow().state().lifecycle())
                .isEqualTo(Lifecycle.AT_RISK);
    }
}
