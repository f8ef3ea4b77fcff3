/**
 * Documents as web pages: one file each, nothing loaded from anywhere, made to be read on a screen and printed on A4. Start
 * with {@link org.crmkit.templates.render.html.HtmlRenderer}; {@link org.crmkit.templates.render.html.HandbookIndex} is the
 * front page of a whole handbook.
 */
@NullMarked
package org.crmkit.templates.render.html;

import org.jspecify.annotations.NullMarked;
