/**
 * From rows of purchases to the few columns the models read. A {@link org.crmkit.scoring.data.TransactionLog} holds the rows in
 * primitive arrays, {@link org.crmkit.scoring.data.TransactionLogReader} reads them from a text table, and
 * {@link org.crmkit.scoring.data.CustomerSummaries} says for each customer how often, how recently and for how much.
 * {@link org.crmkit.scoring.data.Split} keeps the last stretch of the log aside to see whether a model was right. Customers who
 * decide at set occasions are {@link org.crmkit.scoring.data.OpportunityHistories} without a contract and
 * {@link org.crmkit.scoring.data.RenewalCounts} with one.
 */
@NullMarked
package org.crmkit.scoring.data;

import org.jspecify.annotations.NullMarked;
