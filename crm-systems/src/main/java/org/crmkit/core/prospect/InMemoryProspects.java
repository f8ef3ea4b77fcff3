package org.crmkit.core.prospect;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Prospects in memory, read from the store they are committed to. */
public final class InMemoryProspects implements Prospects {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryProspects(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<Prospect>> find(CustomerId id) {
        return store.find(Prospects.key(id), Prospect.class);
    }
}
