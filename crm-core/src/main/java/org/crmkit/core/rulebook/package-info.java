/**
 * The roof: everything a company decided, in one immutable {@link org.crmkit.core.rulebook.Rulebook}. Files are read by
 * {@link org.crmkit.core.rulebook.RulebookReader} into a {@link org.crmkit.core.rulebook.RulebookDraft}, whose constraints are
 * the one definition of what input must satisfy, and every violation is told at once with file, line and field. The editions
 * of one organisation stand on a {@link org.crmkit.core.rulebook.RulebookShelf}, which hands each desk its policy.
 * {@link org.crmkit.core.rulebook.DefaultRulebook} is a complete example with a note on where each number comes from.
 */
@NullMarked
package org.crmkit.core.rulebook;

import org.jspecify.annotations.NullMarked;
