/**
 * Losing customers, and not losing them. Start with {@link org.crmkit.core.churn.ChurnPolicy}, what the company decided.
 *
 * <ol>
 *   <li>Why: {@link org.crmkit.core.churn.ChurnCause}, with its places in both lists of the trade, and
 *       {@link org.crmkit.core.churn.ChurnType}.
 *   <li>Beforehand: {@link org.crmkit.core.churn.PreventiveMeasure} and {@link org.crmkit.core.churn.PreventionCheck}.
 *   <li>In time: {@link org.crmkit.core.churn.RetentionFlow} moves a {@link org.crmkit.core.churn.RetentionCase} from the warning to
 *       its end; {@link org.crmkit.core.churn.RetentionDesk} saves it.
 *   <li>Afterwards: {@link org.crmkit.core.churn.LossReview} tells the six segments of lost customers apart,
 *       {@link org.crmkit.core.churn.WinBackWorth} weighs what comes back against what it costs.
 *   <li>All in all: {@link org.crmkit.core.churn.ChurnFigures} of a period.
 * </ol>
 */
@NullMarked
package org.crmkit.core.churn;

import org.jspecify.annotations.NullMarked;
