/**
 * How satisfied customers are. Start with {@link org.crmkit.scoring.satisfaction.SurveyModel}, the four levels of the index, and
 * {@link org.crmkit.scoring.satisfaction.SurveyIndex}, what answers make of it; its weights come from a
 * {@link org.crmkit.scoring.satisfaction.SurveyWeighting}: experts, pairwise comparisons, the data or a path model.
 * {@link org.crmkit.scoring.satisfaction.IndexChange} tests whether it moved. Beside it stand the trade's other measures:
 * {@link org.crmkit.scoring.satisfaction.SatisfiedShare}, {@link org.crmkit.scoring.satisfaction.EffortScore},
 * {@link org.crmkit.scoring.satisfaction.ServiceGap}, {@link org.crmkit.scoring.satisfaction.KanoResult},
 * {@link org.crmkit.scoring.satisfaction.PriorityMap} and {@link org.crmkit.scoring.satisfaction.RecoveryScore}.
 *
 * <p>The policy's own index, with weights and grades of the rulebook, is {@code org.crmkit.core.survey.SatisfactionIndex}; a model built
 * from that rule comes to the same number.
 */
@NullMarked
package org.crmkit.scoring.satisfaction;

import org.jspecify.annotations.NullMarked;
