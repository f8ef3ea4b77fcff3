package org.crmkit.scoring.value;

import java.util.Arrays;

/**
 * The values that stand at given ranks among many, found without sorting them: they are counted by their leading bits, and only
 * those that share these with a value sought are looked at again. Linear in the values.
 */
final class Ranks {

    private static final int BUCKET_BITS = 14;
    /** So few are sorted. */
    private static final int FEW = 1 << 10;

    private final int[] ranks;
    private final long[] found;
    private final int[] below;

    /**
     * Finds values.
     *
     * @param ranks from zero to below the number of values, rising
     */
    Ranks(long[] values, int[] ranks) {
        this.ranks = ranks.clone();
        this.found = new long[ranks.length];
        this.below = new int[ranks.length];
        if (ranks.length > 0) {
            find(values, 0, 0, ranks.length);
        }
    }

    /** Returns the value at one of the ranks. */
    long value(int place) {
        return found[place];
    }

    /** Returns how many values are less than the one at a rank. */
    int below(int place) {
        return below[place];
    }

    /** Finds the ranks from one place to below another among values of which all others are less or more. */
    private void find(long[] values, int less, int from, int to) {
        if (values.length <= FEW) {
            sort(values.clone(), less, from, to);
            return;
        }
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (long value : values) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(max - min) - BUCKET_BITS);
        int[] counts = new int[1 << BUCKET_BITS];
        for (long value : values) {
            counts[(int) ((value - min) >>> shift)]++;
        }
        int bucket = 0;
        int before = less;
        for (int place = from; place < to; ) {
            while (before + counts[bucket] <= ranks[place]) {
                before += counts[bucket++];
            }
            int end = place + 1;
            while (end < to && ranks[end] < before + counts[bucket]) {
                end++;
            }
            if (shift == 0) {
                Arrays.fill(found, place, end, min + bucket);
                Arrays.fill(below, place, end, before);
            } else {
                find(ofBucket(values, min, shift, bucket, counts[bucket]), before, place, end);
            }
            place = end;
        }
    }

    private static long[] ofBucket(long[] values, long min, int shift, int bucket, int count) {
        long[] out = new long[count];
        int size = 0;
        for (long value : values) {
            if ((value - min) >>> shift == bucket) {
                out[size++] = value;
            }
        }
        return out;
    }

    private void sort(long[] values, int less, int from, int to) {
        Arrays.sort(values);
        for (int place = from; place < to; place++) {
            found[place] = values[ranks[place] - less];
            int first = ranks[place] - less;
            while (first > 0 && values[first - 1] == found[place]) {
                first--;
            }
            below[place] = less + first;
        }
    }
}
