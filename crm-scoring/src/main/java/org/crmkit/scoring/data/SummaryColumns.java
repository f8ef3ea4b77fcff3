package org.crmkit.scoring.data;

import java.util.Arrays;

/** What is left of each customer's purchases when they are summed up; customers without a purchase are left out. */
final class SummaryColumns {

    final int[] customers;
    final int[] purchases;
    final int[] firstDays;
    final int[] lastDays;
    final long[] totalAmounts;
    final long[] repeatAmounts;
    final int size;

    SummaryColumns(PurchaseDays days) {
        int count = 0;
        int[] buyers = new int[days.customers()];
        for (int customer = 0; customer < buyers.length; customer++) {
            if (days.count(customer) > 0) {
                buyers[count++] = customer;
            }
        }
        size = count;
        customers = Arrays.copyOf(buyers, count);
        purchases = new int[count];
        firstDays = new int[count];
        lastDays = new int[count];
        totalAmounts = new long[count];
        repeatAmounts = new long[count];
        for (int row = 0; row < count; row++) {
            sumUp(days, row);
        }
    }

    private void sumUp(PurchaseDays days, int row) {
        int customer = customers[row];
        int bought = days.count(customer);
        long repeat = days.repeatAmount(customer);
        purchases[row] = bought;
        firstDays[row] = days.epochDay(customer, 0);
        lastDays[row] = days.epochDay(customer, bought - 1);
        repeatAmounts[row] = repeat;
        totalAmounts[row] = Math.addExact(repeat, days.minorAmount(customer, 0));
    }
}
