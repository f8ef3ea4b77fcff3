package org.crmkit.scoring.lifetime;

import java.util.Arrays;
import org.crmkit.scoring.internal.Places;
import org.crmkit.scoring.internal.Sum;

/** The different numbers of a column of histories, mostly times, of which whole days leave few, with what belongs to each of them. */
final class Times {

    /** The times, rising. */
    final double[] values;
    /** By row the place of its time. */
    final int[] places;

    Times(double[] column) {
        int[] slots =
                new int[(int) Math.min(1L << 30, 4L * Integer.highestOneBit(column.length + 1))]; // one plus a place
        double[] found = new double[column.length];
        places = new int[column.length];
        int size = 0;
        for (int row = 0; row < column.length; row++) {
            double value = column[row] + 0.0; // no negative zero
            int slot = slot(value, slots, found);
            if (slots[slot] == 0) {
                found[size++] = value;
                slots[slot] = size;
            }
            places[row] = slots[slot] - 1;
        }
        values = Arrays.copyOf(found, size);
        Arrays.sort(values);
        int[] ranks = new int[size];
        for (int rank = 0; rank < size; rank++) {
            ranks[slots[slot(values[rank], slots, found)] - 1] = rank;
        }
        for (int row = 0; row < column.length; row++) {
            places[row] = ranks[places[row]];
        }
    }

    /** Returns the slot that holds a value, or the free one it belongs into. */
    private static int slot(double value, int[] slots, double[] found) {
        long mixed = Double.doubleToLongBits(value) * 0x9e3779b97f4a7c15L; // the golden ratio spreads what is even
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && found[slots[slot] - 1] != value) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Returns rows in the order of their times, equal ones in the order they are given in. */
    int[] order(int[] rows) {
        return Places.counted(rows, places, values.length);
    }

    /** Returns by time the sum of what its rows have. */
    double[] sums(double[] ofRow) {
        Sum[] sums = new Sum[values.length];
        Arrays.setAll(sums, i -> new Sum());
        for (int row = 0; row < ofRow.length; row++) {
            sums[places[row]].add(ofRow[row]);
        }
        return Arrays.stream(sums).mapToDouble(Sum::value).toArray();
    }

    /** Returns by time the logarithm of the time and a lead. */
    double[] logs(double lead) {
        double[] logs = new double[values.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(lead + values[i]);
        }
        return logs;
    }

    /** Returns by time the reciprocal of the time and a lead. */
    double[] inverses(double lead) {
        double[] inverses = new double[values.length];
        for (int i = 0; i < inverses.length; i++) {
            inverses[i] = 1 / (lead + values[i]);
        }
        return inverses;
    }
}
