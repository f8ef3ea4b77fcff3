/**
 * Whether a model was right: {@link org.crmkit.scoring.evaluate.Discrimination} and {@link org.crmkit.scoring.evaluate.RocCurve} tell
 * how well scores part two groups, {@link org.crmkit.scoring.evaluate.GainsTable} what one catches by turning to the highest first,
 * {@link org.crmkit.scoring.evaluate.CalibrationTable} whether probabilities mean what they say.
 * {@link org.crmkit.scoring.evaluate.DeLong} tells how well an area is known and compares two;
 * {@link org.crmkit.scoring.evaluate.HosmerLemeshow}, {@link org.crmkit.scoring.evaluate.Spiegelhalter} and
 * {@link org.crmkit.scoring.evaluate.GradeCalibration} test probabilities, {@link org.crmkit.scoring.evaluate.PopulationStability} and
 * {@link org.crmkit.scoring.evaluate.CharacteristicStability} whether people are still the same;
 * {@link org.crmkit.scoring.evaluate.ChampionChallenger} decides between two models.
 * {@link org.crmkit.scoring.evaluate.HoldoutTracking} sets expected against actual purchases by class of frequency,
 * {@link org.crmkit.scoring.evaluate.HoldoutErrors} by customer, {@link org.crmkit.scoring.evaluate.TrackingCurve} by time.
 */
@NullMarked
package org.crmkit.scoring.evaluate;

import org.jspecify.annotations.NullMarked;
