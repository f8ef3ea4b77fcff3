package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.List;

/** Looks at a laid-out chart as a strict reader does and lists what is wrong with it. */
final class ChartFaults {

    private final LaidOut chart;
    private final List<String> faults = new ArrayList<>();

    private ChartFaults(LaidOut chart) {
        this.chart = chart;
    }

    static List<String> of(LaidOut chart) {
        ChartFaults check = new ChartFaults(chart);
        check.nodes();
        for (LaidOut.EdgeLine edge : chart.edges()) {
            check.edge(edge);
        }
        check.runningTogether();
        check.exits();
        check.labels();
        return check.faults;
    }

    private void nodes() {
        for (int a = 0; a < chart.nodes().size(); a++) {
            LaidOut.NodeBox node = chart.nodes().get(a);
            for (int b = 0; b < a; b++) {
                if (node.box().grown(8).overlaps(chart.nodes().get(b).box())) {
                    faults.add(
                            "nodes " + name(node) + " and " + name(chart.nodes().get(b)) + " touch");
                }
            }
            LaidOut.LaneBox lane = chart.lanes().stream()
                    .filter(l -> l.lane().id().equals(node.node().lane()))
                    .findFirst()
                    .orElseThrow();
            if (!contains(lane.body(), node.box().grown(4))) {
                faults.add("node " + name(node) + " leaves its lane");
            }
        }
    }

    private void edge(LaidOut.EdgeLine edge) {
        List<Point> points = edge.points();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            if ((a.x() == b.x()) == (a.y() == b.y())) {
                faults.add("line " + name(edge) + " is not square at corner " + i);
            }
            Box stretch = Box.along(a, b, 0).grown(1);
            for (LaidOut.NodeBox node : chart.nodes()) {
                boolean leaves = i == 1 && node.node().id().equals(edge.edge().from());
                boolean arrives = i == points.size() - 1
                        && node.node().id().equals(edge.edge().to());
                if (!leaves && !arrives && stretch.overlaps(node.box())) {
                    faults.add("line " + name(edge) + " runs through node " + name(node));
                }
            }
            if (!contains(new Box(0, 0, chart.width(), chart.height()), stretch)) {
                faults.add("line " + name(edge) + " leaves the sheet");
            }
        }
        touches(edge, edge.edge().from(), points.get(0), points.get(1));
        touches(edge, edge.edge().to(), points.get(points.size() - 1), points.get(points.size() - 2));
    }

    /** The end lies on the sign's box or, for a sign with slanting sides, at most half of it inside; the line comes from outside. */
    private void touches(LaidOut.EdgeLine edge, String id, Point end, Point before) {
        Box box = chart.nodes().stream()
                .filter(n -> n.node().id().equals(id))
                .findFirst()
                .orElseThrow()
                .box();
        boolean on = contains(box.grown(1), new Box(end.x(), end.y(), 0, 0));
        boolean outside = !contains(box, new Box(before.x(), before.y(), 0, 0));
        if (!on || !outside) {
            faults.add("line " + name(edge) + " does not end at the outline of " + id);
        }
    }

    private void runningTogether() {
        for (int a = 0; a < chart.edges().size(); a++) {
            for (int b = 0; b < a; b++) {
                LaidOut.EdgeLine one = chart.edges().get(a);
                LaidOut.EdgeLine other = chart.edges().get(b);
                boolean tributaries = one.edge().to().equals(other.edge().to());
                if (!tributaries && shareAStretch(one.points(), other.points())) {
                    faults.add("lines " + name(one) + " and " + name(other) + " run together");
                }
            }
        }
    }

    private static boolean shareAStretch(List<Point> one, List<Point> other) {
        for (int i = 1; i < one.size(); i++) {
            for (int k = 1; k < other.size(); k++) {
                Box a = Box.along(one.get(i - 1), one.get(i), 0);
                Box b = Box.along(other.get(k - 1), other.get(k), 0);
                boolean sameColumn = a.width() == 0 && b.width() == 0 && a.x() == b.x();
                boolean sameLine = a.height() == 0 && b.height() == 0 && a.y() == b.y();
                if (sameColumn && Math.min(a.bottom(), b.bottom()) > Math.max(a.y(), b.y())) {
                    return true;
                }
                if (sameLine && Math.min(a.right(), b.right()) > Math.max(a.x(), b.x())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void exits() {
        for (int a = 0; a < chart.edges().size(); a++) {
            for (int b = 0; b < a; b++) {
                LaidOut.EdgeLine one = chart.edges().get(a);
                LaidOut.EdgeLine other = chart.edges().get(b);
                if (one.points().get(0).equals(other.points().get(0))) {
                    faults.add("lines " + name(one) + " and " + name(other) + " leave from one place");
                }
            }
        }
    }

    private void labels() {
        List<Box> seen = new ArrayList<>();
        for (LaidOut.EdgeLine edge : chart.edges()) {
            if (edge.label().isEmpty()) {
                if (!edge.edge().label().isEmpty()) {
                    faults.add("line " + name(edge) + " lost its condition");
                }
                continue;
            }
            Box box = edge.label().orElseThrow().box();
            String what = "condition '" + edge.edge().label() + "' of " + name(edge);
            if (seen.stream().anyMatch(box::overlaps)) {
                faults.add(what + " lies on another");
            }
            seen.add(box);
            for (LaidOut.NodeBox node : chart.nodes()) {
                if (box.overlaps(node.box())) {
                    faults.add(what + " lies on node " + name(node));
                }
            }
            for (LaidOut.EdgeLine line : chart.edges()) {
                for (int i = 1; i < line.points().size(); i++) {
                    if (box.overlaps(
                            Box.along(line.points().get(i - 1), line.points().get(i), 2))) {
                        faults.add(what + " lies on line " + name(line));
                    }
                }
            }
        }
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }

    private static String name(LaidOut.NodeBox node) {
        return node.node().id();
    }

    private static String name(LaidOut.EdgeLine edge) {
        return edge.edge().from() + "->" + edge.edge().to();
    }
}
