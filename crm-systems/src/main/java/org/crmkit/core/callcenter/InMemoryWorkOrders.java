package org.crmkit.core.callcenter;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Work orders in memory, read from the store they are committed to. */
public final class InMemoryWorkOrders implements WorkOrders {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryWorkOrders(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<WorkOrder>> find(WorkOrderId id) {
        return store.find(WorkOrders.key(id), WorkOrder.class);
    }
}
