package org.crmkit.core.credit.grant;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Applications and limit histories kept in an {@link InMemoryStore}. */
public final class InMemoryCreditFiles implements CreditFiles {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryCreditFiles(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<CreditFile>> find(IdempotencyKey application) {
        return store.find(CreditFile.keyOf(application), CreditFile.class);
    }

    @Override
    public Optional<Stored<LimitHistory>> historyOf(CustomerId customer) {
        return store.find(LimitHistory.keyOf(customer), LimitHistory.class);
    }
}
