/**
 * How likely a customer is to pay: a points scorecard from binned variables. Start with
 * {@link org.crmkit.scoring.credit.CreditScorecard}; {@link org.crmkit.scoring.credit.CreditScorecardFit} makes one from cases whose
 * outcome is known. What follows from a score, limits and releases, is decided in core.
 */
@NullMarked
package org.crmkit.scoring.credit;

import org.jspecify.annotations.NullMarked;
