package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.internal.Sum;

/**
 * Expected against actual purchases in the holdout period, by the repeat purchases in the calibration period: figure 4 of Fader,
 * Hardie and Lee (2005), <a href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>.
 *
 * @param rows one for each class, from none upwards; the last holds all higher frequencies
 */
public record HoldoutTracking(List<Row> rows) {

    public HoldoutTracking {
        rows = List.copyOf(rows);
    }

    /**
     * Customers of one frequency.
     *
     * @param frequency repeat purchases in the calibration period
     * @param orMore whether the class holds higher frequencies too
     * @param customers how many, may be zero
     * @param expected purchases all of them together were expected to make
     * @param actual purchases they made
     */
    public record Row(int frequency, boolean orMore, int customers, double expected, long actual) {

        /** Returns the name of the class, {@code 3} or {@code 7+}. */
        public String name() {
            return frequency + (orMore ? "+" : "");
        }

        /** Returns the expected purchases of one customer; zero for an empty class. */
        public double expectedMean() {
            return customers == 0 ? 0 : expected / customers;
        }

        /** Returns the actual purchases of one customer; zero for an empty class. */
        public double actualMean() {
            return customers == 0 ? 0 : (double) actual / customers;
        }
    }

    /**
     * Sets expectations against a holdout period.
     *
     * @param expected purchases in {@link Split#holdoutLength()} by row of the calibration
     * @param lastClass the frequency from which on customers are taken together, at least one
     */
    public static HoldoutTracking of(Split split, double[] expected, int lastClass) {
        checkArgument(
                expected.length == split.calibration().size(),
                "There were %s expectations for %s customers; there must be one each.",
                expected.length,
                split.calibration().size());
        checkArgument(lastClass >= 1, "lastClass was %s; it must be at least 1.", lastClass);
        int[] customers = new int[lastClass + 1];
        long[] actual = new long[lastClass + 1];
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i <= lastClass; i++) {
            sums.add(new Sum());
        }
        for (int row = 0; row < expected.length; row++) {
            int place = Math.min(split.calibration().frequency(row), lastClass);
            customers[place]++;
            actual[place] += split.holdoutPurchases(row);
            sums.get(place).add(expected[row]);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= lastClass; i++) {
            rows.add(new Row(i, i == lastClass, customers[i], sums.get(i).value(), actual[i]));
        }
        return new HoldoutTracking(rows);
    }

    /** Returns the expected purchases of all customers. */
    public double expected() {
        Sum sum = new Sum();
        rows.forEach(row -> sum.add(row.expected()));
        return sum.value();
    }

    /** Returns the actual purchases of all customers. */
    public long actual() {
        return rows.stream().mapToLong(Row::actual).sum();
    }
}
