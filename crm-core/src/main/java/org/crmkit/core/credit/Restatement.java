package org.crmkit.core.credit;

import org.crmkit.core.store.Stored;

/**
 * What one account owes by its documents, to be stated anew.
 *
 * @param read the account as it was read before the documents were; if it has changed since, the documents must be read again
 * @param documents what they say now
 */
public record Restatement(Stored<CreditAccount> read, OpenDocuments documents) {}
