/**
 * What is owed to the company, looked at as a whole: {@link org.crmkit.scoring.credit.receivables.Receivables} puts many customers'
 * ledgers together into one aging, days of sales outstanding, collection effectiveness and dunning proposals;
 * {@link org.crmkit.scoring.credit.receivables.ProvisionMatrix} says what of it to write off beforehand. The ledgers, the bands and the
 * dunning levels are core's ({@code org.crmkit.core.credit.ledger}).
 */
@NullMarked
package org.crmkit.scoring.credit.receivables;

import org.jspecify.annotations.NullMarked;
