package org.crmkit.scoring.credit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the partition of a row of cells into runs with the largest information value, by dynamic programming; it is the optimum, not
 * a heuristic. The idea is Fisher's (1958), "On Grouping for Maximum Homogeneity", <a
 * href="https://doi.org/10.1080/01621459.1958.10501479">doi:10.1080/01621459.1958.10501479</a>. The state is the last bin, so that a
 * trend can be kept to: for each place where a bin may end, bins that end there and bins that begin there are sorted by their share
 * of bad cases and merged once. With m cells and k bins it costs {@code O(k m^2)}, and {@code O(m^2 log m)} once.
 *
 * <p>Of partitions of equal value (within 1e-12) the one with fewer bins wins.
 */
final class BestPartition {

    private static final double EQUAL = 1e-12;

    private final Cells cells;
    private final int size;
    private final int maxBins;
    private final double least;

    private BestPartition(Cells cells, int maxBins, double least) {
        this.cells = cells;
        this.size = cells.size();
        this.maxBins = Math.min(maxBins, cells.size());
        this.least = least;
    }

    /**
     * A partition.
     *
     * @param ends where each bin ends, the last at the number of cells
     */
    @SuppressWarnings("ArrayRecordComponent") // internal carrier, never compared
    record Found(int[] ends, double value) {}

    /** Searches; empty if not even one bin of all cells is allowed. */
    static Optional<Found> of(Cells cells, int maxBins, double least, Trend trend) {
        BestPartition search = new BestPartition(cells, maxBins, least);
        return switch (trend) {
            case FREE -> search.free();
            case UP -> search.shaped(1, false);
            case DOWN -> search.shaped(-1, false);
            case PEAK -> search.shaped(1, true);
            case VALLEY -> search.shaped(-1, true);
            case MONOTONE -> better(search.shaped(1, false), search.shaped(-1, false));
        };
    }

    private static Optional<Found> better(Optional<Found> one, Optional<Found> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().value() > one.get().value() + EQUAL ? other : one;
    }

    private Optional<Found> free() {
        double[][] best = new double[maxBins + 1][size + 1];
        int[][] from = new int[maxBins + 1][size + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int end = 1; end <= size; end++) {
            for (int start = 0; start < end; start++) {
                if (!cells.mayJoin(start, end, least)) {
                    continue;
                }
                double value = cells.value(start, end);
                for (int bins = 1; bins <= maxBins; bins++) {
                    if (best[bins - 1][start] + value > best[bins][end]) {
                        best[bins][end] = best[bins - 1][start] + value;
                        from[bins][end] = start;
                    }
                }
            }
        }
        int bins = 1;
        for (int more = 2; more <= maxBins; more++) {
            bins = best[more][size] > best[bins][size] + EQUAL ? more : bins;
        }
        if (best[bins][size] == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        int[] ends = new int[bins];
        int end = size;
        for (int bin = bins; bin >= 1; bin--) {
            ends[bin - 1] = end;
            end = from[bin][end];
        }
        return Optional.of(new Found(ends, best[bins][size]));
    }

    /**
     * Searches with the shares of bad cases rising, for the sign 1, or falling, for -1; with {@code turn} they may turn once. Phase 0
     * is before the turn, phase 1 after it.
     */
    private Optional<Found> shaped(int sign, boolean turn) {
        int phases = turn ? 2 : 1;
        int[][] before = new int[size + 1][];
        int[][] after = new int[size + 1][];
        for (int at = 1; at < size; at++) {
            int here = at;
            before[at] = sorted(
                    IntStream.range(0, at).filter(start -> cells.mayJoin(start, here, least)),
                    (a, b) -> sign * cells.compareRates(a, here, b, here));
            after[at] = sorted(
                    IntStream.rangeClosed(at + 1, size).filter(end -> cells.mayJoin(here, end, least)),
                    (a, b) -> sign * cells.compareRates(here, a, here, b));
        }
        double[][][] last = layer(phases);
        for (int end = 1; end <= size; end++) {
            if (cells.mayJoin(0, end, least)) {
                last[0][0][end] = cells.value(0, end);
            }
        }
        short[][][][] from = new short[maxBins + 1][][][];
        int bestBins = 1;
        double best = last[0][0][size];
        int bestStart = 0;
        int bestPhase = 0;
        for (int bins = 2; bins <= maxBins; bins++) {
            double[][][] next = layer(phases);
            from[bins] = new short[phases][size + 1][size + 1];
            for (int at = 1; at < size; at++) {
                join(at, sign, before[at], after[at], last, next, from[bins]);
            }
            for (int phase = 0; phase < phases; phase++) {
                for (int start = 0; start < size; start++) {
                    if (next[phase][start][size] > best + EQUAL) {
                        best = next[phase][start][size];
                        bestBins = bins;
                        bestStart = start;
                        bestPhase = phase;
                    }
                }
            }
            last = next;
        }
        if (best == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        int[] ends = new int[bestBins];
        int end = size;
        for (int bin = bestBins; bin >= 1; bin--) {
            ends[bin - 1] = end;
            if (bin > 1) {
                int code = from[bin][bestPhase][bestStart][end];
                end = bestStart;
                bestStart = code / 2;
                bestPhase = code % 2;
            }
        }
        return Optional.of(new Found(ends, best));
    }

    private double[][][] layer(int phases) {
        double[][][] out = new double[phases][size + 1][size + 1];
        for (double[][] phase : out) {
            for (double[] row : phase) {
                Arrays.fill(row, Double.NEGATIVE_INFINITY);
            }
        }
        return out;
    }

    /** Lets every bin that begins at {@code at} follow the best that ends there and keeps to the trend. */
    private void join(
            int at, int sign, int[] before, int[] after, double[][][] last, double[][][] next, short[][][] from) {
        double best = Double.NEGATIVE_INFINITY;
        int bestStart = 0;
        int taken = 0;
        for (int end : after) {
            while (taken < before.length && sign * cells.compareRates(before[taken], at, at, end) <= 0) {
                int start = before[taken++];
                if (last[0][start][at] > best) {
                    best = last[0][start][at];
                    bestStart = start;
                }
            }
            if (best > Double.NEGATIVE_INFINITY) {
                next[0][at][end] = best + cells.value(at, end);
                from[0][at][end] = (short) (2 * bestStart);
            }
        }
        if (next.length == 1) {
            return;
        }
        best = Double.NEGATIVE_INFINITY;
        int bestPhase = 0;
        taken = before.length - 1;
        for (int i = after.length - 1; i >= 0; i--) {
            int end = after[i];
            while (taken >= 0 && sign * cells.compareRates(before[taken], at, at, end) >= 0) {
                int start = before[taken--];
                for (int phase = 0; phase < 2; phase++) {
                    if (last[phase][start][at] > best) {
                        best = last[phase][start][at];
                        bestStart = start;
                        bestPhase = phase;
                    }
                }
            }
            if (best > Double.NEGATIVE_INFINITY) {
                next[1][at][end] = best + cells.value(at, end);
                from[1][at][end] = (short) (2 * bestStart + bestPhase);
            }
        }
    }

    private static int[] sorted(IntStream places, Comparator<Integer> order) {
        return places.boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }
}
