package org.crmkit.templates.diagram;

/**
 * A place in a laid-out chart, in pixels of 1/96 inch.
 *
 * @param x from the left edge
 * @param y from the top edge
 */
public record Point(int x, int y) {}
