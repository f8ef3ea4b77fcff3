package org.crmkit.templates.diagram;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    /** Who passes each grid point, the last to come first. */
    private final @Nullable Use[] uses;

    private final boolean[] blocked;
    private final int columns;

    /** What the ways of one search cost and where they come from, by grid point and direction. */
    private final int[] cost;

    private final int[] parent;
    private final int[] aheadAcross;
    private final int[] aheadDown;
    private final Frontier open = new Frontier();

    /** An edge passing a grid point, and who else does. */
    private record Use(int edge, int in, int out, @Nullable Use next) {}

    /** One grid point of a route. */
    record Step(int i, int j, int in, int out) {}

    /**
     * The way of an edge from port to port.
     *
     * @param forced whether it had to run along another edge, for want of tracks or ports
     */
    record Route(Port from, Port to, List<Step> steps, boolean forced) {}

    private Router(Diagram diagram, Ranks ranks, LaneGrid grid) {
        this.diagram = diagram;
        this.ranks = ranks;
        this.grid = grid;
        this.routes = new Route[diagram.edges().size()];
        this.columns = grid.columnCount();
        int points = columns * grid.lineCount();
        this.uses = new Use[points];
        this.blocked = new boolean[points];
        for (int p = 0; p < points; p++) {
            blocked[p] = grid.isBlocked(p % columns, p / columns);
        }
        this.cost = new int[points * 4];
        this.parent = new int[points * 4];
        this.aheadAcross = new int[columns];
        this.aheadDown = new int[grid.lineCount()];
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
                int point = point(step.i(), step.j());
                uses[point] = without(edge, uses[point]);
            }
        }
        routes[edge] = null;
        return route;
    }

    private static @Nullable Use without(int edge, @Nullable Use use) {
        if (use == null || use.edge() == edge) {
            return use == null ? null : without(edge, use.next());
        }
        return new Use(use.edge(), use.in(), use.out(), without(edge, use.next()));
    }

    private void add(int edge, Route route) {
        routes[edge] = route;
        for (Step step : route.steps()) {
            int point = point(step.i(), step.j());
            uses[point] = new Use(edge, step.in(), step.out(), uses[point]);
        }
    }

    private int point(int i, int j) {
        return j * columns + i;
    }

    private Route search(int edge) {
        int from = ranks.from(edge);
        int to = ranks.to(edge);
        boolean backward = ranks.isBackward(edge);
        Arrays.fill(cost, Integer.MAX_VALUE);
        open.clear();
        lookAhead(to);
        for (Port port : ports.get(from)) {
            int state = point(port.i(), port.j()) * 4 + port.side();
            int price = port.leavingCost(backward, diagram.nodes().get(from).symbol())
                    + (isTaken(port, edge, true) ? FORBIDDEN : 0);
            if (price < cost[state] && (from != to || port.side() != UP)) {
                cost[state] = price;
                parent[state] = -1;
                open.add(state, price + aheadAcross[port.i()] + aheadDown[port.j()]);
            }
        }
        int best = Integer.MAX_VALUE;
        int goal = -1;
        Port end = ports.get(to).get(0);
        while (!open.isEmpty() && open.estimate() < best) {
            int estimate = open.estimate();
            int state = open.take();
            int direction = state % 4;
            int i = state / 4 % columns;
            int j = state / 4 / columns;
            int ahead = aheadAcross[i] + aheadDown[j];
            if (estimate > cost[state] + ahead) {
                continue;
            }
            if (ahead == 0) {
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
            }
            for (int turn = 0; turn < 4; turn++) {
                int ni = i + DX[turn];
                int nj = j + DY[turn];
                boolean outside = ni < 0 || nj < 0 || ni >= columns || nj >= grid.lineCount();
                if (outside || turn == (direction + 2) % 4 || blocked[point(ni, nj)]) {
                    continue;
                }
                int price = cost[state] + passing(edge, i, j, direction, turn) + length(i, j, ni, nj);
                int next = point(ni, nj) * 4 + turn;
                if (price < cost[next]) {
                    cost[next] = price;
                    parent[next] = state;
                    open.add(next, price + aheadAcross[ni] + aheadDown[nj]);
                }
            }
        }
        return trace(goal, ports.get(from), end, best >= FORBIDDEN);
    }

    private Route trace(int goal, List<Port> starts, Port end, boolean forced) {
        ArrayDeque<Step> steps = new ArrayDeque<>();
        int out = (end.side() + 2) % 4;
        int state = goal;
        while (true) {
            int in = state % 4;
            int i = state / 4 % columns;
            int j = state / 4 / columns;
            steps.addFirst(new Step(i, j, in, out));
            if (parent[state] < 0) {
                Port start = starts.stream()
                        .filter(port -> port.i() == i && port.j() == j && port.side() == in)
                        .findFirst()
                        .orElseThrow();
                return new Route(start, end, List.copyOf(steps), forced);
            }
            out = in;
            state = parent[state];
        }
    }

    private int length(int i, int j, int ni, int nj) {
        return Math.abs(grid.nominalX(ni) - grid.nominalX(i)) + Math.abs(grid.nominalY(nj) - grid.nominalY(j));
    }

    /**
     * Notes for each column and line of the grid how far the ring of grid points around the target is at least; the sum of both
     * is a lower bound of what is still ahead, and zero where the target's ports are.
     */
    private void lookAhead(int to) {
        int ci = grid.middleRail(ranks.lane(to));
        int cj = grid.middleRail(ranks.row(to));
        int reach = LaneGrid.RAILS / 2 + 1;
        for (int i = 0; i < aheadAcross.length; i++) {
            int x = Math.max(ci - reach, Math.min(i, ci + reach));
            aheadAcross[i] = Math.abs(grid.nominalX(x) - grid.nominalX(i));
        }
        for (int j = 0; j < aheadDown.length; j++) {
            int y = Math.max(cj - reach, Math.min(j, cj + reach));
            aheadDown[j] = Math.abs(grid.nominalY(y) - grid.nominalY(j));
        }
    }

    private int passing(int edge, int i, int j, int in, int out) {
        int price = in == out ? 0 : CORNER;
        for (Use other = uses[point(i, j)]; other != null; other = other.next()) {
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
