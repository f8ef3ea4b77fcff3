/**
 * Documents as Excel workbooks, made to be filled in: typed cells, drop-down lists, locked wording, names that a program can
 * read back. Start with {@link org.crmkit.templates.render.xlsx.XlsxRenderer}; {@link
 * org.crmkit.templates.render.xlsx.HandbookRegister} lists a whole handbook.
 */
@NullMarked
package org.crmkit.templates.render.xlsx;

import org.jspecify.annotations.NullMarked;
