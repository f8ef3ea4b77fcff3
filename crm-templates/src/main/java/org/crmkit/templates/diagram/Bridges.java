package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where lines cross without meeting. The level line bridges the upright one. */
final class Bridges {

    private static final int CLEARANCE = 6;

    private Bridges() {}

    static List<LaidOut.EdgeLine> over(List<LaidOut.EdgeLine> edges) {
        List<LaidOut.EdgeLine> bridged = new ArrayList<>();
        for (LaidOut.EdgeLine line : edges) {
            List<Point> bridges = new ArrayList<>();
            for (LaidOut.EdgeLine other : edges) {
                collect(line.points(), other.points(), bridges);
            }
            List<Point> sorted = bridges.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(Point::y).thenComparingInt(Point::x))
                    .toList();
            bridged.add(new LaidOut.EdgeLine(line.edge(), line.points(), line.label(), sorted));
        }
        return bridged;
    }

    private static void collect(List<Point> line, List<Point> other, List<Point> bridges) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            if (a.y() != b.y()) {
                continue;
            }
            for (int k = 1; k < other.size(); k++) {
                Point c = other.get(k - 1);
                Point d = other.get(k);
                boolean upright = c.x() == d.x();
                if (upright && isBetween(c.x(), a.x(), b.x(), CLEARANCE - 1) && isBetween(a.y(), c.y(), d.y(), 0)) {
                    bridges.add(new Point(c.x(), a.y()));
                }
            }
        }
    }

    private static boolean isBetween(int value, int a, int b, int margin) {
        return value > Math.min(a, b) + margin && value < Math.max(a, b) - margin;
    }
}
