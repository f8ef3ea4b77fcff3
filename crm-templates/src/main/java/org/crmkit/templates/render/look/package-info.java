/**
 * How printed documents look: paper, typefaces, sizes, the pitch of lines, colours, what stands at the head and foot of each sheet.
 * Start with {@link org.crmkit.templates.render.look.Look}; {@code docx} next door prints in any of them.
 */
@NullMarked
package org.crmkit.templates.render.look;

import org.jspecify.annotations.NullMarked;
