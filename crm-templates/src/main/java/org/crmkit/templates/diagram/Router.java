package org.crmkit.templates.diagram;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Leads each edge over the grid by A*: short, few corners, few crossings, never through a node, never along another edge. Only
 * edges with the same target may run together, as tributaries do. Every edge is led once and then again with all others in place.
 */
final class Router {

    static final int RIGHT = 0;
    static final int DOWN = 1;
    static final int LEFT = 2;
    static final int UP = 3;

    private static final int CORNER = 45;
    private static final int CROSSING = 70;
    private static final int FORBIDDEN = 1_000_000;
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};

    private final Diagram diagram;
    private final Ranks ranks;
    private final LaneGrid grid;
    private final List<List<Port>> ports = new ArrayList<>();
    private final @Nullable Route[] routes;
    private final List<List<Use>> uses;

    /** An edge passing a grid point. */
    private record Use(int edge, int in, int out) {}

    /** One grid point of a route. */
    record Step(int i, int j, int in, int out) {}

    /**
     * The way of an edge from port to port.
     *
     * @param forced whether it had to run along another edge, for want of tracks or ports
     */
    record Route(Port from, Port to, List<Step> steps, boolean forced) {}

    private record Entry(int state, int estimate, int number) {}

    private Router(Diagram diagram, Ranks ranks, LaneGrid grid) {
        this.diagram = diagram;
        this.ranks = ranks;
        this.grid = grid;
        this.routes = new Route[diagram.edges().size()];
        this.uses = IntStream.range(0, grid.columnCount() * grid.lineCount())
                .<List<Use>>mapToObj(p -> new ArrayList<>())
                .toList();
        for (int n = 0; n < diagram.nodes().size(); n++) {
            ports.add(Port.of(n, diagram.nodes().get(n).symbol(), ranks.lane(n), ranks.row(n), grid));
        }
    }

    static List<Route> route(Diagram diagram, Ranks ranks, LaneGrid grid) {
        Router router = new Router(diagram, ranks, grid);
        List<Integer> order = IntStream.range(0, router.routes.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(e -> ranks.isBackward(e) ? 1 : 0)
                        .thenComparingInt(router::span)
                        .thenComparingInt(e -> e))
                .toList();
        boolean better = true;
        for (int pass = 0; pass < 3 && better; pass++) {
            better = false;
            for (int edge : order) {
                Route before = router.remove(edge);
                Route after = router.search(edge);
                router.add(edge, after);
                better |= !after.equals(before);
            }
        }
        List<Route> routes = new ArrayList<>();
        for (Route route : router.routes) {
            routes.add(requireNonNull(route, "route"));
        }
        return routes;
    }

    private int span(int edge) {
        int from = ranks.from(edge);
        int to = ranks.to(edge);
        return Math.abs(ranks.lane(from) - ranks.lane(to)) * 2 + Math.abs(ranks.row(from) - ranks.row(to));
    }

    private @Nullable Route remove(int edge) {
        Route route = routes[edge];
        if (route != null) {
            for (Step step : route.steps()) {
                uses.get(point(step.i(), step.j())).removeIf(use -> use.edge() == edge);
            }
        }
        routes[edge] = null;
        return route;
    }

    private void add(int edge, Route route) {
        routes[edge] = route;
        for (Step step : route.steps()) {
            uses.get(point(step.i(), step.j())).add(new Use(edge, step.in(), step.out()));
        }
    }

    private int point(int i, int j) {
        return j * grid.columnCount() + i;
    }

    private Route search(int edge) {
        int from = ranks.from(edge);
        int to = ranks.to(edge);
        boolean backward = ranks.isBackward(edge);
        int states = grid.columnCount() * grid.lineCount() * 4;
        int[] cost = new int[states];
        int[] parent = new int[states];
        Arrays.fill(cost, Integer.MAX_VALUE);
        Map<Integer, Port> starts = new HashMap<>();
        PriorityQueue<Entry> open =
                new PriorityQueue<>(Comparator.comparingInt(Entry::estimate).thenComparingInt(Entry::number));
        int number = 0;
        for (Port port : ports.get(from)) {
            int state = point(port.i(), port.j()) * 4 + port.side();
            int price = port.leavingCost(backward, diagram.nodes().get(from).symbol())
                    + (isTaken(port, edge, true) ? FORBIDDEN : 0);
            if (price < cost[state] && (from != to || port.side() != UP)) {
                cost[state] = price;
                parent[state] = -1;
                starts.put(state, port);
                open.add(new Entry(state, price + remaining(port.i(), port.j(), to), number++));
            }
        }
        int best = Integer.MAX_VALUE;
        int goal = -1;
        Port end = ports.get(to).get(0);
        while (!open.isEmpty() && open.element().estimate() < best) {
            Entry entry = open.remove();
            int state = entry.state();
            int direction = state % 4;
            int i = state / 4 % grid.columnCount();
            int j = state / 4 / grid.columnCount();
            if (entry.estimate() > cost[state] + remaining(i, j, to)) {
                continue;
            }
            for (Port port : ports.get(to)) {
                int inward = (port.side() + 2) % 4;
                if (port.i() == i
                        && port.j() == j
                        && inward != (direction + 2) % 4
                        && (from != to || port.side() == UP)) {
                    int price = cost[state] + passing(edge, i, j, direction, inward) + arriving(port, edge);
                    if (price < best) {
                        best = price;
                        goal = state;
                        end = port;
                    }
                }
            }
            for (int turn = 0; turn < 4; turn++) {
                int ni = i + DX[turn];
                int nj = j + DY[turn];
                boolean outside = ni < 0 || nj < 0 || ni >= grid.columnCount() || nj >= grid.lineCount();
                if (outside || turn == (direction + 2) % 4 || grid.isBlocked(ni, nj)) {
                    continue;
                }
                int price = cost[state] + passing(edge, i, j, direction, turn) + length(i, j, ni, nj);
                int next = point(ni, nj) * 4 + turn;
                if (price < cost[next]) {
                    cost[next] = price;
                    parent[next] = state;
                    open.add(new Entry(next, price + remaining(ni, nj, to), number++));
                }
            }
        }
        return trace(goal, parent, starts, end, best >= FORBIDDEN);
    }

    private Route trace(int goal, int[] parent, Map<Integer, Port> starts, Port end, boolean forced) {
        ArrayDeque<Step> steps = new ArrayDeque<>();
        int out = (end.side() + 2) % 4;
        int state = goal;
        while (true) {
            int in = state % 4;
            steps.addFirst(new Step(state / 4 % grid.columnCount(), state / 4 / grid.columnCount(), in, out));
            if (parent[state] < 0) {
                return new Route(requireNonNull(starts.get(state), "start"), end, List.copyOf(steps), forced);
            }
            out = in;
            state = parent[state];
        }
    }

    private int length(int i, int j, int ni, int nj) {
        return Math.abs(grid.nominalX(ni) - grid.nominalX(i)) + Math.abs(grid.nominalY(nj) - grid.nominalY(j));
    }

    /** Returns a lower bound of what is still ahead: the way to the ring of grid points around the target. */
    private int remaining(int i, int j, int to) {
        int ci = grid.middleRail(ranks.lane(to));
        int cj = grid.middleRail(ranks.row(to));
        int reach = LaneGrid.RAILS / 2 + 1;
        int x = Math.max(ci - reach, Math.min(i, ci + reach));
        int y = Math.max(cj - reach, Math.min(j, cj + reach));
        return length(i, j, x, y);
    }

    private int passing(int edge, int i, int j, int in, int out) {
        int price = in == out ? 0 : CORNER;
        for (Use other : uses.get(point(i, j))) {
            if (isTributary(edge, other.edge()) && other.out() == out) {
                continue;
            }
            boolean crossing = in == out && other.in() == other.out() && in % 2 != other.in() % 2;
            price += crossing ? CROSSING : FORBIDDEN;
        }
        return price;
    }

    private int arriving(Port port, int edge) {
        int from = ranks.from(edge);
        int to = ranks.to(edge);
        boolean level = ranks.row(from) == ranks.row(to);
        int price = port.arrivingCost(
                ranks.isBackward(edge), diagram.nodes().get(to).symbol(), level);
        return price + (isTaken(port, edge, false) ? FORBIDDEN : 0);
    }

    private boolean isTaken(Port port, int edge, boolean leaving) {
        for (int other = 0; other < routes.length; other++) {
            Route route = routes[other];
            if (route == null || other == edge) {
                continue;
            }
            boolean shared = !leaving && isTributary(edge, other);
            if (route.from().equals(port) || (route.to().equals(port) && !shared)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTributary(int edge, int other) {
        return ranks.to(edge) == ranks.to(other)
                && diagram.edges().get(edge).kind() == Diagram.EdgeKind.FLOW
                && diagram.edges().get(other).kind() == Diagram.EdgeKind.FLOW;
    }
}
