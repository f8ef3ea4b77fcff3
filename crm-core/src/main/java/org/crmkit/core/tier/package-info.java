/**
 * Which class a customer belongs to, by what was bought. Read in this order: {@link org.crmkit.core.tier.TierScheme} is what the
 * company decided, with its {@link org.crmkit.core.tier.TierLevel}s; {@link org.crmkit.core.tier.TierHistory} is what happened to
 * one customer; {@link org.crmkit.core.tier.TierTimeline} is the decision for every day of it, with reasons, and the outlook.
 * {@link org.crmkit.core.tier.TierAssignment} answers the plainest scheme for one day, and {@link org.crmkit.core.tier.TierBatch} any
 * number of customers at once. Next door, {@code tier.points} keeps points, {@code tier.care} plans what each class is owed, and
 * {@code complaint} promises each level a service.
 */
@NullMarked
package org.crmkit.core.tier;

import org.jspecify.annotations.NullMarked;
