/**
 * What a document must satisfy before it is handed on. Each {@link org.crmkit.templates.lint.LintRule} is a kit: an id, a
 * severity, one sentence that says what must hold, and the check; {@link org.crmkit.templates.lint.LintRules} lists them all.
 * Start with {@link org.crmkit.templates.lint.Linter}. Which rules apply, the bounds and the words they know are data of a
 * {@link org.crmkit.templates.lint.LintProfile}; what was found comes back as a {@link org.crmkit.templates.lint.LintReport}.
 */
@NullMarked
package org.crmkit.templates.lint;

import org.jspecify.annotations.NullMarked;
