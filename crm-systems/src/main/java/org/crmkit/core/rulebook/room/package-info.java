/**
 * The further rooms of a rulebook as people write them: surveys, relationship, after-sales, call centre and the others. Hand
 * {@link org.crmkit.core.rulebook.room.StandardRooms#all()} to a reader, and begin with the text of
 * {@link org.crmkit.core.rulebook.room.CompleteRulebook}.
 */
@NullMarked
package org.crmkit.core.rulebook.room;

import org.jspecify.annotations.NullMarked;
