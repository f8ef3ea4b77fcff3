/**
 * Documents as PDF, ready to be printed and filed: fonts inside, page x of y, an outline, charts as vectors. Start with
 * {@link org.crmkit.templates.render.pdf.PdfRenderer}. The writer is our own; it needs no library, no display and no installed
 * font.
 */
@NullMarked
package org.crmkit.templates.render.pdf;

import org.jspecify.annotations.NullMarked;
