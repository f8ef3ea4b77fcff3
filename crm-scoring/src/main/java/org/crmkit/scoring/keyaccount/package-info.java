/**
 * How key an account is, and what to do about it. {@link org.crmkit.scoring.keyaccount.KeyAccountCard} holds the indicators with their
 * weights and gives a rating of 0 to 100, the one {@link org.crmkit.core.keyaccount.KeyCheck} asks for; by votes of several persons it
 * gives a fuzzy evaluation. A {@link org.crmkit.scoring.keyaccount.KeyAssessment} finds its place in the matrices of
 * {@code org.crmkit.scoring.value}, {@link org.crmkit.scoring.keyaccount.StockComparison} says what moved since the last look and why, and
 * {@link org.crmkit.scoring.keyaccount.PlanProposal} turns gaps into goals for an {@link org.crmkit.core.keyaccount.AccountPlan}.
 */
@NullMarked
package org.crmkit.scoring.keyaccount;

import org.jspecify.annotations.NullMarked;
