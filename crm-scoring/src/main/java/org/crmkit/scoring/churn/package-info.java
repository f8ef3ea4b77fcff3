/**
 * Who leaves, when, and whether it pays to win him back. What is done about it, the cases and the policy, is
 * {@code org.crmkit.core.churn}; here are the numbers.
 *
 * <ol>
 *   <li>Figures: {@link org.crmkit.scoring.churn.ChurnIndicator} in four groups, {@link org.crmkit.scoring.churn.ChurnPeriod}.
 *   <li>When: {@link org.crmkit.scoring.churn.SurvivalCurve} of {@link org.crmkit.scoring.churn.Durations}, which without a
 *       contract a {@link org.crmkit.scoring.churn.SilenceRule} finds,
 *       {@link org.crmkit.scoring.churn.LogRank} between groups, {@link org.crmkit.scoring.churn.CoxRegression} by what is known.
 *   <li>Who: {@link org.crmkit.scoring.churn.CustomerSigns} become {@link org.crmkit.scoring.churn.WarningSignal}s;
 *       {@link org.crmkit.scoring.churn.EarlyWarning} scores them by rule, {@link org.crmkit.scoring.churn.ChurnModel} by what
 *       happened to others.
 *   <li>Afterwards: {@link org.crmkit.scoring.churn.WinBack}; and {@link org.crmkit.scoring.churn.PredictionReview}, which says whether
 *       the model must be fitted again.
 * </ol>
 */
@NullMarked
package org.crmkit.scoring.churn;

import org.jspecify.annotations.NullMarked;
