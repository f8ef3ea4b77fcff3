package org.crmkit.scoring.data;

import java.util.Arrays;

/**
 * Rows grouped by customer, merged in place: the rows of one day become one purchase, and returns come off, by the rules of {@link
 * CustomerSummaries}. Not safe under threads.
 */
final class DayMerge {

    /** So few rows are sorted in place, without allocating. */
    private static final int FEW = 24;

    final int[] days;
    final long[] amounts;
    private long unmatchedReturns;

    DayMerge(int[] days, long[] amounts) {
        this.days = days;
        this.amounts = amounts;
    }

    /** Returns the returns, in minor units, that exceeded all purchases of their customer so far. */
    long unmatchedReturns() {
        return unmatchedReturns;
    }

    /**
     * Makes the rows of one customer purchases, in the order of their days.
     *
     * @param from his first row
     * @param to behind his last row
     * @param start where his purchases are written; at most {@code from}
     * @return behind his last purchase
     */
    int merge(int from, int to, int start) {
        sortByDay(from, to);
        int end = start;
        for (int i = from; i < to; ) {
            int day = days[i];
            long bought = 0;
            long returned = 0;
            boolean purchase = false;
            for (; i < to && days[i] == day; i++) {
                if (amounts[i] < 0) {
                    returned = Math.subtractExact(returned, amounts[i]);
                } else {
                    bought = Math.addExact(bought, amounts[i]);
                    purchase = true;
                }
            }
            if (purchase) {
                days[end] = day;
                amounts[end] = bought;
                end++;
            }
            for (int back = end - 1; back >= start && returned > 0; back--) {
                long taken = Math.min(returned, amounts[back]);
                amounts[back] -= taken;
                returned -= taken;
            }
            unmatchedReturns = Math.addExact(unmatchedReturns, returned);
        }
        return end;
    }

    /** Logs mostly come sorted; then this is one comparison a row. Equal days keep their order, so that sums do not change. */
    private void sortByDay(int from, int to) {
        if (to - from <= FEW) {
            insert(from, to);
            return;
        }
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = days[i - 1] <= days[i];
        }
        if (!sorted) {
            sort(from, to);
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int day = days[i];
            long amount = amounts[i];
            int place = i;
            for (; place > from && days[place - 1] > day; place--) {
                days[place] = days[place - 1];
                amounts[place] = amounts[place - 1];
            }
            days[place] = day;
            amounts[place] = amount;
        }
    }

    private void sort(int from, int to) {
        int length = to - from;
        long[] order = new long[length];
        for (int i = 0; i < length; i++) {
            order[i] = ((long) days[from + i] << 32) | i;
        }
        Arrays.sort(order);
        long[] sortedAmounts = new long[length];
        for (int i = 0; i < length; i++) {
            sortedAmounts[i] = amounts[from + (int) order[i]];
        }
        for (int i = 0; i < length; i++) {
            days[from + i] = (int) (order[i] >> 32);
            amounts[from + i] = sortedAmounts[i];
        }
    }
}
