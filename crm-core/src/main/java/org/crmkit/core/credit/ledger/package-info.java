/**
 * The documents behind a credit account: for a host that does not keep them itself, for recomputing a running balance, and for what
 * only documents can tell. Start with {@link org.crmkit.core.credit.ledger.CreditLedger}: it takes
 * {@link org.crmkit.core.credit.ledger.Movement}s one by one, and {@link org.crmkit.core.credit.ledger.LedgerDesk} posts them together
 * with the account. Each document is converted once, by its {@link org.crmkit.core.credit.ledger.Valued}.
 * {@link org.crmkit.core.credit.ledger.Aging}, {@link org.crmkit.core.credit.ledger.SalesOutstanding} and
 * {@link org.crmkit.core.credit.ledger.Dunning} read it; {@link org.crmkit.core.credit.ledger.Reconciliation} holds it against the
 * account. Limits and decisions live next door, in {@code credit}.
 */
@NullMarked
package org.crmkit.core.credit.ledger;

import org.jspecify.annotations.NullMarked;
