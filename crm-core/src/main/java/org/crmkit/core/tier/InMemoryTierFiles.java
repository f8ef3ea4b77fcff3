package org.crmkit.core.tier;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Tier files kept in an {@link InMemoryStore}. */
public final class InMemoryTierFiles implements TierFiles {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryTierFiles(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<TierFile>> find(CustomerId customer) {
        return store.find(TierFile.keyOf(customer), TierFile.class);
    }
}
