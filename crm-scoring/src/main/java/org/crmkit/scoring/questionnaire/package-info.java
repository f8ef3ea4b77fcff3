/**
 * Whether a questionnaire measures what it should. Start with {@link org.crmkit.scoring.questionnaire.AnswerTable}, the answers in columns;
 * {@link org.crmkit.scoring.questionnaire.Reliability} is Cronbach's alpha with a line for each question,
 * {@link org.crmkit.scoring.questionnaire.SplitHalf} its older sister, {@link org.crmkit.scoring.questionnaire.SamplingAdequacy} and
 * {@link org.crmkit.scoring.questionnaire.Sphericity} tell whether questions have anything in common, and
 * {@link org.crmkit.scoring.questionnaire.CareCheck} who answered without reading. The questionnaire itself, with routing and its checks, is
 * next door in {@code org.crmkit.core.survey}; the index made of the answers in {@code org.crmkit.scoring.satisfaction}.
 */
@NullMarked
package org.crmkit.scoring.questionnaire;

import org.jspecify.annotations.NullMarked;
