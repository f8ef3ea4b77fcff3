/**
 * What changed between two editions, and what that means: {@link org.crmkit.core.rulebook.compare.RulebookComparison} joins the
 * facts of two rulebooks by key, each {@link org.crmkit.core.rulebook.compare.RuleChange} tells old and new, which way it
 * favours the customer, by how much, and whom it concerns. {@link org.crmkit.core.rulebook.compare.ChangeNotice} is what is
 * posted on the board, {@link org.crmkit.core.rulebook.compare.EditionHistory} the same through all editions on a shelf. What a
 * change would have done to recorded cases is answered next door, in {@code simulate}.
 */
@NullMarked
package org.crmkit.core.rulebook.compare;

import org.jspecify.annotations.NullMarked;
