package org.crmkit.core.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.store.Stored;

/**
 * What one account owes by its documents, to be stated anew.
 *
 * @param read the account as it was read before the documents were; if it has changed since, the documents must be read again
 * @param documents what they say now, with nothing reserved
 * @param oldestDue the due date of the oldest open item, if any is open
 */
public record Restatement(Stored<CreditAccount> read, Exposure documents, Optional<LocalDate> oldestDue) {}
