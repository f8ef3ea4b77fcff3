package org.crmkit.core.relationship.club;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where get-togethers are read from; the host implements it over its own database. Safe under threads. */
@FunctionalInterface
public interface GetTogethers {

    /** Returns a get-together as it was last saved. */
    Optional<Stored<GetTogether>> find(String id);

    /** Returns the address a get-together is saved under: {@code get-together/G-1}. */
    static AggregateKey key(String id) {
        return new AggregateKey("get-together", id);
    }

    /** Obtains the get-togethers committed to a store in memory. */
    static GetTogethers in(InMemoryStore store) {
        return id -> store.find(key(id), GetTogether.class);
    }
}
