/**
 * How much a customer will still buy, for how much, and what that is worth today. Without a contract, a
 * {@link org.crmkit.scoring.lifetime.PurchaseModel} counts purchases ({@link org.crmkit.scoring.lifetime.BgNbd},
 * {@link org.crmkit.scoring.lifetime.MbgNbd}, {@link org.crmkit.scoring.lifetime.ParetoNbd}; start with
 * {@link org.crmkit.scoring.lifetime.PurchaseModelChoice}); {@link org.crmkit.scoring.lifetime.CovariatePurchases} where more is
 * known of customers than their purchases, {@link org.crmkit.scoring.lifetime.SeasonalPurchases} where they buy by the season. At set
 * opportunities {@link org.crmkit.scoring.lifetime.BgBb} counts; with a contract, a
 * {@link org.crmkit.scoring.lifetime.RenewalModel} counts renewals. {@link org.crmkit.scoring.lifetime.GammaGamma} values purchases,
 * {@link org.crmkit.scoring.lifetime.CustomerLifetimeValue} puts count and value together; every model draws what it assumes, and
 * {@link org.crmkit.scoring.lifetime.BgNbdSimulator} draws whole logs. Parts of a customer base too large for one machine meet in
 * {@link org.crmkit.scoring.lifetime.DistinctHistories}.
 */
@NullMarked
package org.crmkit.scoring.lifetime;

import org.jspecify.annotations.NullMarked;
