/**
 * Swim-lane charts: lanes side by side, time flowing down, every line drawn square. Start with
 * {@link org.crmkit.templates.diagram.Diagram}; {@code LaneLayout} gives each part its place, and the pictures in a web page
 * and in a Word file are drawn from the same places.
 */
@NullMarked
package org.crmkit.templates.diagram;

import org.jspecify.annotations.NullMarked;
