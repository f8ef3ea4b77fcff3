/**
 * What complaints and inspections say about the quality of service.
 *
 * <ul>
 *   <li>{@link org.crmkit.scoring.servicequality.Pareto}: which few causes make most of the trouble.
 *   <li>{@link org.crmkit.scoring.servicequality.ControlChart}: whether a rate really changed, by limits of a first phase and by run rules.
 *   <li>{@link org.crmkit.scoring.servicequality.RecurrenceRate}: how often what was closed came back.
 *   <li>{@link org.crmkit.scoring.servicequality.ProcessReview}: the five steps of complaint work, each by its indicators.
 *   <li>{@link org.crmkit.scoring.servicequality.ShareEstimate}: a share of cases, such as calls that passed, and how sure it is.
 * </ul>
 *
 * <p>Whether those who judge agree with each other is asked next door, in {@code org.crmkit.scoring.servicequality.agreement}. The figures
 * of one period as the rulebook defines them are computed in {@code org.crmkit.core.complaint} and {@code org.crmkit.core.servicequality}.
 */
@NullMarked
package org.crmkit.scoring.servicequality;

import org.jspecify.annotations.NullMarked;
