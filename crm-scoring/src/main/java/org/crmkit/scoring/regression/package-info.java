/**
 * Regressions that several rooms use: {@link org.crmkit.scoring.regression.LogisticRegression} for whether something happens, with
 * {@link org.crmkit.scoring.regression.Stepwise}, {@link org.crmkit.scoring.regression.VarianceInflation} and
 * {@link org.crmkit.scoring.regression.WaldTest} for which inputs belong in it. When it
 * happens is in {@code churn}, with Cox.
 */
@NullMarked
package org.crmkit.scoring.regression;

import org.jspecify.annotations.NullMarked;
