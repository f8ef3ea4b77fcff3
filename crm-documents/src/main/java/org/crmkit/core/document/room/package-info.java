/**
 * The documents of the further rooms, one catalogue a room, such as {@link org.crmkit.core.document.room.SurveyDocuments}; and
 * {@link org.crmkit.core.document.room.CompleteDocuments}, which lists those of the whole house: start there. What holds for the
 * documents of the core holds for these too: they have personal data in full, problems never quote it.
 */
@NullMarked
package org.crmkit.core.document.room;

import org.jspecify.annotations.NullMarked;
