package org.crmkit.core.relationship;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where hospitality ledgers are read from; the host implements it over its own database. Safe under threads. */
@FunctionalInterface
public interface HospitalityLedgers {

    /** Returns the ledger at an address of {@link HospitalityLedger#key}, as it was last saved. */
    Optional<Stored<HospitalityLedger>> find(AggregateKey key);

    /** Obtains the ledgers committed to a store in memory. */
    static HospitalityLedgers in(InMemoryStore store) {
        return key -> store.find(key, HospitalityLedger.class);
    }
}
