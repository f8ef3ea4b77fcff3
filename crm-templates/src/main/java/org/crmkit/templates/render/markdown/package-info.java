/**
 * Documents as Markdown (CommonMark with GitHub's tables): to be read as plain text, kept under version control and compared.
 * Start with {@link org.crmkit.templates.render.markdown.MarkdownRenderer}.
 */
@NullMarked
package org.crmkit.templates.render.markdown;

import org.jspecify.annotations.NullMarked;
