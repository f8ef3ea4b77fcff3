package org.crmkit.scoring.value;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.crmkit.scoring.internal.Places;
import org.crmkit.scoring.internal.Slices;
import org.jspecify.annotations.Nullable;

/**
 * Which of two customers comes first by key. Keys that differ in eight characters at most, as numbered ones do, are compared as
 * whole numbers; whole texts are compared only where those are equal.
 */
final class KeyOrder {

    private static final int PACKED = 8;
    private static final int DIGITS = 1 << Byte.SIZE;

    private final BuyingTable table;
    private final Slices slices;
    /** Null if the rows stand in this order already. */
    private final long @Nullable [] packed;

    private KeyOrder(BuyingTable table, Slices slices, long @Nullable [] packed) {
        this.table = table;
        this.slices = slices;
        this.packed = packed;
    }

    static KeyOrder of(BuyingTable table, Slices slices) {
        if (table.numbered() || sorted(table, slices)) {
            return new KeyOrder(table, slices, null);
        }
        int[] sharedOfSlice = new int[slices.count()];
        slices.each(slice -> sharedOfSlice[slice] = shared(table, slices.start(slice), slices.start(slice + 1)));
        int shared = Arrays.stream(sharedOfSlice).min().orElseThrow();
        long[] packed = new long[table.size()];
        slices.each(slice -> {
            int to = slices.start(slice + 1);
            for (int row = slices.start(slice); row < to; row++) {
                packed[row] = packed(table.key(row), shared);
            }
        });
        return new KeyOrder(table, slices, packed);
    }

    private static boolean sorted(BuyingTable table, Slices slices) {
        boolean[] sorted = new boolean[slices.count()];
        slices.each(slice -> {
            int row = Math.max(1, slices.start(slice));
            int to = slices.start(slice + 1);
            while (row < to && table.key(row - 1).compareTo(table.key(row)) < 0) {
                row++;
            }
            sorted[slice] = row >= to;
        });
        boolean all = true;
        for (boolean one : sorted) {
            all &= one;
        }
        return all;
    }

    /** Returns whether the key of a row comes before that of another. */
    boolean before(int row, int other) {
        if (packed == null) {
            return row < other;
        }
        return packed[row] == packed[other]
                ? table.key(row).compareTo(table.key(other)) < 0
                : packed[row] < packed[other];
    }

    /**
     * Returns the rows that would stand at some places if rows were put in the order of their keys; only keys that are equal in
     * their first characters are sorted.
     *
     * @param rows rising, slice by slice
     * @param places from zero to below the number of rows, rising
     */
    int[] at(int[][] rows, int[] places) {
        int[] found = new int[places.length];
        if (packed == null) {
            Arrays.setAll(found, i -> at(rows, places[i]));
            return found;
        }
        int[] all = joined(rows);
        long[] numbers = new long[all.length];
        Slices shared = slices.over(all.length);
        shared.each(slice -> {
            int to = shared.start(slice + 1);
            for (int i = shared.start(slice); i < to; i++) {
                numbers[i] = packed[all[i]];
            }
        });
        Ranks ranks = new Ranks(numbers, places, shared);
        for (int i = 0; i < places.length; i++) {
            long number = ranks.value(i);
            int[] equal = IntStream.range(0, all.length)
                    .filter(place -> numbers[place] == number)
                    .map(place -> all[place])
                    .toArray();
            int[] order = Places.sorted(
                    equal.length, (one, other) -> table.key(equal[one]).compareTo(table.key(equal[other])));
            found[i] = equal[order[places[i] - ranks.below(i)]];
        }
        return found;
    }

    private static int[] joined(int[][] rows) {
        int size = 0;
        for (int[] ofSlice : rows) {
            size += ofSlice.length;
        }
        int[] all = new int[size];
        int place = 0;
        for (int[] ofSlice : rows) {
            System.arraycopy(ofSlice, 0, all, place, ofSlice.length);
            place += ofSlice.length;
        }
        return all;
    }

    private static int at(int[][] rows, int place) {
        int slice = 0;
        int left = place;
        while (left >= rows[slice].length) {
            left -= rows[slice++].length;
        }
        return rows[slice][left];
    }

    /** How many characters the keys of some rows begin with as the first of all does. */
    private static int shared(BuyingTable table, int from, int to) {
        if (from == to) {
            return 0;
        }
        String first = table.key(0);
        int length = first.length();
        for (int row = from; row < to; row++) {
            String key = table.key(row);
            length = Math.min(length, key.length());
            int same = 0;
            while (same < length && key.charAt(same) == first.charAt(same)) {
                same++;
            }
            length = same;
        }
        return length;
    }

    /**
     * The next eight characters as a number that is never greater than that of a later key: a character beyond Latin-1, and what
     * follows it, counts as the last of Latin-1. Numbers are compared with their signs, so the first bit is turned.
     */
    private static long packed(String key, int from) {
        long out = 0;
        int end = Math.min(key.length(), from + PACKED);
        boolean beyond = false;
        for (int i = from; i < from + PACKED; i++) {
            beyond |= i < end && key.charAt(i) >= DIGITS - 1;
            int digit = beyond ? DIGITS - 1 : i < end ? key.charAt(i) : 0;
            out = (out << Byte.SIZE) | digit;
        }
        return out ^ Long.MIN_VALUE;
    }
}
