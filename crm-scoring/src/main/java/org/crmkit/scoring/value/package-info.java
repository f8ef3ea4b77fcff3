/**
 * What customers are worth by what they bought: {@link org.crmkit.scoring.value.Rfm} scores recency, frequency and value and names
 * segments, {@link org.crmkit.scoring.value.RevenueAbc} ranks by revenue. Both read
 * {@link org.crmkit.scoring.value.BuyingTable}; what customers will buy is next door in {@code lifetime}.
 */
@NullMarked
package org.crmkit.scoring.value;

import org.jspecify.annotations.NullMarked;
