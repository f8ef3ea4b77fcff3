package org.crmkit.templates.render.xlsx;

/**
 * How a cell looks and what may be done with it.
 *
 * @param size of the wording, in points
 * @param color of the wording, as RRGGBB
 * @param fill behind the wording, as RRGGBB; empty for none
 * @param across where the wording stands: {@code left}, {@code center} or {@code right}
 * @param format how a number is shown, in the format's own notation; {@link #GENERAL} for none
 * @param open whether it may be changed while the sheet is protected
 * @param quoted whether its wording begins like a formula and must stay wording when somebody edits it
 */
record Look(
        double size,
        boolean bold,
        boolean italic,
        String color,
        String fill,
        boolean framed,
        String across,
        String format,
        boolean open,
        boolean quoted) {

    static final String GENERAL = "General";
    static final String INK = "1B2733";
    static final String SOFT = "52616F";
    static final String ACCENT = "1D4A7C";

    static final Look PLAIN = new Look(10.5, false, false, INK, "", false, "left", GENERAL, false, false);
    static final Look CELL = new Look(10.5, false, false, INK, "", true, "left", GENERAL, false, false);

    /** The size of a line of this wording in pixels, the space between lines counted. */
    int lineHeight() {
        return (int) Math.ceil(size * 96 / 72 * 1.36);
    }

    Look sized(double points) {
        return new Look(points, bold, italic, color, fill, framed, across, format, open, quoted);
    }

    Look heavy() {
        return new Look(size, true, italic, color, fill, framed, across, format, open, quoted);
    }

    Look slanted() {
        return new Look(size, bold, true, color, fill, framed, across, format, open, quoted);
    }

    Look colored(String rgb) {
        return new Look(size, bold, italic, rgb, fill, framed, across, format, open, quoted);
    }

    Look filled(String rgb) {
        return new Look(size, bold, italic, color, rgb, framed, across, format, open, quoted);
    }

    Look at(String side) {
        return new Look(size, bold, italic, color, fill, framed, side, format, open, quoted);
    }

    Look showing(String numbers) {
        return new Look(size, bold, italic, color, fill, framed, across, numbers, open, quoted);
    }

    Look opened() {
        return new Look(size, bold, italic, color, fill, framed, across, format, true, quoted);
    }

    Look quoting() {
        return new Look(size, bold, italic, color, fill, framed, across, format, open, true);
    }
}
