package org.crmkit.core.keyaccount;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where key accounts are read from; the host implements it over its own database. Safe under threads. */
@FunctionalInterface
public interface KeyAccounts {

    /** Returns the key account of a customer as it was last saved. */
    Optional<Stored<KeyAccount>> find(CustomerId customer);

    /** Returns the address an account is saved under: {@code key-account/C-1001}. */
    static AggregateKey key(CustomerId customer) {
        return new AggregateKey("key-account", customer.value());
    }

    /** Obtains the accounts committed to a store in memory. */
    static KeyAccounts in(InMemoryStore store) {
        return customer -> store.find(key(customer), KeyAccount.class);
    }
}
