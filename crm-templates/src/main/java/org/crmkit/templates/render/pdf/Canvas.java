package org.crmkit.templates.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one sheet, in points from its lower left corner. */
final class Canvas {

    /** How far a quarter circle's handles reach, as a share of its radius. */
    private static final double QUARTER = 0.5523;

    private static final double SLANT = 0.18;

    private final FontSubset font;
    private final boolean drawn;
    private final StringBuilder out = new StringBuilder();
    private final List<Link> links = new ArrayList<>();

    /**
     * A place to click.
     *
     * @param place the anchor it leads to on this page, or empty
     * @param file the file it leads to, or empty
     */
    record Link(double left, double bottom, double right, double top, String place, String file) {}

    /** Begins an empty sheet; one that is not {@code drawn} takes everything and keeps nothing. */
    Canvas(FontSubset font, boolean drawn) {
        this.font = font;
        this.drawn = drawn;
    }

    boolean isDrawn() {
        return drawn;
    }

    String content() {
        return out.toString();
    }

    List<Link> links() {
        return links;
    }

    void link(Link link) {
        links.add(link);
    }

    private Canvas operate(String operator, double... operands) {
        if (!drawn) {
            return this;
        }
        for (double operand : operands) {
            PdfFile.number(operand, out);
            out.append(' ');
        }
        out.append(operator).append('\n');
        return this;
    }

    private void color(String rgb, String operator) {
        if (!drawn) {
            return;
        }
        for (int i = 0; i < rgb.length(); i += 2) {
            share(Integer.parseInt(rgb, i, i + 2, 16) / 255.0);
        }
        out.append(operator).append('\n');
    }

    /** Writes a share in thousandths. */
    private void share(double share) {
        long value = Math.round(share * 1000);
        if (value == 1000) {
            out.append("1 ");
        } else {
            out.append("0.")
                    .append(value / 100)
                    .append(value / 10 % 10)
                    .append(value % 10)
                    .append(' ');
        }
    }

    /** Returns the present place in the order of drawing, which is also the order of reading. */
    int now() {
        return out.length();
    }

    /** Writes wording as if it had been written at an earlier place in the order of reading. */
    void textAt(int moment, String text, double x, double y, Type type) {
        String later = out.substring(moment);
        out.setLength(moment);
        text(text, x, y, type, 0);
        out.append(later);
    }

    /** Writes wording from {@code x} on; {@code spread} is added after each character. */
    void text(String text, double x, double y, Type type, double spread) {
        if (text.isEmpty() || !drawn) {
            return;
        }
        out.append("BT\n");
        color(type.color(), "rg");
        out.append("/F ");
        operate("Tf", type.size());
        if (type.bold()) {
            color(type.color(), "RG");
            operate("w", type.size() * 0.028);
        }
        out.append(type.bold() ? "2 Tr\n" : "0 Tr\n");
        operate("Tc", spread);
        out.append("1 0 ").append(type.slanted() ? PdfFile.number(SLANT) : "0").append(" 1 ");
        operate("Tm", x, y);
        out.append('<');
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            FontSubset.hex(font.number(text.codePointAt(i)), out);
        }
        out.append("> Tj\nET\n");
    }

    void line(double x1, double y1, double x2, double y2, String rgb, double width) {
        color(rgb, "RG");
        operate("w", width).operate("m", x1, y1).operate("l", x2, y2).operate("S");
    }

    void rectangle(double x, double y, double width, double height, String fill) {
        color(fill, "rg");
        operate("re", x, y, width, height).operate("f");
    }

    Canvas moveTo(double x, double y) {
        return operate("m", x, y);
    }

    Canvas lineTo(double x, double y) {
        return operate("l", x, y);
    }

    Canvas curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        return operate("c", x1, y1, x2, y2, x, y);
    }

    Canvas closePath() {
        return operate("h");
    }

    /** Adds an ellipse to the path. */
    Canvas ellipse(double cx, double cy, double rx, double ry) {
        double hx = rx * QUARTER;
        double hy = ry * QUARTER;
        moveTo(cx + rx, cy);
        curveTo(cx + rx, cy + hy, cx + hx, cy + ry, cx, cy + ry);
        curveTo(cx - hx, cy + ry, cx - rx, cy + hy, cx - rx, cy);
        curveTo(cx - rx, cy - hy, cx - hx, cy - ry, cx, cy - ry);
        return curveTo(cx + hx, cy - ry, cx + rx, cy - hy, cx + rx, cy).closePath();
    }

    /** Adds a rectangle with round corners to the path. */
    Canvas rounded(double x, double y, double width, double height, double r) {
        double h = r * (1 - QUARTER);
        double right = x + width;
        double top = y + height;
        moveTo(x + r, y).lineTo(right - r, y).curveTo(right - h, y, right, y + h, right, y + r);
        lineTo(right, top - r).curveTo(right, top - h, right - h, top, right - r, top);
        lineTo(x + r, top).curveTo(x + h, top, x, top - h, x, top - r);
        return lineTo(x, y + r).curveTo(x, y + h, x + h, y, x + r, y).closePath();
    }

    /** Fills and outlines the path. */
    void paint(String fill, String line, double width) {
        // Colours may not be set while a path is being made, so the path is moved behind them.
        int start = pathStart();
        String path = out.substring(start);
        out.setLength(start);
        if (!fill.isEmpty()) {
            color(fill, "rg");
        }
        if (!line.isEmpty()) {
            color(line, "RG");
            operate("w", width);
        }
        out.append(path);
        operate(fill.isEmpty() ? "S" : line.isEmpty() ? "f" : "B");
        begun = -1;
    }

    private int begun = -1;

    /** Marks where the next path begins. */
    Canvas path() {
        begun = out.length();
        return this;
    }

    private int pathStart() {
        if (begun < 0) {
            throw new IllegalStateException("Canvas.paint was called without a path; call path() before drawing one.");
        }
        return begun;
    }
}
