/**
 * Swim-lane charts as SVG, standing alone or inside a web page. Start with {@link org.crmkit.templates.render.svg.DiagramSvg}.
 */
@NullMarked
package org.crmkit.templates.render.svg;

import org.jspecify.annotations.NullMarked;
