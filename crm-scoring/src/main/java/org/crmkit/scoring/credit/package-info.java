/**
 * How likely a customer is to pay: a points scorecard from binned variables. Start with
 * {@link org.crmkit.scoring.credit.CreditScorecard}; {@link org.crmkit.scoring.credit.ScorecardDevelopment} makes one from raw cases
 * whose outcome is known, step by step {@link org.crmkit.scoring.credit.OptimalBinning} and
 * {@link org.crmkit.scoring.credit.CreditScorecardFit}. {@link org.crmkit.scoring.credit.AdverseReason} says why a score is not higher,
 * {@link org.crmkit.scoring.credit.BetterBins} what would lift it, {@link org.crmkit.scoring.credit.CardValidation} whether a card
 * holds; {@link org.crmkit.scoring.credit.CompiledScorecard} scores millions and starts from a file of its own. What follows from a
 * score, limits and releases, is decided in core.
 */
@NullMarked
package org.crmkit.scoring.credit;

import org.jspecify.annotations.NullMarked;
