package org.crmkit.examples.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.report.Svg.Hold;
import org.crmkit.scoring.satisfaction.PriorityMap;

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
                .filter(point -> point.quadrant() == PriorityMap.Quadrant.CONCENTRATE)
                .sorted(Comparator.comparingDouble((PriorityMap.Point point) -> -point.attribute().importance()))
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
        Svg svg = new Svg(560, 440, id() + "-" + lang.code(), finding(lang), reading(lang));
        Scale x = around(map.points().stream().mapToDouble(p -> p.attribute().performance()).toArray(), 40, 540);
        Scale y = around(map.points().stream().mapToDouble(p -> p.attribute().importance()).toArray(), 400, 20);
        double across = x.at(map.performance());
        double up = y.at(map.importance());
        svg.rect("wash", 40, 20, across - 40, up - 20);
        svg.line("mark", across, 20, across, 400).line("mark", 40, up, 540, up);
        corner(svg, PriorityMap.Quadrant.CONCENTRATE, Hold.START, 46, 36, lang);
        corner(svg, PriorityMap.Quadrant.KEEP_UP, Hold.END, 534, 36, lang);
        corner(svg, PriorityMap.Quadrant.LOW_PRIORITY, Hold.START, 46, 394, lang);
        corner(svg, PriorityMap.Quadrant.POSSIBLE_OVERKILL, Hold.END, 534, 394, lang);
        List<PriorityMap.Point> points = new ArrayList<>(map.points());
        points.sort(Comparator.comparingDouble(point -> -point.attribute().importance()));
        for (PriorityMap.Point point : points) {
            boolean isUrgent = point.quadrant() == PriorityMap.Quadrant.CONCENTRATE;
            svg.dot(
                    isUrgent ? "second-dot" : "main-dot",
                    x.at(point.attribute().performance()),
                    y.at(point.attribute().importance()),
                    6);
        }
        LabelPlaces places = new LabelPlaces(40, 540);
        for (PriorityMap.Point point : points) {
            places.dot(x.at(point.attribute().performance()), y.at(point.attribute().importance()));
        }
        for (PriorityMap.Point point : points) {
            String name = point.attribute().label().in(lang);
            LabelPlaces.Place place = places.place(
                    x.at(point.attribute().performance()), y.at(point.attribute().importance()), width(name));
            boolean isUrgent = point.quadrant() == PriorityMap.Quadrant.CONCENTRATE;
            svg.text(isUrgent ? "label second-text" : "tick", place.hold(), place.x(), place.y(), name);
        }
        svg.text("axis", Hold.END, 540, 422, Say.in(lang, "表现", "performance"));
        svg.text("axis", Hold.START, 40, 12, Say.in(lang, "重要性", "importance"));
        return svg.done();
    }

    private static double width(String name) {
        return name.codePoints().mapToDouble(c -> c < 0x2e80 ? 7 : 13.5).sum();
    }

    private static void corner(Svg svg, PriorityMap.Quadrant quadrant, Hold hold, double x, double y, Lang lang) {
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
