package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Collects purchases row by row. Not safe under threads. */
public final class TransactionLogBuilder {

    /** Space for the purchases of one customer, who may be all there is. */
    private static final int FIRST = 32;

    private final CurrencyUnit currency;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private int[] customers = new int[FIRST];
    private int[] days = new int[FIRST];
    private long[] amounts = new long[FIRST];
    private int size;

    TransactionLogBuilder(CurrencyUnit currency) {
        this.currency = currency;
    }

    /** Adds a purchase, or a return if {@code amount} is negative. */
    public TransactionLogBuilder add(String customer, LocalDate date, Money amount) {
        checkArgument(
                amount.getCurrencyUnit().equals(currency),
                "The amount was %s; it must be in %s, the currency of the log. Convert it before adding it.",
                amount,
                currency);
        return add(customer, Math.toIntExact(date.toEpochDay()), amount.getAmountMinorLong());
    }

    /** Adds a purchase by its day counted from 1970-01-01 and its amount in minor units. */
    public TransactionLogBuilder add(String customer, int epochDay, long minorAmount) {
        checkArgument(!customer.isEmpty(), "The customer key was empty; give every purchase a customer.");
        if (size == customers.length) {
            int larger = (int) Math.min(Integer.MAX_VALUE - 8L, (long) size + (size >> 1));
            customers = Arrays.copyOf(customers, larger);
            days = Arrays.copyOf(days, larger);
            amounts = Arrays.copyOf(amounts, larger);
        }
        Integer index = indexes.get(customer);
        if (index == null) {
            index = keys.size();
            indexes.put(customer, index);
            keys.add(customer);
        }
        customers[size] = index;
        days[size] = epochDay;
        amounts[size] = minorAmount;
        size++;
        return this;
    }

    /** Returns how many rows were added. */
    public int size() {
        return size;
    }

    /** Returns the log of all rows so far. */
    public TransactionLog build() {
        return new TransactionLog(
                currency,
                List.copyOf(keys),
                Arrays.copyOf(customers, size),
                Arrays.copyOf(days, size),
                Arrays.copyOf(amounts, size));
    }
}
