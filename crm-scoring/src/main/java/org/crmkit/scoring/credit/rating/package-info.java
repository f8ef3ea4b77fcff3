/**
 * Grades that mean the same whichever model gave them. Read in this order: {@link org.crmkit.scoring.credit.rating.MasterScale} with the
 * probability of default of each grade; {@link org.crmkit.scoring.credit.rating.Rating} of one customer, changed only by a
 * {@link org.crmkit.scoring.credit.rating.RatingOverride} that {@link org.crmkit.scoring.credit.rating.OverrideRules} allow;
 * {@link org.crmkit.scoring.credit.rating.RatingHistory}, and of many histories the
 * {@link org.crmkit.scoring.credit.rating.MigrationMatrix}; {@link org.crmkit.scoring.credit.rating.ExpectedLoss} with its
 * {@link org.crmkit.scoring.credit.rating.LossGivenDefault}.
 */
@NullMarked
package org.crmkit.scoring.credit.rating;

import org.jspecify.annotations.NullMarked;
