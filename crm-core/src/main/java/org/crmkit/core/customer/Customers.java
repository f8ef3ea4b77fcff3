package org.crmkit.core.customer;

import java.util.Optional;
import org.crmkit.core.store.Stored;

/** Where customers are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}. Safe under threads. */
public interface Customers {

    /** Returns a customer with the version it was read at; empty if there is no such file. */
    Optional<Stored<Customer>> find(CustomerId id);
}
