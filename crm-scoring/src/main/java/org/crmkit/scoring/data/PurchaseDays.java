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

    private final List<String> keys;
    private final CurrencyUnit currency;
    private final LocalDate observedUntil;
    private final int[] starts;
    private final DayMerge merged;
    private int withoutPurchase;

    private PurchaseDays(TransactionLog log, LocalDate observedUntil, int[] starts, DayMerge merged) {
        this.keys = log.customerKeys();
        this.currency = log.currency();
        this.observedUntil = observedUntil;
        this.starts = starts;
        this.merged = merged;
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
        PurchaseDays purchases = new PurchaseDays(log, observedUntil, ends, new DayMerge(days, amounts));
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
                int after = merged.merge(from, to, written);
                withoutPurchase += after == written ? 1 : 0;
                written = after;
            }
            from = to;
        }
        starts[count] = written;
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
        return merged.days[place(customer, purchase)];
    }

    /** Returns what a purchase was worth after returns, in minor units; zero or more. */
    public long minorAmount(int customer, int purchase) {
        return merged.amounts[place(customer, purchase)];
    }

    /** Returns where the purchases of a customer start in {@link #merged}. */
    int start(int customer) {
        return starts[customer];
    }

    /** Returns the purchases of all customers. */
    DayMerge merged() {
        return merged;
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
        return Money.ofMinor(currency, merged.unmatchedReturns());
    }

    /** Returns how many customers have returns but no purchase. */
    public int withoutPurchase() {
        return withoutPurchase;
    }
}
