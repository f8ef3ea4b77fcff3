package org.crmkit.core.aftersales;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where service cases and returns are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}, which saves them under {@code key}. Safe under threads.
 */
public interface AfterSales {

    /** Returns a case as it was last saved. */
    Optional<Stored<ServiceCase>> find(ServiceCaseId id);

    /** Returns what was bought, with what came back, as it was last saved. */
    Optional<Stored<ReturnFile>> find(PurchaseId id);

    /** Returns the address a case is saved under: {@code service-case/S-1001}. */
    static AggregateKey key(ServiceCaseId id) {
        return new AggregateKey("service-case", id.value());
    }

    /** Returns the address returns are saved under: {@code return-file/P-1001}. */
    static AggregateKey key(PurchaseId id) {
        return new AggregateKey("return-file", id.value());
    }
}
