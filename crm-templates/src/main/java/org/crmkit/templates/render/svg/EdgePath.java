package org.crmkit.templates.render.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.Point;

/** Path data of lines: rounded corners, an arch over each bridge, a slim tip. */
final class EdgePath {

    private static final int ROUND = 5;
    private static final int ARCH = 5;
    private static final int TIP = 9;
    private static final int HALF_TIP = 4;

    private EdgePath() {}

    static String of(LaidOut.EdgeLine edge) {
        List<Point> points = edge.points();
        StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            for (Point bridge : bridges(edge, from, to)) {
                int dx = Integer.signum(to.x() - from.x());
                path.append(" H").append(bridge.x() - dx * ARCH);
                path.append(" A").append(ARCH).append(' ').append(ARCH);
                path.append(" 0 0 ").append(dx > 0 ? 1 : 0).append(' ').append(bridge.x() + dx * ARCH);
                path.append(' ').append(bridge.y());
            }
            if (i + 1 < points.size()) {
                Point next = points.get(i + 1);
                int round = Math.min(ROUND, Math.min(length(from, to), length(to, next)) / 2);
                path.append(" L").append(at(towards(to, from, round)));
                path.append(" Q").append(at(to)).append(' ').append(at(towards(to, next, round)));
            } else {
                path.append(" L").append(at(towards(to, from, TIP - 2)));
            }
        }
        return path.toString();
    }

    private static List<Point> bridges(LaidOut.EdgeLine edge, Point from, Point to) {
        if (from.y() != to.y()) {
            return List.of();
        }
        List<Point> on = new ArrayList<>();
        int left = Math.min(from.x(), to.x());
        int right = Math.max(from.x(), to.x());
        for (Point bridge : edge.bridges()) {
            if (bridge.y() == from.y() && bridge.x() > left && bridge.x() < right) {
                on.add(bridge);
            }
        }
        Comparator<Point> order = Comparator.comparingInt(Point::x);
        on.sort(from.x() < to.x() ? order : order.reversed());
        return on;
    }

    static String tip(Point before, Point tip) {
        int dx = Integer.signum(before.x() - tip.x());
        int dy = Integer.signum(before.y() - tip.y());
        Point base = new Point(tip.x() + dx * TIP, tip.y() + dy * TIP);
        Point a = new Point(base.x() + dy * HALF_TIP, base.y() + dx * HALF_TIP);
        Point b = new Point(base.x() - dy * HALF_TIP, base.y() - dx * HALF_TIP);
        return "M" + at(tip) + " L" + at(a) + " L" + at(b) + " Z";
    }

    private static Point towards(Point from, Point to, int distance) {
        return new Point(
                from.x() + Integer.signum(to.x() - from.x()) * distance,
                from.y() + Integer.signum(to.y() - from.y()) * distance);
    }

    private static int length(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static String at(Point point) {
        return point.x() + " " + point.y();
    }
}
