package org.crmkit.core.customer;

import java.util.Optional;
import org.crmkit.core.store.Stored;

/** Where customers' records are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface CustomerRecords {

    /** Returns the record with the version it was read at; empty if nothing was ever filed. */
    Optional<Stored<CustomerRecord>> find(CustomerId id);

    /** Returns the customer an id means today: the id itself, or the one it was merged into. */
    default CustomerId resolve(CustomerId id) {
        CustomerId at = id;
        Optional<CustomerId> next = find(at).flatMap(stored -> stored.state().mergedInto());
        while (next.isPresent()) {
            at = next.get();
            next = find(at).flatMap(stored -> stored.state().mergedInto());
        }
        return at;
    }
}
