package org.crmkit.examples.cli.report;

import java.util.List;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;

/** Groups from top to bottom, each with its share of customers to the left and of revenue to the right. */
final class ShareBars {

    private static final double TOP = 44;
    private static final double HEIGHT = 320;
    private static final double LEFT = 196;
    private static final double RIGHT = 364;

    private ShareBars() {}

    /**
     * One group.
     *
     * @param note a second line under the name; empty where there is none
     */
    record Bar(String name, String note, double customers, double revenue) {}

    /** Draws the groups into a drawing 560 wide and 400 high. */
    static Svg draw(Svg svg, List<Bar> bars, Lang lang) {
        double row = HEIGHT / Math.max(1, bars.size());
        double gap = Math.min(5, row / 8);
        double most = bars.stream()
                .mapToDouble(bar -> Math.max(bar.customers(), bar.revenue()))
                .max()
                .orElse(1);
        Scale left = new Scale(0, most, LEFT, 56);
        Scale right = new Scale(0, most, RIGHT, 504);
        svg.text("axis", Hold.END, LEFT, 26, Say.in(lang, "客户", "customers"));
        svg.text("axis", Hold.START, RIGHT, 26, Say.in(lang, "收入", "revenue"));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double y = TOP + i * row;
            double middle = y + row / 2;
            svg.rect("bar-soft", left.at(bar.customers()), y + gap, LEFT - left.at(bar.customers()), row - 2 * gap);
            svg.rect("bar", RIGHT, y + gap, right.at(bar.revenue()) - RIGHT, row - 2 * gap);
            svg.text("label", Hold.END, left.at(bar.customers()) - 7, middle + 5, Say.percent(bar.customers()));
            svg.text("label", Hold.START, right.at(bar.revenue()) + 7, middle + 5, Say.percent(bar.revenue()));
            svg.text("band", Hold.MIDDLE, 280, bar.note().isEmpty() ? middle + 5 : middle - 4, bar.name());
            if (!bar.note().isEmpty()) {
                svg.text("tick", Hold.MIDDLE, 280, middle + 15, bar.note());
            }
        }
        return svg;
    }

    /** Returns the shares as a table. */
    static Numbers numbers(String what, List<Bar> bars, Lang lang) {
        return new Numbers(
                List.of(what, Say.in(lang, "客户占比", "share of customers"), Say.in(lang, "收入占比", "share of revenue")),
                bars.stream()
                        .map(bar -> List.of(bar.name(), Say.percent(bar.customers()), Say.percent(bar.revenue())))
                        .toList());
    }
}
