package org.crmkit.core.customer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Customers kept in an {@link InMemoryStore}. */
public final class InMemoryCustomers implements Customers {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryCustomers(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<Customer>> find(CustomerId id) {
        return store.find(Customer.keyOf(id), Customer.class);
    }
}
