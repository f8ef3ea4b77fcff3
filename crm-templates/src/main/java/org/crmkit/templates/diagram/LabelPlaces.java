package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place beside each line for its condition: near the start, where the reader decides, clear of nodes, lines and other
 * wording.
 *
 * @param edges the lines with their labels
 * @param crowded those whose label found no free place; it stands on the line until there is more room
 */
record LabelPlaces(List<LaidOut.EdgeLine> edges, List<Integer> crowded) {

    /**
     * Finds places.
     *
     * @param labels how large the wording of each line is
     * @param patience how far from the ideal the places may be, 0 to 2
     */
    static LabelPlaces find(LaidOut bare, List<Shapes.Size> labels, int patience) {
        List<Box> obstacles = obstacles(bare, patience == 2);
        List<LaidOut.EdgeLine> edges = new ArrayList<>();
        List<Integer> crowded = new ArrayList<>();
        for (int e = 0; e < bare.edges().size(); e++) {
            LaidOut.EdgeLine line = bare.edges().get(e);
            if (line.edge().label().isEmpty()) {
                edges.add(line);
                continue;
            }
            Shapes.Size label = labels.get(e);
            List<Box> candidates = candidates(line.points(), label.width(), label.height(), patience);
            Optional<Box> free = candidates.stream()
                    .filter(box -> isInside(bare, box) && obstacles.stream().noneMatch(box::overlaps))
                    .findFirst();
            if (free.isEmpty()) {
                crowded.add(e);
            }
            Box box = free.orElseGet(() -> candidates.get(0));
            obstacles.add(box.grown(2));
            edges.add(new LaidOut.EdgeLine(
                    line.edge(), line.points(), Optional.of(new LaidOut.Caption(box, label.lines())), List.of()));
        }
        return new LabelPlaces(edges, crowded);
    }

    private static List<Box> obstacles(LaidOut bare, boolean acrossBorders) {
        List<Box> obstacles = new ArrayList<>();
        for (LaidOut.NodeBox node : bare.nodes()) {
            obstacles.add(node.box().grown(1));
            node.badge().ifPresent(at -> obstacles.add(new Box(at.x() - 11, at.y() - 11, 22, 22)));
        }
        for (LaidOut.EdgeLine line : bare.edges()) {
            List<Point> points = line.points();
            for (int i = 1; i < points.size(); i++) {
                obstacles.add(Box.along(points.get(i - 1), points.get(i), 2));
            }
            obstacles.add(arrowhead(points.get(points.size() - 2), points.get(points.size() - 1)));
        }
        if (!acrossBorders) {
            for (LaidOut.LaneBox lane : bare.lanes()) {
                obstacles.add(new Box(lane.body().right() - 2, 0, 4, bare.height()));
            }
        }
        return obstacles;
    }

    private static Box arrowhead(Point before, Point tip) {
        int dx = Integer.signum(before.x() - tip.x());
        int dy = Integer.signum(before.y() - tip.y());
        return Box.along(tip, new Point(tip.x() + dx * 10, tip.y() + dy * 10), 10);
    }

    private static boolean isInside(LaidOut bare, Box box) {
        int top = bare.lanes().get(0).body().y();
        return box.x() > Spacing.STRIP && box.right() < bare.width() && box.y() > top && box.bottom() < bare.height();
    }

    private static List<Box> candidates(List<Point> points, int width, int height, int patience) {
        boolean anywhere = patience > 0;
        int stretches = patience == 0 ? 1 : patience == 1 ? 2 : points.size() - 1;
        List<Box> boxes = new ArrayList<>();
        for (int i = 1; i <= Math.min(stretches, points.size() - 1); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            int dx = Integer.signum(b.x() - a.x());
            int dy = Integer.signum(b.y() - a.y());
            if (dy == 0) {
                int near = dx > 0 ? a.x() + 4 : a.x() - 4 - width;
                int middle = (a.x() + b.x() - width) / 2;
                for (int x : anywhere ? new int[] {near, middle} : new int[] {near}) {
                    boxes.add(new Box(x, a.y() - 2 - height, width, height));
                    boxes.add(new Box(x, a.y() + 3, width, height));
                }
            } else {
                int near = dy > 0 ? a.y() + 3 : a.y() - 3 - height;
                int middle = (a.y() + b.y() - height) / 2;
                for (int y : anywhere ? new int[] {near, middle} : new int[] {near}) {
                    boxes.add(new Box(a.x() + 4, y, width, height));
                    boxes.add(new Box(a.x() - 4 - width, y, width, height));
                }
            }
        }
        return boxes;
    }
}
