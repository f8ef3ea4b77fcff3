package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * The purchases of many customers as columns: customers are numbered from 0, days counted from 1970-01-01, amounts in minor units of
 * the scheme's currency, below zero for a return. Kept grouped by customer and sorted by day, whatever order they came in; purchases
 * of one day keep no order, because none matters.
 */
public final class TierColumns {

    private static final int FIRST_DAY = DaySpan.day(java.time.LocalDate.of(1, 1, 1));
    private static final int LAST_DAY = DaySpan.day(java.time.LocalDate.of(9998, 12, 31));

    /** Where the entries of customer i begin; one more than there are customers. */
    final int[] offset;

    final int[] day;
    final long[] minor;
    private final int first;

    private TierColumns(int[] offset, int[] day, long[] minor, int first) {
        this.offset = offset;
        this.day = day;
        this.minor = minor;
        this.first = first;
    }

    /**
     * Obtains the columns of so many customers. The arrays are copied; O(n) if each customer's purchases come by day, with a
     * sort of his own for one whose purchases do not.
     *
     * @param customers how many, zero or more; those without a purchase are among them
     * @param customer the customer of each purchase, 0 to {@code customers - 1}
     * @param day its day, counted from 1970-01-01
     * @param minor its amount in minor units, not zero, below zero for a return
     * @throws IllegalArgumentException if the columns are not of one length, or a value is out of its range; the message names the row
     */
    public static TierColumns of(int customers, int[] customer, int[] day, long[] minor) {
        checkArgument(customers >= 0, "TierColumns.customers was %s; it must be zero or more.", customers);
        checkArgument(
                customer.length == day.length && day.length == minor.length,
                "TierColumns has %s customers, %s days and %s amounts; the columns must be of one length.",
                customer.length,
                day.length,
                minor.length);
        int[] offset = new int[customers + 1];
        for (int i = 0; i < day.length; i++) {
            if (customer[i] < 0
                    || customer[i] >= customers
                    || day[i] < FIRST_DAY
                    || day[i] > LAST_DAY
                    || minor[i] == 0) {
                throw new IllegalArgumentException(
                        "TierColumns row " + i + " was customer " + customer[i] + ", day " + day[i]
                                + ", amount " + minor[i] + "; the customer must be 0 to " + (customers - 1)
                                + ", the day " + FIRST_DAY
                                + " to " + LAST_DAY + " and the amount not zero. Correct it, or leave it out.");
            }
            offset[customer[i] + 1]++;
        }
        for (int i = 0; i < customers; i++) {
            offset[i + 1] += offset[i];
        }
        int[] next = Arrays.copyOf(offset, customers);
        int[] days = new int[day.length];
        long[] amounts = new long[day.length];
        int first = LAST_DAY;
        for (int i = 0; i < day.length; i++) {
            int begin = offset[customer[i]];
            int at = next[customer[i]]++;
            while (at > begin && days[at - 1] > day[i]) {
                days[at] = days[at - 1];
                amounts[at] = amounts[at - 1];
                at--;
            }
            days[at] = day[i];
            amounts[at] = minor[i];
            first = Math.min(first, day[i]);
        }
        return new TierColumns(offset, days, amounts, first);
    }

    /** Returns how many customers there are. */
    public int customers() {
        return offset.length - 1;
    }

    /** Returns how many purchases and returns there are. */
    public int entries() {
        return day.length;
    }

    /** Returns the first day on which anything was bought; the last day there can be if nothing was. */
    int firstDay() {
        return first;
    }
}
