package org.crmkit.examples.cli.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.text.Formats;

/**
 * Writes one drawing as inline SVG. Colours come from the page's style sheet by class, so a drawing follows dark mode and
 * print; coordinates are rounded to a hundredth, so two machines write the same bytes.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a drawing.
     *
     * @param id distinct within the page
     * @param title what it shows, for those who hear it
     * @param description what can be read off it
     */
    Svg(int width, int height, String id, String title, String description) {
        out.append("<svg viewBox=\"0 0 ").append(width).append(' ').append(height);
        out.append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-t ")
                .append(id)
                .append("-d\">\n");
        out.append("<title id=\"")
                .append(id)
                .append("-t\">")
                .append(Html.escape(title))
                .append("</title>\n");
        out.append("<desc id=\"")
                .append(id)
                .append("-d\">")
                .append(Html.escape(description))
                .append("</desc>\n");
    }

    /** Where a text is held. */
    enum Hold {
        START,
        MIDDLE,
        END
    }

    /** Tells whether a field filled to this opacity needs the lighter of two inks; in dark mode the darker. */
    static boolean isDeep(double opacity) {
        return opacity > 0.68;
    }

    Svg line(String style, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"").append(style).append("\" x1=\"").append(at(x1));
        out.append("\" y1=\"").append(at(y1)).append("\" x2=\"").append(at(x2));
        out.append("\" y2=\"").append(at(y2)).append("\"/>\n");
        return this;
    }

    Svg rect(String style, double x, double y, double width, double height) {
        return rect(style, x, y, width, height, 1);
    }

    Svg rect(String style, double x, double y, double width, double height, double opacity) {
        out.append("<rect class=\"").append(style).append("\" x=\"").append(at(x));
        out.append("\" y=\"").append(at(y)).append("\" width=\"").append(at(Math.max(0, width)));
        out.append("\" height=\"").append(at(Math.max(0, height)));
        out.append(opacity < 1 ? "\" fill-opacity=\"" + at(opacity) : "").append("\"/>\n");
        return this;
    }

    Svg dot(String style, double x, double y, double radius) {
        out.append("<circle class=\"").append(style).append("\" cx=\"").append(at(x));
        out.append("\" cy=\"")
                .append(at(y))
                .append("\" r=\"")
                .append(at(radius))
                .append("\"/>\n");
        return this;
    }

    Svg text(String style, Hold hold, double x, double y, String text) {
        out.append("<text class=\"").append(style).append("\" x=\"").append(at(x));
        out.append("\" y=\"").append(at(y)).append('"');
        out.append(
                switch (hold) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        out.append('>').append(Html.escape(text)).append("</text>\n");
        return this;
    }

    /** Draws a line through points; at least one. */
    Svg curve(String style, double[] xs, double[] ys) {
        out.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(through(xs, ys))
                .append("\"/>\n");
        return this;
    }

    /** Fills what lies between a line through points and a level. */
    Svg area(String style, double[] xs, double[] ys, double level) {
        out.append("<path class=\"").append(style).append("\" d=\"").append(through(xs, ys));
        out.append('L').append(at(xs[xs.length - 1])).append(' ').append(at(level));
        out.append('L').append(at(xs[0])).append(' ').append(at(level)).append("Z\"/>\n");
        return this;
    }

    /** Fills what lies inside a line through points and back to the first. */
    Svg shape(String style, double[] xs, double[] ys) {
        out.append("<path class=\"")
                .append(style)
                .append("\" d=\"")
                .append(through(xs, ys))
                .append("Z\"/>\n");
        return this;
    }

    /** Returns the finished drawing. */
    String done() {
        return out + "</svg>\n";
    }

    private static String through(double[] xs, double[] ys) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            path.append(i == 0 ? 'M' : 'L').append(at(xs[i])).append(' ').append(at(ys[i]));
        }
        return path.toString();
    }

    private static String at(double coordinate) {
        return Formats.plain(new BigDecimal(coordinate).setScale(2, RoundingMode.HALF_EVEN));
    }
}
