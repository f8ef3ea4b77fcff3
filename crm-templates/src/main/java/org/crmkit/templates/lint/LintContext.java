package org.crmkit.templates.lint;

import org.crmkit.templates.compose.Quotes;

/**
 * What a rule may look up.
 *
 * @param quotes what the document's slots stand for, and what documents, posts and units are called
 * @param profile bounds and words
 */
public record LintContext(Quotes quotes, LintProfile profile) {}
