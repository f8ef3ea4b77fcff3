/**
 * What makes a handbook of a pile of documents: numbers, editions and who answers for them, what refers to what, when each is
 * looked at again, and what must be given before any of it can be written. Start with {@link
 * org.crmkit.templates.assembly.DocumentRegister}; {@code compose} prints from it, and the lists of a handbook are pages made
 * here.
 */
@NullMarked
package org.crmkit.templates.assembly;

import org.jspecify.annotations.NullMarked;
