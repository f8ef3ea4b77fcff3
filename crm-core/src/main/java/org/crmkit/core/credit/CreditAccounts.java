package org.crmkit.core.credit;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;

/**
 * Where credit accounts, and the cases decided on them, are read from. Writing goes through
 * {@link org.crmkit.core.store.UnitOfWork}, under {@link CreditAccount#key} and {@link CreditCase#key}. A read sees what was
 * last committed, each aggregate whole. Safe under threads.
 */
public interface CreditAccounts {

    /** Returns an account with the version it was read at; empty if the customer has none. */
    Optional<Stored<CreditAccount>> find(CustomerId customer);

    /** Returns the case of a request; empty if the request was never decided. */
    Optional<Stored<CreditCase>> findCase(IdempotencyKey request);
}
