package org.crmkit.scoring.value;

import java.util.Arrays;

/**
 * Bins by rank without sorting the customers: only the values at which bins begin are sought, and where a bin begins within equal
 * values the keys decide. Ten million customers need a few passes over their values and, unless they come sorted by key already,
 * one sort of keys.
 */
final class RankBins {

    private final BuyingTable table;
    private final KeyOrder order;
    /** The first ranks of the bins, but for the first bin and empty ones. */
    private final int[] starts;

    RankBins(BuyingTable table, int bins) {
        this.table = table;
        this.order = KeyOrder.of(table);
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
    }

    byte[] scores(RfmDimension dimension) {
        long[] values = dimension.better(table);
        Ranks ranks = new Ranks(values, starts);
        long[] cuts = new long[starts.length];
        int[] next = new int[starts.length];
        for (int cut = 0; cut < cuts.length; cut++) {
            cuts[cut] = ranks.value(cut);
            next[cut] = ranks.below(cut);
        }
        byte[] scores = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            int row = order.row(i);
            long value = values[row];
            int passed = 0;
            for (long cut : cuts) {
                passed += value > cut ? 1 : 0; // counting them all needs no branch
            }
            if (passed < cuts.length && value == cuts[passed]) {
                int rank = next[passed]++;
                while (passed < cuts.length && value == cuts[passed] && rank >= starts[passed]) {
                    passed++;
                }
            }
            scores[row] = (byte) (passed + 1);
        }
        return scores;
    }
}
