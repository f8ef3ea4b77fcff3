/**
 * The block tree: one document as headings, paragraphs, tables and figures, before it is Word, a web page or Markdown. Start
 * with {@link org.crmkit.templates.page.Page}; a page is a list of {@link org.crmkit.templates.page.Block}s, a block holds
 * {@link org.crmkit.templates.page.Inline}s. Composers build it, renderers ({@code org.crmkit.templates.render}) write it.
 */
@NullMarked
package org.crmkit.templates.page;

import org.jspecify.annotations.NullMarked;
