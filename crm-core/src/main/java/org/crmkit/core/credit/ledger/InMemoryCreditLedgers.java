package org.crmkit.core.credit.ledger;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Credit ledgers kept in an {@link InMemoryStore}. */
public final class InMemoryCreditLedgers implements CreditLedgers {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryCreditLedgers(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<CreditLedger>> find(CustomerId customer) {
        return store.find(CreditLedger.keyOf(customer), CreditLedger.class);
    }
}
