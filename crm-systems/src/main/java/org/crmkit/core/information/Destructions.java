package org.crmkit.core.information;

import java.util.Optional;
import org.crmkit.core.store.Stored;

/** Where the destruction register is read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface Destructions {

    /** Returns a line of the register with the version it was read at. */
    Optional<Stored<Destruction>> destruction(String id);
}
