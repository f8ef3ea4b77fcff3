package org.crmkit.examples.cli.report;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Formats;
import org.crmkit.examples.cli.report.Svg.Hold;

/** Estimates one below the other, each a dot with the interval it may lie in. */
final class Whiskers {

    private static final double TOP = 34;
    private static final double ROW = 42;
    private static final double LEFT = 212;
    private static final double RIGHT = 478;

    private Whiskers() {}

    /** An estimate and the ends of its interval. */
    record Range(double value, double low, double high) {}

    /**
     * One line.
     *
     * @param note a second line under the name; empty where there is none
     * @param range empty where nothing could be estimated
     * @param text what stands to the right
     * @param standsOut whether it is coloured as what needs a look
     */
    record Mark(String name, String note, Optional<Range> range, String text, boolean standsOut) {}

    static int height(int marks) {
        return (int) (TOP + Math.max(1, marks) * ROW + 34);
    }

    /** Returns four or five round values from {@code low} to {@code high}, far enough apart to be read. */
    static double[] ticks(double low, double high) {
        double step = 0.01;
        for (double next : new double[] {0.02, 0.05, 0.1, 0.25}) {
            step = (high - low) / step > 4.5 ? next : step;
        }
        double first = Math.ceil(low / step - 1e-9);
        int count = (int) Math.floor(high / step + 1e-9 - first) + 1;
        double[] ticks = new double[count];
        for (int i = 0; i < count; i++) {
            ticks[i] = (first + i) * step;
        }
        return ticks;
    }

    /** Returns the scale of a drawing of this kind. */
    static Scale scale(double low, double high) {
        return new Scale(low, high, LEFT, RIGHT);
    }

    /**
     * Draws lines into a drawing 560 wide and as high as {@link #height}.
     *
     * @param ticks values with a grid line
     * @param decimals of the ticks, or below zero for percentages
     */
    static void draw(Svg svg, Scale x, double[] ticks, int decimals, List<Mark> marks) {
        double bottom = TOP + marks.size() * ROW;
        for (double tick : ticks) {
            svg.line("grid", x.at(tick), TOP - 8, x.at(tick), bottom);
            String text = decimals < 0 ? Say.percent(tick, 0) : Formats.rounded(tick, decimals);
            svg.text("tick", Hold.MIDDLE, x.at(tick), bottom + 20, text);
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            double y = TOP + (i + 0.5) * ROW;
            svg.text("label", Hold.END, LEFT - 16, mark.note().isEmpty() ? y + 5 : y - 3, mark.name());
            if (!mark.note().isEmpty()) {
                svg.text("tick", Hold.END, LEFT - 16, y + 14, mark.note());
            }
            String style = mark.standsOut() ? "second" : "main";
            mark.range().ifPresent(range -> {
                svg.line(style, x.at(clip(x, range.low())), y, x.at(clip(x, range.high())), y);
                svg.dot(style + "-dot", x.at(clip(x, range.value())), y, 6);
            });
            svg.text(
                    mark.range().isPresent() ? "label " + style + "-text" : "tick",
                    Hold.START,
                    RIGHT + 14,
                    y + 5,
                    mark.text());
        }
    }

    private static double clip(Scale x, double value) {
        return Math.min(x.high(), Math.max(x.low(), value));
    }
}
