package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line may touch a node.
 *
 * @param node index of the node
 * @param side direction of a line leaving here: {@link Router#RIGHT} and so on
 * @param offset -1, 0 or 1: the rail it stands on
 * @param i column of the first grid point outside the node
 * @param j line of the first grid point outside the node
 */
record Port(int node, int side, int offset, int i, int j) {

    static List<Port> of(int node, Symbol symbol, int lane, int row, LaneGrid grid) {
        int i = grid.middleRail(lane);
        int j = grid.middleRail(row);
        int reach = LaneGrid.RAILS / 2 + 1;
        List<Port> ports = new ArrayList<>();
        for (int offset : offsetsAcross(symbol)) {
            ports.add(new Port(node, Router.DOWN, offset, i + offset, j + reach));
            ports.add(new Port(node, Router.UP, offset, i + offset, j - reach));
        }
        for (int offset : offsetsDown(symbol)) {
            ports.add(new Port(node, Router.RIGHT, offset, i + reach, j + offset));
            ports.add(new Port(node, Router.LEFT, offset, i - reach, j + offset));
        }
        return ports;
    }

    private static int[] offsetsAcross(Symbol symbol) {
        return switch (symbol) {
            case JOIN -> new int[] {0};
            case START, END, TASK, DECISION, DOCUMENT, MULTI_DOCUMENT, LINKED_PROCESS, INFO_SOURCE, INFO_STORE ->
                new int[] {0, -1, 1};
        };
    }

    private static int[] offsetsDown(Symbol symbol) {
        return switch (symbol) {
            case JOIN, START, END, DECISION, INFO_SOURCE -> new int[] {0};
            case TASK, DOCUMENT, MULTI_DOCUMENT, LINKED_PROCESS, INFO_STORE -> new int[] {0, -1, 1};
        };
    }

    /** Returns the cost of leaving here: down is the way of the flow, up against it. */
    int leavingCost(boolean backward, Symbol symbol) {
        int cost = offset == 0 ? 0 : symbol == Symbol.DECISION ? 150 : 45;
        return switch (side) {
            case Router.DOWN -> cost + (backward ? 25 : 0);
            case Router.UP -> cost + (backward ? 30 : 120);
            default -> cost;
        };
    }

    /** Returns the cost of arriving here. */
    int arrivingCost(boolean backward, Symbol symbol, boolean level) {
        int cost = offset == 0 ? 0 : 45;
        boolean gateway = symbol == Symbol.DECISION;
        return switch (side) {
            case Router.UP -> cost + (level ? 10 : 0);
            case Router.DOWN -> cost + (gateway ? 300 : backward ? 60 : 150);
            default -> cost + (level ? 0 : backward ? 5 : 30) + (gateway && !level ? 60 : 0);
        };
    }
}
