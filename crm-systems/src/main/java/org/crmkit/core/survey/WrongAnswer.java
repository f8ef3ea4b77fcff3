package org.crmkit.core.survey;

import org.crmkit.core.score.Reason;

/**
 * An answer that cannot be recorded.
 *
 * @param question the slug of the question it was given to, or that has none
 * @param reason what is wrong with it, never what a person wrote
 */
public record WrongAnswer(String question, Reason reason) {}
