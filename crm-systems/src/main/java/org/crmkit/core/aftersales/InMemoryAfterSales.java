package org.crmkit.core.aftersales;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Service cases and returns in memory, read from the store they are committed to. */
public final class InMemoryAfterSales implements AfterSales {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryAfterSales(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<ServiceCase>> find(ServiceCaseId id) {
        return store.find(AfterSales.key(id), ServiceCase.class);
    }

    @Override
    public Optional<Stored<ReturnFile>> find(PurchaseId id) {
        return store.find(AfterSales.key(id), ReturnFile.class);
    }
}
