package org.crmkit.scoring.value;

import java.util.Arrays;
import org.crmkit.scoring.internal.Slices;

/**
 * Bins by rank without sorting the customers: only the values at which bins begin are sought and, within equal values, the keys. Ten
 * million customers need a few passes over their values and two over their keys.
 */
final class RankBins {

    private final BuyingTable table;
    private final Slices slices;
    private final KeyOrder order;
    /** The first ranks of the bins, but for the first bin and empty ones. */
    private final int[] starts;

    private final long[] values;

    RankBins(BuyingTable table, int bins, Slices slices) {
        this.table = table;
        this.slices = slices;
        this.order = KeyOrder.of(table, slices);
        int size = table.size();
        int[] firsts = new int[bins - 1];
        int first = 0;
        int filled = 0;
        for (int bin = 1; bin < bins; bin++) {
            first += size / bins + (bin - 1 < size % bins ? 1 : 0);
            firsts[bin - 1] = first;
            filled += first < size ? 1 : 0;
        }
        this.starts = Arrays.copyOf(firsts, filled);
        this.values = new long[size];
    }

    /** Returns the scores of all rows. Not safe under threads, as all dimensions use the same space. */
    byte[] scores(RfmDimension dimension) {
        dimension.better(table, slices, values);
        Ranks ranks = new Ranks(values, starts, slices);
        long[] cuts = new long[starts.length];
        Arrays.setAll(cuts, ranks::value);
        byte[] scores = new byte[values.length];
        int[][][] ties = new int[slices.count()][][];
        slices.each(slice -> ties[slice] = scoreByValue(cuts, slices.start(slice), slices.start(slice + 1), scores));
        int[] firsts = firsts(cuts, ranks, ties);
        slices.each(slice -> settle(ties[slice], cuts, firsts, scores));
        return scores;
    }

    /** Scores rows as if a bin began behind all that equal its cut; returns by cut the rows that equal it and none before it. */
    private int[][] scoreByValue(long[] cuts, int from, int to, byte[] scores) {
        int[] ties = new int[to - from];
        int size = 0;
        for (int row = from; row < to; row++) {
            long value = values[row];
            int passed = 0;
            int equal = 0;
            for (long cut : cuts) { // counting them all needs no branch
                passed += value > cut ? 1 : 0;
                equal |= value == cut ? 1 : 0;
            }
            scores[row] = (byte) (passed + 1);
            ties[size] = row;
            size += equal;
        }
        int[] sizes = new int[cuts.length];
        for (int i = 0; i < size; i++) {
            sizes[scores[ties[i]] - 1]++;
        }
        int[][] ofCut = new int[cuts.length][];
        Arrays.setAll(ofCut, cut -> new int[sizes[cut]]);
        int[] next = new int[cuts.length];
        for (int i = 0; i < size; i++) {
            int cut = scores[ties[i]] - 1;
            ofCut[cut][next[cut]++] = ties[i];
        }
        return ofCut;
    }

    /** Returns by cut the row with which the bin begins. */
    private int[] firsts(long[] cuts, Ranks ranks, int[][][] ties) {
        int[] firsts = new int[cuts.length];
        for (int from = 0, to; from < cuts.length; from = to) {
            for (to = from + 1; to < cuts.length && cuts[to] == cuts[from]; ) {
                to++;
            }
            int[] places = new int[to - from];
            for (int cut = from; cut < to; cut++) {
                places[cut - from] = starts[cut] - ranks.below(cut);
            }
            int cut = from;
            int[][] equal = Arrays.stream(ties).map(ofCut -> ofCut[cut]).toArray(int[][]::new);
            System.arraycopy(order.at(equal, places), 0, firsts, from, places.length);
        }
        return firsts;
    }

    /** Scores rows that equal a cut by their keys. */
    private void settle(int[][] ties, long[] cuts, int[] firsts, byte[] scores) {
        for (int cut = 0; cut < cuts.length; cut++) {
            for (int row : ties[cut]) {
                int passed = cut;
                while (passed < cuts.length && cuts[passed] == cuts[cut] && !order.before(row, firsts[passed])) {
                    passed++;
                }
                scores[row] = (byte) (passed + 1);
            }
        }
    }
}
