package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;

/**
 * Lays out swim-lane charts: rows by rank, ways by search, coordinates last, with every channel as wide as what runs through
 * it. The same chart gives the same places on every machine; a chart of a hundred steps takes well under a second.
 */
public final class LaneLayout {

    private static final int ATTEMPTS = 60;
    private static final int FEWEST_TRACKS = 2;
    private static final int MOST_TRACKS = 10;

    private LaneLayout() {}

    /** Returns the chart with a place for each part. */
    public static LaidOut layOut(Diagram diagram) {
        Ranks ranks = Ranks.of(diagram);
        LaneGrid grid = grid(diagram, ranks, FEWEST_TRACKS);
        List<Router.Route> routes = Router.route(diagram, ranks, grid);
        while (grid.tracks() < MOST_TRACKS && routes.stream().anyMatch(Router.Route::forced)) {
            grid = grid(diagram, ranks, grid.tracks() + 2);
            routes = Router.route(diagram, ranks, grid);
        }
        List<Shapes.Size> sizes = diagram.nodes().stream().map(Shapes::sizeOf).toList();
        List<Shapes.Size> conditions =
                diagram.edges().stream().map(Shapes::sizeOf).toList();
        Spacing spacing = new Spacing(grid, diagram, sizes, ranks, routes);
        for (int attempt = 0; ; attempt++) {
            LaidOut bare = place(diagram, sizes, ranks, grid, routes, spacing);
            LabelPlaces labels = LabelPlaces.find(bare, conditions, attempt * 3 / (ATTEMPTS + 1));
            if (labels.crowded().isEmpty() || attempt == ATTEMPTS) {
                return new LaidOut(
                        bare.diagram(),
                        bare.width(),
                        bare.height(),
                        bare.title(),
                        bare.corner(),
                        bare.side(),
                        bare.lanes(),
                        bare.nodes(),
                        Bridges.over(labels.edges()));
            }
            for (int edge : labels.crowded()) {
                spacing.widenAt(routes.get(edge).from(), ranks);
            }
        }
    }

    private static LaneGrid grid(Diagram diagram, Ranks ranks, int tracks) {
        LaneGrid grid = new LaneGrid(diagram.lanes().size(), ranks.rows(), tracks);
        for (int n = 0; n < diagram.nodes().size(); n++) {
            grid.occupy(ranks.lane(n), ranks.row(n));
        }
        return grid;
    }

    private static LaidOut place(
            Diagram diagram,
            List<Shapes.Size> sizes,
            Ranks ranks,
            LaneGrid grid,
            List<Router.Route> routes,
            Spacing spacing) {
        int[] xs = spacing.xs();
        int[] ys = spacing.ys();
        int width = spacing.width();
        int height = spacing.height();
        List<LaidOut.NodeBox> nodes = new ArrayList<>();
        for (int n = 0; n < diagram.nodes().size(); n++) {
            Diagram.Node node = diagram.nodes().get(n);
            Shapes.Size size = sizes.get(n);
            int cx = xs[grid.middleRail(ranks.lane(n))];
            int cy = ys[grid.middleRail(ranks.row(n))];
            Box box = new Box(cx - size.width() / 2, cy - size.height() / 2, size.width(), size.height());
            nodes.add(new LaidOut.NodeBox(node, box, size.lines(), badge(node, box)));
        }
        List<LaidOut.EdgeLine> edges = new ArrayList<>();
        for (int e = 0; e < routes.size(); e++) {
            edges.add(new LaidOut.EdgeLine(
                    diagram.edges().get(e), points(routes.get(e), nodes, xs, ys), Optional.empty(), List.of()));
        }
        List<LaidOut.LaneBox> lanes = new ArrayList<>();
        int top = Spacing.TITLE_HEIGHT + spacing.headerHeight();
        for (int l = 0; l < diagram.lanes().size(); l++) {
            int left = spacing.border(l);
            int lane = spacing.border(l + 1) - left;
            Box header = new Box(left, Spacing.TITLE_HEIGHT, lane, spacing.headerHeight());
            lanes.add(new LaidOut.LaneBox(
                    diagram.lanes().get(l),
                    new LaidOut.Caption(header, spacing.headerLines(l)),
                    new Box(left, top, lane, height - top)));
        }
        Box title = new Box(0, 0, width, Spacing.TITLE_HEIGHT);
        Box corner = new Box(0, Spacing.TITLE_HEIGHT, Spacing.STRIP, spacing.headerHeight());
        Box side = new Box(0, top, Spacing.STRIP, height - top);
        boolean zh = diagram.lang() == Lang.ZH;
        return new LaidOut(
                diagram,
                width,
                height,
                new LaidOut.Caption(title, List.of(diagram.title())),
                new LaidOut.Caption(corner, List.of(zh ? "单位" : "Unit")),
                new LaidOut.Caption(side, List.of(zh ? "流程" : "Steps")),
                lanes,
                nodes,
                edges);
    }

    private static Optional<Point> badge(Diagram.Node node, Box box) {
        if (node.keyNumber().isEmpty() || node.symbol() == Symbol.JOIN) {
            return Optional.empty();
        }
        return Optional.of(
                node.symbol() == Symbol.DECISION
                        ? new Point(box.x() + box.width() * 18 / 100, box.y() + box.height() * 32 / 100)
                        : new Point(box.x() + 2, box.y() + 2));
    }

    private static List<Point> points(Router.Route route, List<LaidOut.NodeBox> nodes, int[] xs, int[] ys) {
        List<Point> points = new ArrayList<>();
        points.add(touch(route.from(), nodes, xs, ys));
        for (Router.Step step : route.steps()) {
            points.add(new Point(xs[step.i()], ys[step.j()]));
        }
        points.add(touch(route.to(), nodes, xs, ys));
        return withoutStraight(points);
    }

    private static Point touch(Port port, List<LaidOut.NodeBox> nodes, int[] xs, int[] ys) {
        LaidOut.NodeBox node = nodes.get(port.node());
        return Shapes.touch(node.node().symbol(), node.box(), port.side(), new Point(xs[port.i()], ys[port.j()]));
    }

    private static List<Point> withoutStraight(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point here = points.get(i);
            boolean inner = i > 0 && i + 1 < points.size();
            if (inner) {
                Point before = corners.get(corners.size() - 1);
                Point after = points.get(i + 1);
                if ((before.x() == here.x() && here.x() == after.x())
                        || (before.y() == here.y() && here.y() == after.y())) {
                    continue;
                }
            }
            corners.add(here);
        }
        return corners;
    }
}
