/**
 * Points that customers earn by what they buy. {@link org.crmkit.core.tier.points.PointsProgramme} is what the company decided;
 * {@link org.crmkit.core.tier.points.PointsAccount} follows from the {@link org.crmkit.core.tier.points.PointsEntry entries} of one
 * customer: balance, lots, statement and what expires soon, as of any day.
 */
@NullMarked
package org.crmkit.core.tier.points;

import org.jspecify.annotations.NullMarked;
