package org.crmkit.core.survey;

import java.util.Optional;
import org.crmkit.core.score.Reason;

/**
 * What a check of a questionnaire found.
 *
 * @param question the slug of the question; empty if it is about the whole
 * @param principle what is offended against
 * @param reason what was found, with the way out
 * @param isCertain whether it must be mended; else a person looks, for wording is judged by marks that may mislead
 */
public record QuestionFinding(
        Optional<String> question, QuestionPrinciple principle, Reason reason, boolean isCertain) {}
