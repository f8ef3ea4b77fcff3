/**
 * Documents for Word and LibreOffice, written as OOXML by hand: native numbering, contents, repeated table headings, charts as
 * editable shapes. Start with {@link org.crmkit.templates.render.docx.DocxRenderer}.
 */
@NullMarked
package org.crmkit.templates.render.docx;

import org.jspecify.annotations.NullMarked;
