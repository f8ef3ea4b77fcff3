/**
 * What customers are worth by what they bought, and where that puts them.
 *
 * <ol>
 *   <li>From a {@link org.crmkit.scoring.value.BuyingTable}: {@link org.crmkit.scoring.value.Rfm} scores recency, frequency and value
 *       and names segments, {@link org.crmkit.scoring.value.RevenueAbc} ranks by revenue and tells how concentrated it is.
 *   <li>In money: {@link org.crmkit.scoring.value.MarginalContribution} of a period,
 *       {@link org.crmkit.scoring.value.LifecycleValue} of many. What customers will buy is next door in {@code lifetime}.
 *   <li>In grids: {@link org.crmkit.scoring.value.Portfolios} by current and potential value, by satisfaction and loyalty, by
 *       attractiveness and relation.
 *   <li>How they buy and what binds them: {@link org.crmkit.scoring.value.PurchaseTypes},
 *       {@link org.crmkit.scoring.value.SwitchingCostProfile}, {@link org.crmkit.scoring.value.LadderSelector},
 *       {@link org.crmkit.scoring.value.CoreCustomerRule}.
 * </ol>
 */
@NullMarked
package org.crmkit.scoring.value;

import org.jspecify.annotations.NullMarked;
