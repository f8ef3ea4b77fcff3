package org.crmkit.scoring.value;

import java.util.Arrays;
import org.crmkit.scoring.internal.Slices;

/**
 * The values that stand at given ranks among many, found without sorting them: they are counted by their leading bits, and only
 * those that share these with a value sought are looked at again. Linear in the values.
 */
final class Ranks {

    private static final int BUCKET_BITS = 14;
    private static final int BUCKETS = 1 << BUCKET_BITS;
    /** So few are sorted. */
    private static final int FEW = 1 << 10;

    private final int[] ranks;
    private final long[] found;
    private final int[] below;

    /**
     * Finds values.
     *
     * @param ranks from zero to below the number of values, rising
     * @param slices of the values
     */
    Ranks(long[] values, int[] ranks, Slices slices) {
        this.ranks = ranks.clone();
        this.found = new long[ranks.length];
        this.below = new int[ranks.length];
        if (ranks.length > 0) {
            find(values, slices, 0, 0, ranks.length);
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
    private void find(long[] values, Slices slices, int less, int from, int to) {
        if (values.length <= FEW) {
            sort(values.clone(), less, from, to);
            return;
        }
        Buckets buckets = new Buckets(values, slices);
        int[] sought = new int[to - from];
        int[] befores = new int[to - from];
        int[] firsts = new int[to - from + 1];
        int size = 0;
        int bucket = 0;
        int before = less;
        for (int place = from; place < to; size++) {
            while (before + buckets.counts[bucket] <= ranks[place]) {
                before += buckets.counts[bucket++];
            }
            sought[size] = bucket;
            befores[size] = before;
            firsts[size] = place;
            while (place < to && ranks[place] < before + buckets.counts[bucket]) {
                place++;
            }
            firsts[size + 1] = place;
        }
        if (buckets.shift == 0) {
            for (int i = 0; i < size; i++) {
                Arrays.fill(found, firsts[i], firsts[i + 1], buckets.min + sought[i]);
                Arrays.fill(below, firsts[i], firsts[i + 1], befores[i]);
            }
            return;
        }
        long[][] members = buckets.members(Arrays.copyOf(sought, size));
        for (int i = 0; i < size; i++) {
            find(members[i], slices.over(members[i].length), befores[i], firsts[i], firsts[i + 1]);
        }
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

    /** Values by their leading bits. */
    private static final class Buckets {

        final long min;
        final int shift;
        final int[] counts = new int[BUCKETS];
        private final long[] values;
        private final Slices slices;
        private final int[][] ofSlice;

        Buckets(long[] values, Slices slices) {
            this.values = values;
            this.slices = slices;
            long[] mins = new long[slices.count()];
            long[] maxs = new long[slices.count()];
            slices.each(slice -> span(slice, mins, maxs));
            min = Arrays.stream(mins).min().orElseThrow();
            long span = Arrays.stream(maxs).max().orElseThrow() - min;
            shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(span) - BUCKET_BITS);
            ofSlice = new int[slices.count()][BUCKETS];
            slices.each(this::count);
            for (int[] own : ofSlice) {
                Arrays.setAll(counts, bucket -> counts[bucket] + own[bucket]);
            }
        }

        private void span(int slice, long[] mins, long[] maxs) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            int to = slices.start(slice + 1);
            for (int i = slices.start(slice); i < to; i++) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
            mins[slice] = least;
            maxs[slice] = most;
        }

        private void count(int slice) {
            int[] own = ofSlice[slice];
            int to = slices.start(slice + 1);
            for (int i = slices.start(slice); i < to; i++) {
                own[bucket(values[i])]++;
            }
        }

        private int bucket(long value) {
            return (int) ((value - min) >>> shift);
        }

        /** Returns the values of some buckets. */
        long[][] members(int[] sought) {
            int[] placeOf = new int[BUCKETS];
            Arrays.fill(placeOf, -1);
            long[][] members = new long[sought.length][];
            int[][] next = new int[slices.count()][sought.length];
            for (int place = 0; place < sought.length; place++) {
                placeOf[sought[place]] = place;
                members[place] = new long[counts[sought[place]]];
                int size = 0;
                for (int slice = 0; slice < next.length; slice++) {
                    next[slice][place] = size;
                    size += ofSlice[slice][sought[place]];
                }
            }
            slices.each(slice -> {
                int[] own = next[slice];
                int to = slices.start(slice + 1);
                for (int i = slices.start(slice); i < to; i++) {
                    int place = placeOf[bucket(values[i])];
                    if (place >= 0) {
                        members[place][own[place]++] = values[i];
                    }
                }
            });
            return members;
        }
    }
}
