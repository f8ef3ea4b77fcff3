/**
 * Regressions that several rooms use: {@link org.crmkit.scoring.regression.LogisticRegression} for whether something happens. When it
 * happens is in {@code churn}, with Cox.
 */
@NullMarked
package org.crmkit.scoring.regression;

import org.jspecify.annotations.NullMarked;
