package org.crmkit.core.churn;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Retention cases kept in an {@link InMemoryStore}. */
public final class InMemoryRetentionCases implements RetentionCases {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryRetentionCases(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<RetentionCase>> find(String id) {
        return store.find(RetentionCase.keyOf(id), RetentionCase.class);
    }
}
