package org.crmkit.core.credit.grant;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;

/**
 * Where applications and limit histories are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}, under
 * {@link CreditFile#key} and {@link LimitHistory#keyOf}. Safe under threads.
 */
public interface CreditFiles {

    /** Returns the file of an application; empty if there is none. */
    Optional<Stored<CreditFile>> find(IdempotencyKey application);

    /** Returns the history of a customer; empty if no limit was ever changed. */
    Optional<Stored<LimitHistory>> historyOf(CustomerId customer);
}
