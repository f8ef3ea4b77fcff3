package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Per customer: how often, how recently, for how long and for how much, in columns. Customers stand in the order of the log;
 * those whose first purchase falls after the observation are left out.
 *
 * <p>Rules, where practice differs:
 * <ul>
 *   <li>All purchases of one customer on one day are one purchase, of their summed value.
 *   <li>A negative amount is a return. It is no purchase and changes neither frequency nor recency; its amount comes off the
 *       latest purchase on or before its day, what is left off the one before, never below zero. What exceeds all purchases in
 *       the log is counted in {@link #unmatchedReturns()}. A return after the end of the observation changes nothing.
 *   <li>A customer with returns only is no customer yet and is counted in {@link #withoutPurchase()}.
 * </ul>
 */
public final class CustomerSummaries {

    private final PeriodUnit unit;
    private final CurrencyUnit currency;
    private final LocalDate observedUntil;
    private final long lastDay;
    private final List<String> keys;
    private final SummaryColumns columns;

    private CustomerSummaries(
            CurrencyUnit currency,
            List<String> keys,
            LocalDate observedUntil,
            PeriodUnit unit,
            SummaryColumns columns) {
        this.unit = unit;
        this.currency = currency;
        this.observedUntil = observedUntil;
        this.lastDay = observedUntil.toEpochDay();
        this.keys = keys;
        this.columns = columns;
    }

    /**
     * Summarises the log up to and including a day. Time and memory grow linearly with the rows.
     *
     * @param observedUntil the last day that counts; ages are counted to it
     * @param unit the unit of recency and age
     */
    public static CustomerSummaries of(TransactionLog log, LocalDate observedUntil, PeriodUnit unit) {
        return of(log, observedUntil, unit, false);
    }

    /**
     * Summarises the log by the threads of the common pool, to the same bits as {@link #of(TransactionLog, LocalDate, PeriodUnit)}.
     *
     * @param observedUntil the last day that counts; ages are counted to it
     * @param unit the unit of recency and age
     */
    public static CustomerSummaries inParallel(TransactionLog log, LocalDate observedUntil, PeriodUnit unit) {
        return of(log, observedUntil, unit, true);
    }

    private static CustomerSummaries of(
            TransactionLog log, LocalDate observedUntil, PeriodUnit unit, boolean parallel) {
        return new CustomerSummaries(
                log.currency(),
                log.customerKeys(),
                observedUntil,
                unit,
                SummaryColumns.of(log, observedUntil, parallel));
    }

    /** Summarises purchases that are grouped already, up to the last day that counts among them. */
    public static CustomerSummaries of(PurchaseDays purchases, PeriodUnit unit) {
        return new CustomerSummaries(
                purchases.currency(), purchases.keys(), purchases.observedUntil(), unit, SummaryColumns.of(purchases));
    }

    /** Returns the unit of recency and age. */
    public PeriodUnit unit() {
        return unit;
    }

    /** Returns the currency of all amounts. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns the last day that counts. */
    public LocalDate observedUntil() {
        return observedUntil;
    }

    /** Returns how many customers there are. */
    public int size() {
        return columns.size;
    }

    /** Returns the key of the customer in a row. */
    public String key(int row) {
        return keys.get(columns.customers[row]);
    }

    /** Returns whether customers are numbers (see {@link TransactionLog#ofDense}); their order is that of the numbers, and of the rows. */
    public boolean numbered() {
        return keys instanceof DenseKeys;
    }

    /** Returns the index of the customer of a row in {@link TransactionLog#customerKeys()}. */
    public int customer(int row) {
        return columns.customers[row];
    }

    /** Returns x: the days with a purchase after the first. */
    public int frequency(int row) {
        return columns.purchases[row] - 1;
    }

    /** Returns t_x: from the first purchase to the last, in the {@link #unit()}. */
    public double recency(int row) {
        return unit.ofDays((long) columns.lastDays[row] - columns.firstDays[row]);
    }

    /** Returns T: from the first purchase to the end of the observation, in the {@link #unit()}. */
    public double age(int row) {
        return unit.ofDays(lastDay - columns.firstDays[row]);
    }

    /** Returns the mean value of the purchases after the first, in whole currency units; zero where there is none. */
    public double meanRepeatValue(int row) {
        int x = frequency(row);
        return x == 0 ? 0 : columns.repeatAmounts[row] / (double) x / Amounts.minorPerUnit(currency);
    }

    /** Returns the days with a purchase, the first included; at least one. */
    public int purchases(int row) {
        return columns.purchases[row];
    }

    /** Returns the value of all purchases after returns, in minor units. */
    public long totalMinor(int row) {
        return columns.totalAmounts[row];
    }

    /** Returns the value of all purchases after returns. */
    public Money total(int row) {
        return Money.ofMinor(currency, columns.totalAmounts[row]);
    }

    /** Returns the day of the first purchase, counted from 1970-01-01. */
    public int firstEpochDay(int row) {
        return columns.firstDays[row];
    }

    /** Returns the day of the first purchase. */
    public LocalDate firstDate(int row) {
        return LocalDate.ofEpochDay(columns.firstDays[row]);
    }

    /** Returns the day of the last purchase, counted from 1970-01-01. */
    public int lastEpochDay(int row) {
        return columns.lastDays[row];
    }

    /** Returns the day of the last purchase. */
    public LocalDate lastDate(int row) {
        return LocalDate.ofEpochDay(columns.lastDays[row]);
    }

    /** Returns the days from the last purchase to the end of the observation. */
    public int daysSinceLast(int row) {
        return (int) (lastDay - columns.lastDays[row]);
    }

    /** Returns one customer as the models read it. */
    public CustomerSummary summary(int row) {
        return new CustomerSummary(key(row), frequency(row), recency(row), age(row), meanRepeatValue(row));
    }

    /** Returns a view of all customers as the models read them. */
    public List<CustomerSummary> summaries() {
        return new View();
    }

    /** Returns the returns that exceed all purchases of their customer, zero or more. */
    public Money unmatchedReturns() {
        return Money.ofMinor(currency, columns.unmatchedReturns);
    }

    /** Returns how many customers of the log have returns but no purchase up to the end of the observation. */
    public int withoutPurchase() {
        return columns.withoutPurchase;
    }

    private final class View extends AbstractList<CustomerSummary> implements RandomAccess {
        @Override
        public CustomerSummary get(int row) {
            checkArgument(
                    row >= 0 && row < columns.size, "Row was %s; it must be from 0 to %s.", row, columns.size - 1);
            return summary(row);
        }

        @Override
        public int size() {
            return columns.size;
        }
    }
}
