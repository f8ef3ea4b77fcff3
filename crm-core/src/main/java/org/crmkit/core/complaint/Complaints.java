package org.crmkit.core.complaint;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where complaints are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}, which saves a {@link Complaint} under {@link #key}. Safe under threads.
 */
public interface Complaints {

    /** Returns a complaint as it was last saved. */
    Optional<Stored<Complaint>> find(ComplaintId id);

    /** Returns the address a complaint is saved under: {@code complaint/W-1001}. */
    static AggregateKey key(ComplaintId id) {
        return new AggregateKey("complaint", id.value());
    }
}
