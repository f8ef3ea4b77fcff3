package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is unpaid of a customer's invoices, by the day it is due. Whether an amount is overdue follows from the day that asks, so
 * nothing has to be restated when a due date passes. Immutable; sums up to any day are found in O(log n) of the number of
 * different due dates.
 */
public final class OpenItems {

    private final CurrencyUnit currency;
    private final long[] due;
    private final long[] upTo;

    /** Takes the due dates ascending, and with each the sum of all that is due until then. */
    private OpenItems(CurrencyUnit currency, long[] due, long[] upTo) {
        this.currency = currency;
        this.due = due;
        this.upTo = upTo;
    }

    /** Obtains the items of a customer who owes nothing. */
    public static OpenItems none(CurrencyUnit currency) {
        return new OpenItems(currency, new long[0], new long[0]);
    }

    /** Obtains the sums of a list of items, all in one currency. */
    public static OpenItems of(CurrencyUnit currency, List<OpenItem> items) {
        Map<Long, Long> sums = new TreeMap<>();
        for (OpenItem item : items) {
            checkArgument(
                    item.open().getCurrencyUnit().equals(currency),
                    "OpenItem.open was %s; it must be in %s, as the rest of the account. Convert it once, at a rate you can name.",
                    item.open(),
                    currency);
            sums.merge(item.due().toEpochDay(), Minor.of(item.open()), Math::addExact);
        }
        return of(currency, sums);
    }

    private static OpenItems of(CurrencyUnit currency, Map<Long, Long> sums) {
        long[] due = new long[sums.size()];
        long[] upTo = new long[sums.size()];
        int place = 0;
        long sum = 0;
        for (Map.Entry<Long, Long> entry : sums.entrySet()) {
            sum = Math.addExact(sum, entry.getValue());
            due[place] = entry.getKey();
            upTo[place++] = sum;
        }
        return new OpenItems(currency, due, upTo);
    }

    /** Returns these items and others together. */
    public OpenItems plus(OpenItems others) {
        return others.due.length == 0 ? this : merged(others, 1);
    }

    /**
     * Returns these items without others.
     *
     * @throws IllegalArgumentException if more is taken away than is open on a day
     */
    public OpenItems minus(OpenItems others) {
        return others.due.length == 0 ? this : merged(others, -1);
    }

    private OpenItems merged(OpenItems others, int sign) {
        checkArgument(
                currency.equals(others.currency),
                "OpenItems in %s and %s; they must be in one currency. Convert each document once.",
                currency,
                others.currency);
        Map<Long, Long> sums = new TreeMap<>();
        for (int i = 0; i < due.length; i++) {
            sums.put(due[i], amountAt(i));
        }
        for (int i = 0; i < others.due.length; i++) {
            sums.merge(others.due[i], sign * others.amountAt(i), Math::addExact);
        }
        sums.forEach((day, sum) -> checkArgument(
                sum >= 0,
                "OpenItems due on %s would be %s; they must be zero or more. The running balance does not agree with the documents: restate it.",
                LocalDate.ofEpochDay(day),
                sum));
        sums.values().removeIf(sum -> sum == 0);
        return of(currency, sums);
    }

    private long amountAt(int place) {
        return upTo[place] - (place == 0 ? 0 : upTo[place - 1]);
    }

    /** Returns the currency of every amount. */
    public CurrencyUnit currency() {
        return currency;
    }

    /** Returns how many different due dates there are. */
    public int size() {
        return due.length;
    }

    /** Returns all that is open. */
    public Money total() {
        return Minor.money(currency, totalMinor());
    }

    /** Returns what is past due on {@code day}; due today is not overdue. */
    public Money overdueOn(LocalDate day) {
        return Minor.money(currency, overdueMinor(day.toEpochDay()));
    }

    /** Returns what is due from one day to another, both included. */
    public Money dueBetween(LocalDate first, LocalDate last) {
        long before = overdueMinor(first.toEpochDay());
        return Minor.money(currency, Math.max(0, overdueMinor(last.toEpochDay() + 1) - before));
    }

    /** Returns the due date of the oldest open item; empty if none is open. */
    public Optional<LocalDate> oldestDue() {
        return due.length == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(due[0]));
    }

    /** Returns the days the oldest open item is past due on {@code day}; zero if none is. */
    public long daysPastDue(LocalDate day) {
        return due.length == 0 ? 0 : Math.max(0, day.toEpochDay() - due[0]);
    }

    /** Returns the amounts, one for each due date, the oldest first. */
    public List<OpenItem> list() {
        List<OpenItem> items = new ArrayList<>(due.length);
        for (int i = 0; i < due.length; i++) {
            items.add(new OpenItem(Minor.money(currency, amountAt(i)), LocalDate.ofEpochDay(due[i])));
        }
        return Collections.unmodifiableList(items);
    }

    long totalMinor() {
        return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    }

    /** Returns what is due before a day. */
    long overdueMinor(long day) {
        int found = Arrays.binarySearch(due, day);
        int before = found < 0 ? -found - 1 : found;
        return before == 0 ? 0 : upTo[before - 1];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenItems that
                && currency.equals(that.currency)
                && Arrays.equals(due, that.due)
                && Arrays.equals(upTo, that.upTo);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * currency.hashCode() + Arrays.hashCode(due)) + Arrays.hashCode(upTo);
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
