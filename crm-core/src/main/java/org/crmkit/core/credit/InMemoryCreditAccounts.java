package org.crmkit.core.credit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Credit accounts kept in an {@link InMemoryStore}. */
public final class InMemoryCreditAccounts implements CreditAccounts {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryCreditAccounts(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<CreditAccount>> find(CustomerId customer) {
        return store.find(CreditAccount.keyOf(customer), CreditAccount.class);
    }

    @Override
    public Optional<Stored<CreditCase>> findCase(IdempotencyKey request) {
        return store.find(CreditCase.keyOf(request), CreditCase.class);
    }
}
