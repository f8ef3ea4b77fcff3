package org.crmkit.core.credit.ledger;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;

/**
 * Where credit ledgers are read from. Writing goes through {@link org.crmkit.core.store.UnitOfWork}, under
 * {@link CreditLedger#keyOf}. A read sees what was last committed. Safe under threads.
 */
public interface CreditLedgers {

    /** Returns a ledger with the version it was read at; empty if nothing was ever posted for the customer. */
    Optional<Stored<CreditLedger>> find(CustomerId customer);
}
