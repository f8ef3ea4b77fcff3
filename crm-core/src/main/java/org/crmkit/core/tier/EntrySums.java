package org.crmkit.core.tier;

import java.util.Arrays;

/**
 * The entries of one customer, sorted by day, as running sums: what any stretch of days came to is the difference of two of them.
 * Reused from customer to customer.
 */
final class EntrySums {

    /** The day of "never". */
    static final int NEVER = Integer.MIN_VALUE;

    private int[] days = new int[64];
    private long[] sums = new long[65];
    private long[] points = new long[65];
    private int[] counts = new int[65];
    private int[] lastPurchase = new int[65];
    private int size;
    private boolean hasNegative;

    /** Forgets the customer before. */
    void clear() {
        size = 0;
        hasNegative = false;
        lastPurchase[0] = NEVER;
    }

    /**
     * Adds an entry on or after the day of the one before.
     *
     * @throws ArithmeticException if a running sum leaves plus or minus 2^62
     */
    void add(int day, long amount, long earned, boolean isPurchase) {
        int i = size;
        if (i == days.length) {
            grow();
        }
        days[i] = day;
        sums[i + 1] = bounded(Math.addExact(sums[i], amount));
        points[i + 1] = bounded(Math.addExact(points[i], earned));
        counts[i + 1] = counts[i] + (isPurchase ? 1 : 0);
        lastPurchase[i + 1] = isPurchase ? day : lastPurchase[i];
        hasNegative |= amount < 0 || earned < 0;
        size = i + 1;
    }

    /** Adds an entry of which nothing but the amount will be asked: under a scheme of amounts, for the level alone. */
    void addAmount(int day, long amount) {
        int i = size;
        if (i == days.length) {
            grow();
        }
        days[i] = day;
        sums[i + 1] = bounded(Math.addExact(sums[i], amount));
        hasNegative |= amount < 0;
        size = i + 1;
    }

    private void grow() {
        int length = 2 * days.length;
        days = Arrays.copyOf(days, length);
        sums = Arrays.copyOf(sums, length + 1);
        points = Arrays.copyOf(points, length + 1);
        counts = Arrays.copyOf(counts, length + 1);
        lastPurchase = Arrays.copyOf(lastPurchase, length + 1);
    }

    /** Keeps running sums to half of what a long holds, so that no difference of two of them overflows. */
    private static long bounded(long sum) {
        if (sum > Long.MAX_VALUE / 2 || sum < Long.MIN_VALUE / 2) {
            throw new ArithmeticException("running sum " + sum);
        }
        return sum;
    }

    int size() {
        return size;
    }

    boolean hasNegative() {
        return hasNegative;
    }

    int day(int entry) {
        return days[entry];
    }

    boolean isAmountBelowZero(int entry) {
        return sums[entry + 1] < sums[entry];
    }

    boolean arePointsBelowZero(int entry) {
        return points[entry + 1] < points[entry];
    }

    /** Returns what the entries from one up to, but not including, another came to, in minor units. */
    long amount(int from, int to) {
        return sums[to] - sums[from];
    }

    long points(int from, int to) {
        return points[to] - points[from];
    }

    int purchases(int from, int to) {
        return counts[to] - counts[from];
    }

    /** Returns the day of the last purchase among the first {@code to} entries; {@link #NEVER} if there is none. */
    int lastPurchase(int to) {
        return lastPurchase[to];
    }

    /** Returns how many entries lie before {@code day}. */
    int countBefore(int day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
