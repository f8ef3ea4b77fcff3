package org.crmkit.core.relationship;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where gift ledgers are read from; the host implements it over its own database. Safe under threads. */
@FunctionalInterface
public interface GiftLedgers {

    /** Returns the ledger at an address of {@link GiftLedger#key}, as it was last saved. */
    Optional<Stored<GiftLedger>> find(AggregateKey key);

    /** Obtains the ledgers committed to a store in memory. */
    static GiftLedgers in(InMemoryStore store) {
        return key -> store.find(key, GiftLedger.class);
    }
}
