package org.crmkit.templates.render.look;

/**
 * The colours of a look, as RRGGBB.
 *
 * @param accent of titles
 * @param soft of what is said in passing
 * @param frame of the lines of tables
 * @param head behind the head of a table; empty for none
 * @param label behind labels; empty for none
 */
public record Palette(String accent, String soft, String frame, String head, String label) {}
