package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.satisfaction.PriorityMap;
import org.crmkit.scoring.satisfaction.Quadrant;

/** Importance against performance. */
final class PriorityFigure implements Figure {

    private final PriorityMap map;

    PriorityFigure(PriorityMap map) {
        this.map = map;
    }

    @Override
    public String id() {
        return "priorities";
    }

    private List<PriorityMap.Point> concentrate() {
        return map.points().stream()
                .filter(PriorityFigure::isUrgent)
                .sorted(Comparator.comparingDouble(
                        (PriorityMap.Point point) -> -point.attribute().importance()))
                .toList();
    }

    @Override
    public String finding(Lang lang) {
        List<PriorityMap.Point> urgent = concentrate();
        return urgent.isEmpty()
                ? Say.in(lang, "重要的方面都高于平均水平。", "Everything important is done above average.")
                : Say.in(
                        lang,
                        "应先改进“" + urgent.get(0).attribute().label().zh() + "”：影响大，表现低于平均。",
                        "Improve '" + urgent.get(0).attribute().label().en()
                                + "' first: it matters, and is done below average.");
    }

    @Override
    public String reading(Lang lang) {
        return Say.in(
                lang,
                "纵轴为与总体满意度的相关（推断的重要性），横轴为得分；十字线为均值。左上为重点改进。",
                "Upwards the correlation with overall satisfaction, which stands for importance; to the right how well it is"
                        + " done. The cross-hairs are means; the upper left is to be improved first.");
    }

    @Override
    public Numbers numbers(Lang lang) {
        return new Numbers(
                List.of(
                        Say.in(lang, "指标", "part"),
                        Say.in(lang, "重要性", "importance"),
                        Say.in(lang, "表现", "performance"),
                        Say.in(lang, "象限", "quadrant")),
                map.points().stream()
                        .map(point -> List.of(
                                point.attribute().label().in(lang),
                                Formats.rounded(point.attribute().importance(), 2),
                                Formats.rounded(point.attribute().performance(), 1),
                                point.quadrant().label().in(lang)))
                        .toList());
    }

    @Override
    public String drawing(Lang lang) {
        List<PriorityMap.Point> points = new ArrayList<>(map.points());
        points.sort(Comparator.comparingDouble(point -> -point.attribute().importance()));
        int legend = (points.size() + 1) / 2;
        Svg svg = new Svg(560, 380 + 24 * legend, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = around(
                map.points().stream()
                        .mapToDouble(p -> p.attribute().performance())
                        .toArray(),
                20,
                540);
        Scale y = around(
                map.points().stream()
                        .mapToDouble(p -> p.attribute().importance())
                        .toArray(),
                340,
                22);
        double across = x.at(map.performance());
        double up = y.at(map.importance());
        svg.rect("wash", 20, 22, across - 20, up - 22);
        svg.line("mark", across, 22, across, 340).line("mark", 20, up, 540, up);
        corner(svg, Quadrant.CONCENTRATE, Hold.START, 26, 40, lang);
        corner(svg, Quadrant.KEEP_UP, Hold.END, 534, 40, lang);
        corner(svg, Quadrant.LOW_PRIORITY, Hold.START, 26, 332, lang);
        corner(svg, Quadrant.POSSIBLE_OVERKILL, Hold.END, 534, 332, lang);
        for (int i = points.size() - 1; i >= 0; i--) {
            PriorityMap.Attribute attribute = points.get(i).attribute();
            svg.dot(dot(points.get(i)), x.at(attribute.performance()), y.at(attribute.importance()), 12);
            svg.text(
                    "tick on-deep",
                    Hold.MIDDLE,
                    x.at(attribute.performance()),
                    y.at(attribute.importance()) + 5,
                    Integer.toString(i + 1));
        }
        for (int i = 0; i < points.size(); i++) {
            double left = i < legend ? 20 : 285;
            double top = 378 + 24.0 * (i % legend);
            svg.text("label", Hold.END, left + 18, top, Integer.toString(i + 1));
            svg.text(
                    isUrgent(points.get(i)) ? "second-text" : "tick",
                    Hold.START,
                    left + 26,
                    top,
                    points.get(i).attribute().label().in(lang));
        }
        svg.text("axis", Hold.END, 540, 357, Say.in(lang, "表现", "performance"));
        svg.text("axis", Hold.START, 20, 13, Say.in(lang, "重要性", "importance"));
        return svg.done();
    }

    private static boolean isUrgent(PriorityMap.Point point) {
        return point.quadrant() == Quadrant.CONCENTRATE;
    }

    private static String dot(PriorityMap.Point point) {
        return isUrgent(point) ? "second-dot" : "main-dot";
    }

    private static void corner(Svg svg, Quadrant quadrant, Hold hold, double x, double y, Lang lang) {
        svg.text("axis", hold, x, y, quadrant.label().in(lang));
    }

    /** A scale with room around the values. */
    private static Scale around(double[] values, double start, double end) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        double room = Math.max(1e-9, (high - low) * 0.16);
        return new Scale(low - room, high + room, start, end);
    }
}
