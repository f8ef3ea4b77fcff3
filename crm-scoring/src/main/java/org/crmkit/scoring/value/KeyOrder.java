package org.crmkit.scoring.value;

import java.util.Arrays;
import org.crmkit.scoring.internal.Places;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table in the order of their keys. Keys that differ in eight characters at most, as numbered ones do, are sorted as
 * whole numbers; whole texts are compared only where those are equal.
 */
final class KeyOrder {

    private static final int PACKED = 8;
    private static final int DIGITS = 1 << Byte.SIZE;

    /** Null if the rows stand in this order already. */
    private final int @Nullable [] rows;

    private KeyOrder(int @Nullable [] rows) {
        this.rows = rows;
    }

    static KeyOrder of(BuyingTable table) {
        if (table.numbered() || sorted(table)) {
            return new KeyOrder(null);
        }
        String[] keys = new String[table.size()];
        Arrays.setAll(keys, table::key);
        int shared = shared(keys);
        long[] packed = new long[keys.length];
        Arrays.setAll(packed, row -> packed(keys[row], shared));
        int[] rows = byNumber(packed);
        settleEquals(keys, packed, rows);
        return new KeyOrder(rows);
    }

    private static boolean sorted(BuyingTable table) {
        for (int row = 1; row < table.size(); row++) {
            if (table.key(row - 1).compareTo(table.key(row)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the row at a place in the order. */
    int row(int place) {
        return rows == null ? place : rows[place];
    }

    /** How many characters all keys begin with. */
    private static int shared(String[] keys) {
        String first = keys[0];
        int length = first.length();
        for (String key : keys) {
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
     * follows it, counts as the last of Latin-1.
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
        return out;
    }

    /** A stable radix sort, byte by byte from the last; those that are the same in all are passed over. */
    private static int[] byNumber(long[] packed) {
        int[] rows = Places.unsorted(packed.length);
        int[] digits = new int[packed.length];
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            boolean same = true;
            for (int row = 0; row < digits.length; row++) {
                digits[row] = (int) (packed[row] >>> shift) & (DIGITS - 1);
                same &= digits[row] == digits[0];
            }
            if (!same) {
                rows = Places.counted(rows, digits, DIGITS);
            }
        }
        return rows;
    }

    private static void settleEquals(String[] keys, long[] packed, int[] rows) {
        for (int from = 0; from < rows.length; ) {
            int to = from + 1;
            while (to < rows.length && packed[rows[to]] == packed[rows[from]]) {
                to++;
            }
            if (to - from > 1) {
                int start = from;
                int[] places = Places.sorted(
                        to - from, (one, other) -> keys[rows[start + one]].compareTo(keys[rows[start + other]]));
                int[] settled = new int[to - from];
                Arrays.setAll(settled, i -> rows[start + places[i]]);
                System.arraycopy(settled, 0, rows, from, settled.length);
            }
            from = to;
        }
    }
}
