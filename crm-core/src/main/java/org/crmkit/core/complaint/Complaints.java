package org.crmkit.core.complaint;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where complaints and grievances are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}, which saves a {@link Complaint} and a {@link Grievance} under {@code key} and a
 * {@link MatterRegister} under {@link MatterKey#aggregate}. Safe under threads.
 */
public interface Complaints {

    /** Returns a complaint as it was last saved. */
    Optional<Stored<Complaint>> find(ComplaintId id);

    /** Returns a grievance as it was last saved. */
    Optional<Stored<Grievance>> find(GrievanceId id);

    /** Returns the complaints one customer made about one matter; empty if none. */
    Optional<Stored<MatterRegister>> register(MatterKey key);

    /** Returns the address a complaint is saved under: {@code complaint/W-1001}. */
    static AggregateKey key(ComplaintId id) {
        return new AggregateKey("complaint", id.value());
    }

    /** Returns the address a grievance is saved under: {@code grievance/G-1001}. */
    static AggregateKey key(GrievanceId id) {
        return new AggregateKey("grievance", id.value());
    }
}
