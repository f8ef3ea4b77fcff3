package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Turns grid lines into pixels: a channel is as wide as the tracks that are used and the wording that stands in it. */
final class Spacing {

    static final int TITLE_HEIGHT = 46;
    static final int STRIP = 42;

    private static final int TRACK = 12;
    private static final int PAD = 22;
    private static final int RAIL_ACROSS = 32;
    private static final int TALLEST_PAD = PAD + 36;
    private static final int RAIL_DOWN = 12;

    private final LaneGrid grid;
    private final int[] laneWidth;
    private final int[] rowHeight;
    private final List<List<String>> headers = new ArrayList<>();
    private final List<SortedSet<Integer>> usedX = new ArrayList<>();
    private final List<SortedSet<Integer>> usedY = new ArrayList<>();
    private final int[] railAcross;
    private final int[] padBeforeX;
    private final int[] padAfterX;
    private final int[] padBeforeY;
    private final int[] padAfterY;
    private final int[] xs;
    private final int[] ys;
    private final int[] borders;

    Spacing(LaneGrid grid, Diagram diagram, List<Shapes.Size> sizes, Ranks ranks, List<Router.Route> routes) {
        this.grid = grid;
        laneWidth = new int[grid.lanes()];
        rowHeight = new int[grid.rows()];
        Arrays.fill(laneWidth, 104);
        Arrays.fill(rowHeight, 36);
        for (int n = 0; n < diagram.nodes().size(); n++) {
            Shapes.Size size = sizes.get(n);
            laneWidth[ranks.lane(n)] = Math.max(laneWidth[ranks.lane(n)], size.width());
            rowHeight[ranks.row(n)] = Math.max(rowHeight[ranks.row(n)], size.height());
        }
        for (int l = 0; l < grid.lanes(); l++) {
            headers.add(TextMeasure.wrap(diagram.lanes().get(l).label(), laneWidth[l] * 1000 / LaidOut.TEXT_SIZE));
            laneWidth[l] = Math.max(laneWidth[l], even(Shapes.widest(headers.get(l), LaidOut.TEXT_SIZE)));
        }
        for (int c = 0; c <= grid.lanes(); c++) {
            usedX.add(new TreeSet<>());
        }
        for (int c = 0; c <= grid.rows(); c++) {
            usedY.add(new TreeSet<>());
        }
        int period = grid.tracks() + LaneGrid.RAILS;
        for (Router.Route route : routes) {
            for (Router.Step step : route.steps()) {
                if (step.i() % period < grid.tracks() && (step.in() % 2 == 1 || step.out() % 2 == 1)) {
                    usedX.get(step.i() / period).add(step.i());
                }
                if (step.j() % period < grid.tracks() && (step.in() % 2 == 0 || step.out() % 2 == 0)) {
                    usedY.get(step.j() / period).add(step.j());
                }
            }
        }
        railAcross = new int[grid.lanes()];
        Arrays.fill(railAcross, RAIL_ACROSS);
        padBeforeX = pads(usedX);
        padAfterX = pads(usedX);
        padBeforeY = pads(usedY);
        padAfterY = pads(usedY);
        xs = new int[grid.columnCount()];
        ys = new int[grid.lineCount()];
        borders = new int[grid.lanes() + 1];
        settle();
    }

    private static int[] pads(List<SortedSet<Integer>> used) {
        int[] pads = new int[used.size()];
        for (int c = 0; c < pads.length; c++) {
            boolean outer = c == 0 || c == pads.length - 1;
            pads[c] = used.get(c).isEmpty() ? (outer ? 12 : PAD - 4) : PAD;
        }
        return pads;
    }

    private static int even(int value) {
        return value + value % 2;
    }

    private void settle() {
        int x = STRIP;
        borders[0] = x;
        for (int c = 0; c <= grid.lanes(); c++) {
            int start = x;
            x = channel(xs, grid.channelStart(c), usedX.get(c), x, padBeforeX[c], padAfterX[c]);
            if (c > 0) {
                borders[c] = c == grid.lanes() ? x : border(usedX.get(c), start, x, padBeforeX[c], padAfterX[c]);
            }
            if (c < grid.lanes()) {
                rails(xs, grid.middleRail(c), x + laneWidth[c] / 2, railAcross[c]);
                x += laneWidth[c];
            }
        }
        int y = TITLE_HEIGHT + headerHeight();
        for (int c = 0; c <= grid.rows(); c++) {
            y = channel(ys, grid.channelStart(c), usedY.get(c), y, padBeforeY[c], padAfterY[c]);
            if (c < grid.rows()) {
                rails(ys, grid.middleRail(c), y + rowHeight[c] / 2, RAIL_DOWN);
                y += rowHeight[c];
            }
        }
    }

    private int channel(int[] at, int first, SortedSet<Integer> used, int start, int before, int after) {
        int position = start + before;
        int last = position;
        for (int t = first; t < first + grid.tracks(); t++) {
            at[t] = position;
            if (used.contains(t)) {
                last = position;
                position += TRACK;
            }
        }
        return last + after;
    }

    /** The border between two lanes stands clear of the tracks. */
    private int border(SortedSet<Integer> used, int start, int end, int before, int after) {
        if (used.isEmpty()) {
            return (start + end) / 2;
        }
        if (used.size() == 1) {
            return before >= after ? start + before - TRACK / 2 - 2 : end - after + TRACK / 2 + 2;
        }
        return start + before + (used.size() / 2 - 1) * TRACK + TRACK / 2;
    }

    private static void rails(int[] at, int middle, int center, int distance) {
        at[middle - 1] = center - distance;
        at[middle] = center;
        at[middle + 1] = center + distance;
    }

    /** Gives the wording at the start of a line more room on that side of its node. */
    void widenAt(Port port, Ranks ranks) {
        int lane = ranks.lane(port.node());
        int row = ranks.row(port.node());
        switch (port.side()) {
            case Router.RIGHT -> padBeforeX[lane + 1] += 8;
            case Router.LEFT -> padAfterX[lane] += 8;
            case Router.DOWN -> widenDown(padBeforeY, row + 1, lane);
            default -> widenDown(padAfterY, row, lane);
        }
        settle();
    }

    private void widenDown(int[] pads, int channel, int lane) {
        if (pads[channel] < TALLEST_PAD) {
            pads[channel] += 6;
        } else {
            railAcross[lane] = Math.min(railAcross[lane] + 4, laneWidth[lane] / 2 - 16);
        }
    }

    int[] xs() {
        return xs;
    }

    int[] ys() {
        return ys;
    }

    int border(int lane) {
        return borders[lane];
    }

    int width() {
        return borders[grid.lanes()];
    }

    int height() {
        int last = grid.rows() - 1;
        int floor = ys[grid.middleRail(last)] + rowHeight[last] / 2;
        SortedSet<Integer> used = usedY.get(grid.rows());
        return used.isEmpty() ? floor + PAD : ys[used.last()] + PAD;
    }

    int headerHeight() {
        int lines = headers.stream().mapToInt(List::size).max().orElse(1);
        return lines * Shapes.lineHeight(LaidOut.TEXT_SIZE) + 16;
    }

    List<String> headerLines(int lane) {
        return headers.get(lane);
    }
}
