package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Purchases in columns: who, on which day, for how much. One currency; amounts are whole minor units (cents), so that sums are
 * exact. A negative amount is a return (see {@link CustomerSummaries}); zero is a purchase that cost nothing.
 *
 * <p>Rows keep the order they were added in; customers are numbered from zero in the order they first appear. Sixteen bytes a
 * row, so ten million rows take 160 MB.
 */
public final class TransactionLog {

    private final CurrencyUnit currency;
    private final List<String> keys;
    final int[] customers;
    final int[] days;
    final long[] amounts;

    TransactionLog(CurrencyUnit currency, List<String> keys, int[] customers, int[] days, long[] amounts) {
        this.currency = currency;
        this.keys = keys;
        this.customers = customers;
        this.days = days;
        this.amounts = amounts;
    }

    /**
     * Obtains a log of columns of equal length.
     *
     * @param keys the customers' keys, each once
     * @param customers per row the index into {@code keys}
     * @param epochDays per row the day, counted from 1970-01-01
     * @param minorAmounts per row the amount in minor units
     */
    public static TransactionLog of(
            CurrencyUnit currency, List<String> keys, int[] customers, int[] epochDays, long[] minorAmounts) {
        check(keys.size(), customers, epochDays, minorAmounts);
        checkArgument(
                keys.stream().distinct().count() == keys.size(),
                "TransactionLog keys hold one customer twice; list each customer once.");
        return new TransactionLog(
                currency, List.copyOf(keys), customers.clone(), epochDays.clone(), minorAmounts.clone());
    }

    /**
     * Obtains a log of customers who are numbers already, from zero without gaps: no key is stored, and a customer's key is the
     * number in digits; where keys are put in order, these are ordered as numbers. Ten million customers are spared half a gigabyte
     * of text.
     *
     * @param customerCount how many customers there are; some may have no row
     * @param customers per row the customer's number, from zero to below {@code customerCount}
     * @param epochDays per row the day, counted from 1970-01-01
     * @param minorAmounts per row the amount in minor units
     */
    public static TransactionLog ofDense(
            CurrencyUnit currency, int customerCount, int[] customers, int[] epochDays, long[] minorAmounts) {
        checkArgument(customerCount >= 0, "customerCount was %s; it must be zero or more.", customerCount);
        check(customerCount, customers, epochDays, minorAmounts);
        return new TransactionLog(
                currency, new DenseKeys(customerCount), customers.clone(), epochDays.clone(), minorAmounts.clone());
    }

    private static void check(int keys, int[] customers, int[] epochDays, long[] minorAmounts) {
        checkArgument(
                customers.length == epochDays.length && customers.length == minorAmounts.length,
                "TransactionLog columns had %s, %s and %s rows; they must be equally long.",
                customers.length,
                epochDays.length,
                minorAmounts.length);
        for (int customer : customers) {
            if (customer < 0 || customer >= keys) {
                checkArgument(
                        false,
                        "TransactionLog customer index was %s; it must be from 0 to %s. Add the key to the list of keys.",
                        customer,
                        keys - 1);
            }
        }
    }

    /** Obtains an empty builder. */
    public static TransactionLogBuilder builder(CurrencyUnit currency) {
        return new TransactionLogBuilder(currency);
    }

    /** Returns the currency of all amounts. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns how many rows there are. */
    public int size() {
        return customers.length;
    }

    /** Returns the customers' keys by index. */
    public List<String> customerKeys() {
        return keys;
    }

    /** Returns the index of the customer of a row. */
    public int customer(int row) {
        return customers[row];
    }

    /** Returns the day of a row, counted from 1970-01-01. */
    public int epochDay(int row) {
        return days[row];
    }

    /** Returns the day of a row. */
    public LocalDate date(int row) {
        return LocalDate.ofEpochDay(days[row]);
    }

    /** Returns the amount of a row in minor units. */
    public long minorAmount(int row) {
        return amounts[row];
    }

    /** Returns the amount of a row. */
    public Money amount(int row) {
        return Money.ofMinor(currency, amounts[row]);
    }

    /** Returns the earliest day. The log must not be empty. */
    public LocalDate firstDate() {
        return LocalDate.ofEpochDay(Arrays.stream(days).min().orElseThrow(TransactionLog::empty));
    }

    /** Returns the latest day. The log must not be empty. */
    public LocalDate lastDate() {
        return LocalDate.ofEpochDay(Arrays.stream(days).max().orElseThrow(TransactionLog::empty));
    }

    private static IllegalStateException empty() {
        return new IllegalStateException("TransactionLog is empty; it has no first and no last day.");
    }
}
