/**
 * What changed between two states of a document: blocks, rows and words kept, inserted and deleted. Start with
 * {@link org.crmkit.templates.redline.Redline}; {@code render.docx} writes it as tracked changes and {@code render.html} for a
 * screen.
 */
@NullMarked
package org.crmkit.templates.redline;

import org.jspecify.annotations.NullMarked;
