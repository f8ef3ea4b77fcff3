package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.crmkit.scoring.data.CustomerSummaries;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How recently, how often and for how much each customer bought, in columns. */
public final class BuyingTable {

    private final CurrencyUnit currency;
    private final IntFunction<String> keys;
    private final boolean numbered;
    private final int[] daysSinceLast;
    private final int[] purchases;
    private final long[] amounts;

    private BuyingTable(
            CurrencyUnit currency,
            IntFunction<String> keys,
            boolean numbered,
            int[] daysSinceLast,
            int[] purchases,
            long[] amounts) {
        this.currency = currency;
        this.keys = keys;
        this.numbered = numbered;
        this.daysSinceLast = daysSinceLast;
        this.purchases = purchases;
        this.amounts = amounts;
    }

    /** Obtains the table of a summary; recency counts to the end of its observation. */
    public static BuyingTable of(CustomerSummaries customers) {
        int size = customers.size();
        int[] days = new int[size];
        int[] purchases = new int[size];
        long[] amounts = new long[size];
        for (int row = 0; row < size; row++) {
            days[row] = customers.daysSinceLast(row);
            purchases[row] = customers.purchases(row);
            amounts[row] = customers.totalMinor(row);
        }
        return new BuyingTable(customers.currency(), customers::key, customers.numbered(), days, purchases, amounts);
    }

    /**
     * Obtains a table of columns of equal length.
     *
     * @param keys the customers, each once
     * @param daysSinceLast since the last purchase, zero or more
     * @param purchases zero or more
     * @param minorAmounts in minor units, zero or more
     */
    public static BuyingTable of(
            CurrencyUnit currency, List<String> keys, int[] daysSinceLast, int[] purchases, long[] minorAmounts) {
        checkArgument(
                keys.size() == daysSinceLast.length
                        && keys.size() == purchases.length
                        && keys.size() == minorAmounts.length,
                "BuyingTable columns had %s, %s, %s and %s rows; they must be equally long.",
                keys.size(),
                daysSinceLast.length,
                purchases.length,
                minorAmounts.length);
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < keys.size(); row++) {
            checkArgument(
                    seen.add(keys.get(row)),
                    "BuyingTable holds the customer %s twice; give each customer one row.",
                    keys.get(row));
            checkArgument(
                    daysSinceLast[row] >= 0 && purchases[row] >= 0 && minorAmounts[row] >= 0,
                    "BuyingTable row of %s was %s days, %s purchases, %s minor units; none may be below zero.",
                    keys.get(row),
                    daysSinceLast[row],
                    purchases[row],
                    minorAmounts[row]);
        }
        return new BuyingTable(
                currency,
                List.copyOf(keys)::get,
                false,
                daysSinceLast.clone(),
                purchases.clone(),
                minorAmounts.clone());
    }

    /** Returns how many customers there are. */
    public int size() {
        return purchases.length;
    }

    /** Returns the currency of the amounts. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns whether customers are numbers, ordered as numbers, in the order of the rows. */
    boolean numbered() {
        return numbered;
    }

    /** Returns the key of the customer in a row. */
    public String key(int row) {
        return keys.apply(row);
    }

    /** Returns the days since the last purchase. */
    public int daysSinceLast(int row) {
        return daysSinceLast[row];
    }

    /** Returns the number of purchases. */
    public int purchases(int row) {
        return purchases[row];
    }

    /** Returns the value of all purchases in minor units. */
    public long minorAmount(int row) {
        return amounts[row];
    }

    /** Returns the value of all purchases. */
    public Money amount(int row) {
        return Money.ofMinor(currency, amounts[row]);
    }
}
