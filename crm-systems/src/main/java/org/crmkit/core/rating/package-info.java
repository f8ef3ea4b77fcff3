/**
 * The rules of credit rating. Start with {@link org.crmkit.core.rating.RatingPolicy}: its {@link org.crmkit.core.rating.GradeRule}s are
 * the master scale with what each grade means for a limit; {@link org.crmkit.core.rating.OverrideRule} says who may depart from a model,
 * {@link org.crmkit.core.rating.LimitRule} how limits are sized, {@link org.crmkit.core.rating.LossRule} what is lost by a default,
 * {@link org.crmkit.core.rating.InvestigationRule} how long an investigation takes. The computations stand in {@code org.crmkit.scoring.credit.rating} and {@code org.crmkit.scoring.credit.limit}; what is granted in the end,
 * in {@code org.crmkit.core.credit}.
 */
@NullMarked
package org.crmkit.core.rating;

import org.jspecify.annotations.NullMarked;
