package org.crmkit.core.audit;

import java.util.Optional;
import org.crmkit.core.store.Stored;

/**
 * Where trails are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}. Safe under threads.
 */
public interface AuditTrails {

    /** Returns the head with the version it was read at; empty if nothing was ever appended. */
    Optional<Stored<AuditHead>> head(String trail);

    /** Returns one payload with the version it was read at; empty if there is none. */
    Optional<Stored<AuditPayload>> payload(String trail, long number, String part);

    /** Returns the whole trail as of one moment. */
    AuditTrail read(String trail);
}
