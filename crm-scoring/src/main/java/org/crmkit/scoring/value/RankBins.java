package org.crmkit.scoring.value;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Bins by rank without sorting the customers: the values alone are sorted, and only where a bin ends within equal values the
 * keys decide. Ten million customers need one sort of numbers and, unless they come sorted by key already, one of keys.
 */
final class RankBins {

    private final BuyingTable table;
    private final int bins;
    private final int[] byKey;

    RankBins(BuyingTable table, int bins) {
        this.table = table;
        this.bins = bins;
        this.byKey = byKey(table);
    }

    private static int[] byKey(BuyingTable table) {
        int size = table.size();
        boolean sorted = true;
        for (int row = 1; row < size && sorted; row++) {
            sorted = table.key(row - 1).compareTo(table.key(row)) < 0;
        }
        int[] order = new int[size];
        if (sorted) {
            Arrays.setAll(order, i -> i);
            return order;
        }
        Integer[] rows = new Integer[size];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, Comparator.comparing(table::key));
        Arrays.setAll(order, i -> rows[i]);
        return order;
    }

    byte[] scores(RfmDimension dimension) {
        int size = table.size();
        long[] sorted = new long[size];
        for (int row = 0; row < size; row++) {
            sorted[row] = dimension.better(table, row);
        }
        Arrays.sort(sorted);
        int[] starts = new int[bins];
        for (int bin = 1; bin < bins; bin++) {
            starts[bin] = starts[bin - 1] + size / bins + (bin - 1 < size % bins ? 1 : 0);
        }
        long[] shared = new long[bins];
        int[] next = new int[bins];
        int ties = 0;
        for (int bin = 1; bin < bins; bin++) {
            int start = starts[bin];
            if (start > 0
                    && start < size
                    && sorted[start] == sorted[start - 1]
                    && (ties == 0 || shared[ties - 1] != sorted[start])) {
                shared[ties] = sorted[start];
                next[ties++] = firstOf(sorted, sorted[start]);
            }
        }
        byte[] scores = new byte[size];
        for (int row : byKey) {
            long value = dimension.better(table, row);
            int tie = ties == 0 ? -1 : Arrays.binarySearch(shared, 0, ties, value);
            int position = tie >= 0 ? next[tie]++ : -1;
            int bin = 1;
            while (bin < bins
                    && starts[bin] < size
                    && (tie >= 0 ? position >= starts[bin] : value >= sorted[starts[bin]])) {
                bin++;
            }
            scores[row] = (byte) bin;
        }
        return scores;
    }

    private static int firstOf(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
