/**
 * From rows of purchases to the few columns the models read. A {@link org.crmkit.scoring.data.TransactionLog} holds the rows in
 * primitive arrays, {@link org.crmkit.scoring.data.TransactionLogReader} reads them from a text table or, through
 * {@link org.crmkit.scoring.data.TransactionRows}, from a query or from memory.
 * {@link org.crmkit.scoring.data.PurchaseDays} merges the rows of a day and takes returns off,
 * {@link org.crmkit.scoring.data.CustomerSummaries} says for each customer how often, how recently and for how much, and
 * {@link org.crmkit.scoring.data.CohortTable} who of those that came together came back.
 * {@link org.crmkit.scoring.data.Split} keeps the last stretch of the log aside to see whether a model was right. Customers who
 * decide at set occasions are {@link org.crmkit.scoring.data.OpportunityHistories} without a contract and
 * {@link org.crmkit.scoring.data.RenewalCounts} with one.
 */
@NullMarked
package org.crmkit.scoring.data;

import org.jspecify.annotations.NullMarked;
