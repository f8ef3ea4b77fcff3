package org.crmkit.core.customer.merge;

import java.util.Optional;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.store.Stored;

/** Where merges are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface Merges {

    /** Returns a merge with the version it was read at; empty if there was none of that id. */
    Optional<Stored<Merge>> find(MergeId id);
}
