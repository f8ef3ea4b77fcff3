/**
 * Which class a customer belongs to, by what was bought. Read in this order: {@link org.crmkit.core.tier.TierScheme} is what the
 * company decided, with its {@link org.crmkit.core.tier.TierLevel}s; {@link org.crmkit.core.tier.TierAssignment} is the decision
 * for one customer on one day, from the {@link org.crmkit.core.tier.Purchase}s. Next door, {@code complaint} promises each
 * level a service.
 */
@NullMarked
package org.crmkit.core.tier;

import org.jspecify.annotations.NullMarked;
