package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The purchases of each customer, day by day: the rows of one day are one purchase, and returns are taken off, by the rules of
 * {@link CustomerSummaries}. Customers keep the numbers they have in the log; one who has only returns has no purchase.
 */
public final class PurchaseDays {

    /** So few rows are sorted in place, without allocating. */
    private static final int FEW = 24;

    private final List<String> keys;
    private final CurrencyUnit currency;
    private final LocalDate observedUntil;
    private final int[] starts;
    private final int[] days;
    private final long[] amounts;
    private long unmatchedReturns;
    private int withoutPurchase;

    private PurchaseDays(TransactionLog log, LocalDate observedUntil, int[] starts, int[] days, long[] amounts) {
        this.keys = log.customerKeys();
        this.currency = log.currency();
        this.observedUntil = observedUntil;
        this.starts = starts;
        this.days = days;
        this.amounts = amounts;
    }

    /**
     * Groups a log by customer and day, up to and including a day: a stable counting sort by customer, then one pass over the rows
     * of each. Time and memory grow linearly with the rows; a log that is sorted by day is not sorted again.
     *
     * @param observedUntil the last day that counts
     */
    public static PurchaseDays of(TransactionLog log, LocalDate observedUntil) {
        long last = observedUntil.toEpochDay();
        int count = log.customerKeys().size();
        int[] ends = new int[count + 1];
        for (int row = 0; row < log.size(); row++) {
            if (log.epochDay(row) <= last) {
                ends[log.customer(row) + 1]++;
            }
        }
        for (int i = 0; i < count; i++) {
            ends[i + 1] += ends[i];
        }
        int[] next = Arrays.copyOf(ends, count);
        int[] days = new int[ends[count]];
        long[] amounts = new long[ends[count]];
        for (int row = 0; row < log.size(); row++) {
            if (log.epochDay(row) <= last) {
                int place = next[log.customer(row)]++;
                days[place] = log.epochDay(row);
                amounts[place] = log.minorAmount(row);
            }
        }
        PurchaseDays purchases = new PurchaseDays(log, observedUntil, ends, days, amounts);
        purchases.merge(count);
        return purchases;
    }

    /** Closes the ranks in place: what is written never overtakes what is read. */
    private void merge(int count) {
        int from = 0;
        int written = 0;
        for (int customer = 0; customer < count; customer++) {
            int to = starts[customer + 1];
            starts[customer] = written;
            if (from < to) {
                sortByDay(days, amounts, from, to);
                int after = mergeDays(from, to, written);
                withoutPurchase += after == written ? 1 : 0;
                written = after;
            }
            from = to;
        }
        starts[count] = written;
    }

    private int mergeDays(int from, int to, int start) {
        int end = start;
        for (int i = from; i < to; ) {
            int day = days[i];
            long bought = 0;
            long returned = 0;
            boolean purchase = false;
            for (; i < to && days[i] == day; i++) {
                if (amounts[i] < 0) {
                    returned = Math.subtractExact(returned, amounts[i]);
                } else {
                    bought = Math.addExact(bought, amounts[i]);
                    purchase = true;
                }
            }
            if (purchase) {
                days[end] = day;
                amounts[end] = bought;
                end++;
            }
            for (int back = end - 1; back >= start && returned > 0; back--) {
                long taken = Math.min(returned, amounts[back]);
                amounts[back] -= taken;
                returned -= taken;
            }
            unmatchedReturns = Math.addExact(unmatchedReturns, returned);
        }
        return end;
    }

    /** Logs mostly come sorted; then this is one comparison a row. Equal days keep their order, so that sums do not change. */
    private static void sortByDay(int[] days, long[] amounts, int from, int to) {
        if (to - from <= FEW) {
            insert(days, amounts, from, to);
            return;
        }
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = days[i - 1] <= days[i];
        }
        if (!sorted) {
            sort(days, amounts, from, to);
        }
    }

    private static void insert(int[] days, long[] amounts, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int day = days[i];
            long amount = amounts[i];
            int place = i;
            for (; place > from && days[place - 1] > day; place--) {
                days[place] = days[place - 1];
                amounts[place] = amounts[place - 1];
            }
            days[place] = day;
            amounts[place] = amount;
        }
    }

    private static void sort(int[] days, long[] amounts, int from, int to) {
        int length = to - from;
        long[] order = new long[length];
        for (int i = 0; i < length; i++) {
            order[i] = ((long) days[from + i] << 32) | i;
        }
        Arrays.sort(order);
        long[] sortedAmounts = new long[length];
        for (int i = 0; i < length; i++) {
            sortedAmounts[i] = amounts[from + (int) order[i]];
        }
        for (int i = 0; i < length; i++) {
            days[from + i] = (int) (order[i] >> 32);
            amounts[from + i] = sortedAmounts[i];
        }
    }

    /** Returns the currency of all amounts. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns the last day that counts. */
    public LocalDate observedUntil() {
        return observedUntil;
    }

    /** Returns how many customers the log has, those without a purchase so far included. */
    public int customers() {
        return keys.size();
    }

    /** Returns the customers' keys by index. */
    List<String> keys() {
        return keys;
    }

    /** Returns the key of a customer. */
    public String key(int customer) {
        return keys.get(customer);
    }

    /** Returns the days on which a customer bought; zero for one who has not. */
    public int count(int customer) {
        return starts[customer + 1] - starts[customer];
    }

    /**
     * Returns the day of a purchase, counted from 1970-01-01.
     *
     * @param purchase from zero, rising with the day, below {@link #count}
     */
    public int epochDay(int customer, int purchase) {
        return days[place(customer, purchase)];
    }

    /** Returns what a purchase was worth after returns, in minor units; zero or more. */
    public long minorAmount(int customer, int purchase) {
        return amounts[place(customer, purchase)];
    }

    /** Returns what the purchases after the first were worth. */
    long repeatAmount(int customer) {
        long sum = 0;
        for (int place = starts[customer] + 1; place < starts[customer + 1]; place++) {
            sum = Math.addExact(sum, amounts[place]);
        }
        return sum;
    }

    private int place(int customer, int purchase) {
        int place = starts[customer] + purchase;
        if (purchase < 0 || place >= starts[customer + 1]) {
            checkArgument(
                    false,
                    "The purchase was %s; it must be from 0 to %s, the customer's last.",
                    purchase,
                    count(customer) - 1);
        }
        return place;
    }

    /** Returns the returns that exceed all purchases of their customer, zero or more. */
    public Money unmatchedReturns() {
        return Money.ofMinor(currency, unmatchedReturns);
    }

    /** Returns how many customers have returns but no purchase. */
    public int withoutPurchase() {
        return withoutPurchase;
    }
}
