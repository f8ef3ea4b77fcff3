/**
 * How much each criterion counts, and how marks become one number. Experts compare criteria in pairs
 * ({@link org.crmkit.scoring.weight.PairwiseMatrix}, {@link org.crmkit.scoring.weight.Ahp},
 * {@link org.crmkit.scoring.weight.GroupJudgements}, {@link org.crmkit.scoring.weight.Hierarchy}); data tell which criteria
 * distinguish ({@link org.crmkit.scoring.weight.EntropyWeights}); {@link org.crmkit.scoring.weight.WeightCombination} joins the two.
 * {@link org.crmkit.scoring.weight.FuzzyEvaluation} adds up votes instead of marks. All of it is of no trade: credit cards,
 * satisfaction and key accounts use it alike.
 */
@NullMarked
package org.crmkit.scoring.weight;

import org.jspecify.annotations.NullMarked;
