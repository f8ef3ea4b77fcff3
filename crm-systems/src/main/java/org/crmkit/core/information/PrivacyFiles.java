package org.crmkit.core.information;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;

/** Where privacy files are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface PrivacyFiles {

    /** Returns the file with the version it was read at; empty if nothing was ever written in it. */
    Optional<Stored<PrivacyFile>> find(CustomerId customer);
}
