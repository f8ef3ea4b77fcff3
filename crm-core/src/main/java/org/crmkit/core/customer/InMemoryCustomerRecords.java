package org.crmkit.core.customer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Customers' records kept in an {@link InMemoryStore}. */
public final class InMemoryCustomerRecords implements CustomerRecords {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryCustomerRecords(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<CustomerRecord>> find(CustomerId id) {
        return store.find(CustomerRecord.keyOf(id), CustomerRecord.class);
    }
}
