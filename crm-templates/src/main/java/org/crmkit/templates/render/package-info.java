/**
 * Writers. {@link org.crmkit.templates.render.Renderer} turns a {@link org.crmkit.templates.page.Page} into the bytes of a file;
 * there is one room per format next door. The same page gives the same bytes, always.
 */
@NullMarked
package org.crmkit.templates.render;

import org.jspecify.annotations.NullMarked;
