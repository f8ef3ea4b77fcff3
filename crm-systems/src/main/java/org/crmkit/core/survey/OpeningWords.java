package org.crmkit.core.survey;

import org.crmkit.core.text.Label;

/**
 * The opening words (卷首语): what everybody is told before the first question.
 *
 * @param greeting who asks
 * @param purpose what for, and how long it takes
 * @param secrecy that answers are recorded and kept secret
 * @param freedom that nobody need answer
 */
public record OpeningWords(Label greeting, Label purpose, Label secrecy, Label freedom) {}
