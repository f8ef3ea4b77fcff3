package org.crmkit.core.tier;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;

/** Where tier files are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface TierFiles {

    /** Returns a file with the version it was read at; empty if the customer has none. */
    Optional<Stored<TierFile>> find(CustomerId customer);
}
