package org.crmkit.scoring.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What is left of each customer's purchases when they are summed up; customers without a purchase are left out. */
final class SummaryColumns {

    final int[] customers;
    final int[] purchases;
    final int[] firstDays;
    final int[] lastDays;
    final long[] totalAmounts;
    final long[] repeatAmounts;
    final int size;
    final int withoutPurchase;
    final long unmatchedReturns;

    private SummaryColumns(Sums sums, int withoutPurchase, long unmatchedReturns) {
        int count = 0;
        int[] buyers = new int[sums.purchases.length];
        for (int customer = 0; customer < buyers.length; customer++) {
            if (sums.purchases[customer] > 0) {
                buyers[count++] = customer;
            }
        }
        this.size = count;
        this.customers = count == buyers.length ? buyers : Arrays.copyOf(buyers, count);
        this.purchases = ofBuyers(sums.purchases);
        this.firstDays = ofBuyers(sums.firstDays);
        this.lastDays = ofBuyers(sums.lastDays);
        this.totalAmounts = ofBuyers(sums.totalAmounts);
        this.repeatAmounts = ofBuyers(sums.repeatAmounts);
        this.withoutPurchase = withoutPurchase;
        this.unmatchedReturns = unmatchedReturns;
    }

    private int[] ofBuyers(int[] byCustomer) {
        if (byCustomer.length == size) {
            return byCustomer;
        }
        int[] out = new int[size];
        Arrays.setAll(out, row -> byCustomer[customers[row]]);
        return out;
    }

    private long[] ofBuyers(long[] byCustomer) {
        if (byCustomer.length == size) {
            return byCustomer;
        }
        long[] out = new long[size];
        Arrays.setAll(out, row -> byCustomer[customers[row]]);
        return out;
    }

    /** Sums up purchases that are grouped already. */
    static SummaryColumns of(PurchaseDays days) {
        Sums sums = new Sums(days.customers(), 0);
        for (int customer = 0; customer < days.customers(); customer++) {
            int from = days.start(customer);
            int to = from + days.count(customer);
            if (from < to) {
                sums.take(customer, days.merged(), from, to);
            }
        }
        return new SummaryColumns(sums, days.withoutPurchase(), days.merged().unmatchedReturns());
    }

    /** Sums up a log up to and including a day, without keeping the purchases; by several threads if it is to be parallel. */
    static SummaryColumns of(TransactionLog log, LocalDate observedUntil, boolean parallel) {
        Optional<Stretches> stretches = Stretches.of(log, observedUntil.toEpochDay(), parallel);
        if (stretches.isEmpty()) {
            return of(PurchaseDays.of(log, observedUntil));
        }
        Sums sums = new Sums(log.customerKeys().size(), stretches.get().firstDay());
        long unmatched = stretches.get().handTo(sums);
        int withoutPurchase = 0;
        for (int bought : sums.purchases) {
            withoutPurchase += bought == Sums.RETURNS_ONLY ? 1 : 0;
        }
        return new SummaryColumns(sums, withoutPurchase, unmatched);
    }

    /** The sums by customer of the log. Each customer is taken once, so threads never meet. */
    private static final class Sums implements Stretches.Taker {

        static final int RETURNS_ONLY = -1;

        private final int dayZero;
        private final int[] purchases;
        private final int[] firstDays;
        private final int[] lastDays;
        private final long[] totalAmounts;
        private final long[] repeatAmounts;

        Sums(int customers, int dayZero) {
            this.dayZero = dayZero;
            purchases = new int[customers];
            firstDays = new int[customers];
            lastDays = new int[customers];
            totalAmounts = new long[customers];
            repeatAmounts = new long[customers];
        }

        @Override
        public void add(int customer, int day, long amount) {
            int date = dayZero + day;
            int before = purchases[customer];
            int first = before == 0 ? date : firstDays[customer];
            purchases[customer] = before + (before == 0 || date != lastDays[customer] ? 1 : 0);
            firstDays[customer] = first;
            lastDays[customer] = date;
            repeatAmounts[customer] = Math.addExact(repeatAmounts[customer], date == first ? 0 : amount);
            totalAmounts[customer] = Math.addExact(totalAmounts[customer], amount);
        }

        @Override
        public void take(int customer, DayMerge merged, int from, int to) {
            if (from == to) {
                purchases[customer] = RETURNS_ONLY;
                return;
            }
            long repeat = 0;
            for (int place = from + 1; place < to; place++) {
                repeat = Math.addExact(repeat, merged.amounts[place]);
            }
            purchases[customer] = to - from;
            firstDays[customer] = dayZero + merged.days[from];
            lastDays[customer] = dayZero + merged.days[to - 1];
            repeatAmounts[customer] = repeat;
            totalAmounts[customer] = Math.addExact(repeat, merged.amounts[from]);
        }
    }
}
