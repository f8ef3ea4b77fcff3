package org.crmkit.templates.render.pdf;

/**
 * How wording is set.
 *
 * @param size in points
 * @param leading from one line to the next, in points
 * @param color as RRGGBB
 */
record Type(double size, double leading, boolean bold, boolean slanted, String color) {

    static final String INK = "1B2733";
    static final String SOFT = "52616F";
    static final String ACCENT = "1D4A7C";

    static Type of(double size, double leading) {
        return new Type(size, leading, false, false, INK);
    }

    Type heavy() {
        return new Type(size, leading, true, slanted, color);
    }

    Type slant() {
        return new Type(size, leading, bold, true, color);
    }

    Type in(String rgb) {
        return new Type(size, leading, bold, slanted, rgb);
    }
}
