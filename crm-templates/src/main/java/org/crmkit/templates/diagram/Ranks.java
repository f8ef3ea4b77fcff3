package org.crmkit.templates.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Gives every step its row. Loops are cut where a depth-first walk in the order of the model meets a step it is still coming
 * from; what remains is ranked by the longest path, so that time flows down. A step handed to another lane stands beside the
 * step before it if the way between them is free: charts get half as tall and hand-overs read as level lines.
 */
final class Ranks {

    private final Diagram diagram;
    private final int[] from;
    private final int[] to;
    private final int[] lane;
    private final int[] row;
    private final boolean[] backward;
    private final List<List<Integer>> out = new ArrayList<>();
    private final List<List<Integer>> in = new ArrayList<>();

    private Ranks(Diagram diagram) {
        this.diagram = diagram;
        int n = diagram.nodes().size();
        lane = new int[n];
        row = new int[n];
        int edges = diagram.edges().size();
        from = new int[edges];
        to = new int[edges];
        backward = new boolean[edges];
        Map<String, Integer> index = new HashMap<>();
        Map<String, Integer> lanes = new HashMap<>();
        for (int i = 0; i < diagram.lanes().size(); i++) {
            lanes.put(diagram.lanes().get(i).id(), i);
        }
        for (int i = 0; i < n; i++) {
            Diagram.Node node = diagram.nodes().get(i);
            index.put(node.id(), i);
            lane[i] = lanes.getOrDefault(node.lane(), 0);
            out.add(new ArrayList<>());
            in.add(new ArrayList<>());
        }
        for (int e = 0; e < edges; e++) {
            from[e] = index.getOrDefault(diagram.edges().get(e).from(), 0);
            to[e] = index.getOrDefault(diagram.edges().get(e).to(), 0);
            out.get(from[e]).add(e);
            in.get(to[e]).add(e);
        }
    }

    static Ranks of(Diagram diagram) {
        Ranks ranks = new Ranks(diagram);
        ranks.cutLoops();
        ranks.assignRows();
        return ranks;
    }

    int lane(int node) {
        return lane[node];
    }

    int row(int node) {
        return row[node];
    }

    int rows() {
        return Arrays.stream(row).max().orElse(0) + 1;
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    boolean isBackward(int edge) {
        return backward[edge];
    }

    int outDegree(int node) {
        return out.get(node).size();
    }

    private void cutLoops() {
        int n = lane.length;
        int[] state = new int[n];
        int[] next = new int[n];
        int[] path = new int[n];
        for (int root : rootsFirst()) {
            if (state[root] != 0) {
                continue;
            }
            int depth = 0;
            path[depth++] = root;
            state[root] = 1;
            while (depth > 0) {
                int node = path[depth - 1];
                if (next[node] == out.get(node).size()) {
                    state[node] = 2;
                    depth--;
                    continue;
                }
                int edge = out.get(node).get(next[node]++);
                int to = to(edge);
                backward[edge] = state[to] == 1;
                if (state[to] == 0) {
                    state[to] = 1;
                    path[depth++] = to;
                }
            }
        }
    }

    private List<Integer> rootsFirst() {
        List<Integer> order = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < lane.length; i++) {
                boolean start = diagram.nodes().get(i).symbol() == Symbol.START;
                if (start == (pass == 0)) {
                    order.add(i);
                }
            }
        }
        return order;
    }

    private void assignRows() {
        int n = lane.length;
        int[] waiting = new int[n];
        for (int e = 0; e < backward.length; e++) {
            if (!backward[e]) {
                waiting[to(e)]++;
            }
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < n; i++) {
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        Map<Long, Integer> cells = new HashMap<>();
        List<int[]> handovers = new ArrayList<>();
        while (!ready.isEmpty()) {
            int node = ready.remove();
            place(node, cells, handovers);
            for (int e : out.get(node)) {
                if (!backward[e] && --waiting[to(e)] == 0) {
                    ready.add(to(e));
                }
            }
        }
    }

    private void place(int node, Map<Long, Integer> cells, List<int[]> handovers) {
        int last = -1;
        int before = -1;
        int lastCount = 0;
        for (int e : in.get(node)) {
            if (!backward[e]) {
                int r = row[from(e)];
                if (r > last) {
                    last = r;
                    before = from(e);
                    lastCount = 1;
                } else if (r == last) {
                    lastCount++;
                }
            }
        }
        if (lastCount == 1 && mayStandBeside(before, node, cells, handovers)) {
            row[node] = last;
            handovers.add(new int[] {last, Math.min(lane[before], lane[node]), Math.max(lane[before], lane[node])});
        } else {
            row[node] = last + 1;
            while (cells.containsKey(cell(lane[node], row[node]))) {
                row[node]++;
            }
        }
        cells.put(cell(lane[node], row[node]), node);
    }

    private boolean mayStandBeside(int before, int node, Map<Long, Integer> cells, List<int[]> handovers) {
        int left = Math.min(lane[before], lane[node]);
        int right = Math.max(lane[before], lane[node]);
        if (left == right || diagram.nodes().get(before).symbol() == Symbol.START) {
            return false;
        }
        int r = row[before];
        for (int l = left; l <= right; l++) {
            if (l != lane[before] && cells.containsKey(cell(l, r))) {
                return false;
            }
        }
        return handovers.stream().noneMatch(h -> h[0] == r && h[1] < right && left < h[2]);
    }

    private static long cell(int lane, int row) {
        return (long) lane << 32 | row;
    }
}
