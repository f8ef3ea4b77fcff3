/**
 * What a log of purchases says of its customers: where it comes from, which classes they fall into, what a model expects of them and
 * how far it was right. Start with {@link org.crmkit.examples.cli.purchases.PurchaseLog}; the report on a log alone is
 * {@link org.crmkit.examples.cli.purchases.LogAnalysis}, what a company makes of it is next door in {@code demo}.
 */
@NullMarked
package org.crmkit.examples.cli.purchases;

import org.jspecify.annotations.NullMarked;
