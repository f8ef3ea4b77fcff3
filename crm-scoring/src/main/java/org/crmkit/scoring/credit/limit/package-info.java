/**
 * How high a limit may be. Start with {@link org.crmkit.scoring.credit.limit.LimitSizing}: it asks every
 * {@link org.crmkit.core.rating.LimitMethod} that the {@link org.crmkit.scoring.credit.limit.LimitFacts} of a customer are enough
 * for, and its {@link org.crmkit.scoring.credit.limit.LimitProposal} says which of them, or which cap, bound. What is proposed here is
 * applied for, approved and granted in {@code org.crmkit.core.credit.grant}.
 */
@NullMarked
package org.crmkit.scoring.credit.limit;

import org.jspecify.annotations.NullMarked;
