/**
 * Customer surveys from plan to report. Start with {@link org.crmkit.core.survey.SurveyPolicy}, how often, how many and how
 * satisfaction is measured, and {@link org.crmkit.core.survey.QuestionnairePolicy}, what may be asked and told.
 *
 * <ol>
 *   <li>Plan: {@link org.crmkit.core.survey.SurveyPlan} with its sample ({@link org.crmkit.core.survey.SampleShare}) and days
 *       ({@link org.crmkit.core.survey.SurveyDates}); {@link org.crmkit.core.survey.SurveyFlow} decides the steps to approval and on.
 *   <li>Ask: a {@link org.crmkit.core.survey.Questionnaire} leads along its routes;
 *       {@link org.crmkit.core.survey.QuestionnaireCheck} holds it against four principles.
 *   <li>Record: {@link org.crmkit.core.survey.SheetIntake} checks each answer, {@link org.crmkit.core.survey.RespondentSeal} keeps
 *       secret who gave it, {@link org.crmkit.core.survey.RecheckSample} draws whom to call back.
 *   <li>Report: {@link org.crmkit.core.survey.SurveyReport}, with {@link org.crmkit.core.survey.SatisfactionIndex}, and
 *       {@link org.crmkit.core.survey.SurveyReportForm}, which is handed in.
 * </ol>
 *
 * <p>{@link org.crmkit.core.survey.SurveyDesk} does it over the host's database.
 */
@NullMarked
package org.crmkit.core.survey;

import org.jspecify.annotations.NullMarked;
