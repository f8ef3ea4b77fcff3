/**
 * How loyal customers are. Start with {@link org.crmkit.scoring.loyalty.LoyaltyIndex}, made of the three measures of loyalty and of
 * behaviour; {@link org.crmkit.scoring.loyalty.NetPromoter} counts who recommends, with an interval and the significance of a change;
 * {@link org.crmkit.scoring.loyalty.Wallet} tells our share of what a customer spends.
 */
@NullMarked
package org.crmkit.scoring.loyalty;

import org.jspecify.annotations.NullMarked;
