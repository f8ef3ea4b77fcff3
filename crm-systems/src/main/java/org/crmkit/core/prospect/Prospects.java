package org.crmkit.core.prospect;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where prospects are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}. Safe under threads.
 */
public interface Prospects {

    /** Returns a prospect as it was last saved. */
    Optional<Stored<Prospect>> find(CustomerId id);

    /** Returns the address a prospect is saved under: {@code prospect/C-1001}. */
    static AggregateKey key(CustomerId id) {
        return new AggregateKey("prospect", id.value());
    }
}
