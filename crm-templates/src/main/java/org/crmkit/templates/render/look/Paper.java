package org.crmkit.templates.render.look;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A sheet and its margins, all in points.
 *
 * @param header from the upper edge to the running head
 * @param footer from the lower edge to the running foot
 */
public record Paper(
        double width,
        double height,
        double top,
        double right,
        double bottom,
        double left,
        double header,
        double footer) {

    private static final double LEAST = 200;
    private static final double MOST = 1600;

    public Paper {
        checkArgument(
                isSide(width) && isSide(height),
                "Paper was %s by %s points; each side must be 200 to 1600 points. Use A4, 595.3 by 841.9.",
                width,
                height);
        checkArgument(
                right >= 0 && left >= 0 && width - left - right >= LEAST,
                "Paper.left and Paper.right were %s and %s points of %s; they must leave 200 points for text. Make them smaller.",
                left,
                right,
                width);
        checkArgument(
                top >= 0 && bottom >= 0 && height - top - bottom >= LEAST,
                "Paper.top and Paper.bottom were %s and %s points of %s; they must leave 200 points for text. Make them smaller.",
                top,
                bottom,
                height);
        checkArgument(
                header >= 0 && footer >= 0,
                "Paper.header and Paper.footer were %s and %s points; they must be zero or more.",
                header,
                footer);
    }

    private static boolean isSide(double side) {
        return side >= LEAST && side <= MOST;
    }

    /** Obtains an A4 sheet (ISO 216) with margins in millimetres. */
    public static Paper a4(double top, double right, double bottom, double left, double header, double footer) {
        return new Paper(
                595.28,
                841.89,
                points(top),
                points(right),
                points(bottom),
                points(left),
                points(header),
                points(footer));
    }

    private static double points(double millimetres) {
        return Math.round(millimetres * 72 / 25.4 * 20) / 20.0;
    }

    /** Returns how wide the text is. */
    public double measure() {
        return width - left - right;
    }

    /** Returns how high the text is. */
    public double depth() {
        return height - top - bottom;
    }
}
