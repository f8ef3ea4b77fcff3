package org.crmkit.scoring.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Groups a log by customer: a stable counting sort, then one pass per customer over its rows in order of the day. */
final class SummaryColumns {

    final String[] keys;
    final int[] customers;
    final int[] purchases;
    final int[] firstDays;
    final int[] lastDays;
    final long[] totalAmounts;
    final long[] repeatAmounts;
    int size;
    long unmatchedReturns;
    int withoutPurchase;

    private long[] dayAmounts = new long[16];

    private SummaryColumns(int capacity) {
        keys = new String[capacity];
        customers = new int[capacity];
        purchases = new int[capacity];
        firstDays = new int[capacity];
        lastDays = new int[capacity];
        totalAmounts = new long[capacity];
        repeatAmounts = new long[capacity];
    }

    static SummaryColumns of(TransactionLog log, LocalDate observedUntil) {
        long last = observedUntil.toEpochDay();
        List<String> logKeys = log.customerKeys();
        int count = logKeys.size();
        int[] ends = new int[count + 1];
        for (int row = 0; row < log.size(); row++) {
            if (log.epochDay(row) <= last) {
                ends[log.customer(row) + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            ends[i + 1] += ends[i];
        }
        int[] next = Arrays.copyOf(ends, count);
        int[] days = new int[ends[count]];
        long[] amounts = new long[ends[count]];
        for (int row = 0; row < log.size(); row++) {
            if (log.epochDay(row) <= last) {
                int place = next[log.customer(row)]++;
                days[place] = log.epochDay(row);
                amounts[place] = log.minorAmount(row);
            }
        }
        SummaryColumns columns = new SummaryColumns(count);
        for (int i = 0; i < count; i++) {
            if (ends[i] < ends[i + 1]) {
                sortByDay(days, amounts, ends[i], ends[i + 1]);
                columns.add(logKeys.get(i), i, days, amounts, ends[i], ends[i + 1]);
            }
        }
        return columns;
    }

    /** Logs mostly come sorted; then this is one comparison a row. Equal days keep their order, so that sums do not change. */
    private static void sortByDay(int[] days, long[] amounts, int from, int to) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = days[i - 1] <= days[i];
        }
        if (sorted) {
            return;
        }
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

    private void add(String key, int customer, int[] days, long[] amounts, int from, int to) {
        int count = 0;
        int first = 0;
        int latest = 0;
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
                if (count == dayAmounts.length) {
                    dayAmounts = Arrays.copyOf(dayAmounts, count * 2);
                }
                dayAmounts[count] = bought;
                first = count == 0 ? day : first;
                latest = day;
                count++;
            }
            for (int back = count - 1; back >= 0 && returned > 0; back--) {
                long taken = Math.min(returned, dayAmounts[back]);
                dayAmounts[back] -= taken;
                returned -= taken;
            }
            unmatchedReturns += returned;
        }
        if (count == 0) {
            withoutPurchase++;
            return;
        }
        long repeat = 0;
        for (int i = 1; i < count; i++) {
            repeat = Math.addExact(repeat, dayAmounts[i]);
        }
        keys[size] = key;
        customers[size] = customer;
        purchases[size] = count;
        firstDays[size] = first;
        lastDays[size] = latest;
        repeatAmounts[size] = repeat;
        totalAmounts[size] = Math.addExact(repeat, dayAmounts[0]);
        size++;
    }
}
