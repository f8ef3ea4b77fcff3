package org.crmkit.core.customer.merge;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Merges kept in an {@link InMemoryStore}. */
public final class InMemoryMerges implements Merges {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryMerges(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<Merge>> find(MergeId id) {
        return store.find(Merge.keyOf(id), Merge.class);
    }
}
