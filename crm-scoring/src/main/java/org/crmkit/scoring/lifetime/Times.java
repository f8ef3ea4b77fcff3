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
        double[] sorted = new double[column.length];
        Arrays.setAll(sorted, row -> column[row] + 0.0); // no negative zero
        Arrays.sort(sorted);
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[size++] = sorted[i];
            }
        }
        values = Arrays.copyOf(sorted, size);
        places = new int[column.length];
        for (int row = 0; row < column.length; row++) {
            places[row] = row > 0 && column[row] == column[row - 1]
                    ? places[row - 1]
                    : Arrays.binarySearch(values, column[row] + 0.0);
        }
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
