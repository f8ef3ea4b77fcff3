package org.crmkit.templates.render.look;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * How a kind of paragraph is set; all measures in points.
 *
 * @param latin the typeface of Latin letters
 * @param chinese the typeface of Chinese characters
 * @param size 4 to 96
 * @param pitch from one line to the next; not below the size
 * @param color as RRGGBB; empty for the ink of the machine
 * @param before what is left free above a paragraph
 * @param after what is left free below it
 */
public record Face(
        String latin,
        String chinese,
        double size,
        double pitch,
        boolean bold,
        boolean italic,
        String color,
        Align align,
        double before,
        double after) {

    private static final Pattern COLOR = Pattern.compile("([0-9A-F]{6})?");

    /** To which side lines are set. */
    public enum Align {
        /** To the left. */
        START,
        /** In the middle. */
        CENTER,
        /** To the right. */
        END,
        /** To both sides. */
        BOTH
    }

    public Face {
        checkArgument(size >= 4 && size <= 96, "Face.size was %s points; it must be 4 to 96.", size);
        checkArgument(
                pitch >= size && pitch <= 300,
                "Face.pitch was %s points; it must be %s, the size, to 300. Widen it, or make the type smaller.",
                pitch,
                size);
        checkArgument(
                COLOR.matcher(color).matches(),
                "Face.color was '%s'; it must be six digits of 0-9 and A-F, such as 1D4A7C, or empty.",
                color);
        checkArgument(
                before >= 0 && after >= 0,
                "Face.before and Face.after were %s and %s points; they must be zero or more.",
                before,
                after);
    }

    /** Obtains plain black type, set to the left without space around it. */
    public static Face of(String latin, String chinese, double size, double pitch) {
        return new Face(latin, chinese, size, pitch, false, false, "", Align.START, 0, 0);
    }

    /** Returns this face in bold. */
    public Face heavy() {
        return new Face(latin, chinese, size, pitch, true, italic, color, align, before, after);
    }

    /** Returns this face in a colour. */
    public Face in(String rgb) {
        return new Face(latin, chinese, size, pitch, bold, italic, rgb, align, before, after);
    }

    /** Returns this face in another size. */
    public Face sized(double points, double linePitch) {
        return new Face(latin, chinese, points, linePitch, bold, italic, color, align, before, after);
    }

    /** Returns this face set to a side. */
    public Face set(Align side) {
        return new Face(latin, chinese, size, pitch, bold, italic, color, side, before, after);
    }

    /** Returns this face with room around it. */
    public Face spaced(double above, double below) {
        return new Face(latin, chinese, size, pitch, bold, italic, color, align, above, below);
    }
}
