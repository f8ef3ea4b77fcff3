/**
 * Group customers: the goal of a month and what became of it, what six months of consumption say, what a project costs. Start with
 * {@link org.crmkit.core.groupaccount.GroupAccountPolicy}.
 *
 * <ul>
 *   <li>{@link org.crmkit.core.groupaccount.MonthlyGoal} sets a goal slightly above the share of the yearly task;
 *       {@link org.crmkit.core.groupaccount.GoalReview} says at month end how far it was reached and why not, and
 *       {@link org.crmkit.core.groupaccount.GoalDesk} keeps both.
 *   <li>{@link org.crmkit.core.groupaccount.ConsumptionAnalysis} finds features in the months and the offers that follow.
 *   <li>{@link org.crmkit.core.groupaccount.InvestmentAppraisal} adds up input and output, each step explained.
 * </ul>
 *
 * <p>How a visit is prepared stands next door, in {@code relationship}.
 */
@NullMarked
package org.crmkit.core.groupaccount;

import org.jspecify.annotations.NullMarked;
