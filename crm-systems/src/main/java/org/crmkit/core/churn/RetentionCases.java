package org.crmkit.core.churn;

import java.util.Optional;
import org.crmkit.core.store.Stored;

/** Where retention cases are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface RetentionCases {

    /** Returns a case with the version it was read at. */
    Optional<Stored<RetentionCase>> find(String id);
}
