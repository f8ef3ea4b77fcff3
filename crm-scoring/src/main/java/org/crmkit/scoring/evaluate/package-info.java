/**
 * Whether a model was right: {@link org.crmkit.scoring.evaluate.Discrimination} and {@link org.crmkit.scoring.evaluate.RocCurve} tell
 * how well scores part two groups, {@link org.crmkit.scoring.evaluate.GainsTable} what one catches by turning to the highest first,
 * {@link org.crmkit.scoring.evaluate.CalibrationTable} whether probabilities mean what they say, and
 * {@link org.crmkit.scoring.evaluate.HoldoutTracking} sets expected against actual purchases.
 */
@NullMarked
package org.crmkit.scoring.evaluate;

import org.jspecify.annotations.NullMarked;
