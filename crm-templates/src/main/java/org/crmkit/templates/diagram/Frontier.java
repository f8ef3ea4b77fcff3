package org.crmkit.templates.diagram;

import java.util.Arrays;

/** The ends of a search that are still open: the most promising is taken first, and of equals the one found first. */
final class Frontier {

    private static final int FIRST_ROOM = 256;

    /** A heap; the estimate in the upper half of each number, when it was found in the lower. */
    private long[] order = new long[FIRST_ROOM];

    private int[] states = new int[FIRST_ROOM];
    private int size;
    private int found;

    void clear() {
        size = 0;
        found = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds an end; {@code estimate} is zero or more. */
    void add(int state, int estimate) {
        if (size == order.length) {
            order = Arrays.copyOf(order, 2 * size);
            states = Arrays.copyOf(states, 2 * size);
        }
        long rank = (long) estimate << 32 | found;
        found++;
        int at = size;
        size++;
        while (at > 0 && rank < order[(at - 1) / 2]) {
            int parent = (at - 1) / 2;
            put(at, order[parent], states[parent]);
            at = parent;
        }
        put(at, rank, state);
    }

    /** Returns the estimate of the end that is taken next. */
    int estimate() {
        return (int) (order[0] >>> 32);
    }

    /** Takes the most promising end. */
    int take() {
        int taken = states[0];
        size--;
        long rank = order[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && order[child + 1] < order[child]) {
                child++;
            }
            if (rank <= order[child]) {
                break;
            }
            put(at, order[child], states[child]);
            at = child;
        }
        put(at, rank, states[size]);
        return taken;
    }

    private void put(int at, long rank, int state) {
        order[at] = rank;
        states[at] = state;
    }
}
