/**
 * Whether a model was right: {@link org.crmkit.scoring.evaluate.Discrimination} tells how well scores part good from bad,
 * {@link org.crmkit.scoring.evaluate.HoldoutTracking} sets expected against actual purchases by class of frequency,
 * {@link org.crmkit.scoring.evaluate.HoldoutErrors} by customer, {@link org.crmkit.scoring.evaluate.TrackingCurve} by time.
 */
@NullMarked
package org.crmkit.scoring.evaluate;

import org.jspecify.annotations.NullMarked;
