package org.crmkit.core.callcenter;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where work orders are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}, which saves them under {@code key}. Safe under threads.
 */
public interface WorkOrders {

    /** Returns an order as it was last saved. */
    Optional<Stored<WorkOrder>> find(WorkOrderId id);

    /** Returns the address an order is saved under: {@code work-order/T-1001}. */
    static AggregateKey key(WorkOrderId id) {
        return new AggregateKey("work-order", id.value());
    }
}
