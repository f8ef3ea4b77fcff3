package org.crmkit.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.crmkit.scoring.data.TransactionLog;
import org.joda.money.CurrencyUnit;

/**
 * Purchases in columns, drawn from a seed: every customer buys once, the rest falls to few of them; two years, amounts with a long tail.
 *
 * @param customers how many customers there are
 * @param who per row the customer, from zero
 * @param days per row the day, counted from 1970-01-01
 * @param amounts per row the amount in cents
 */
@SuppressWarnings("ArrayRecordComponent") // columns of a draw, never compared
record DrawnPurchases(int customers, int[] who, int[] days, long[] amounts) {

    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final int DAYS = 730;
    static final LocalDate UNTIL = START.plusDays(DAYS);

    static DrawnPurchases of(int transactions, int customers) {
        SplittableRandom random = new SplittableRandom(20260101);
        int[] who = new int[transactions];
        int[] days = new int[transactions];
        long[] amounts = new long[transactions];
        for (int row = 0; row < transactions; row++) {
            double skewed = random.nextDouble();
            who[row] = row < customers ? row : (int) (skewed * skewed * customers);
            days[row] = (int) START.toEpochDay() + random.nextInt(DAYS);
            amounts[row] = 100 + (long) (5000 / (0.02 + random.nextDouble()));
        }
        return new DrawnPurchases(customers, who, days, amounts);
    }

    /** Returns the log of customers who are numbers. */
    TransactionLog numbered() {
        return TransactionLog.ofDense(CurrencyUnit.USD, customers, who, days, amounts);
    }

    /** Returns the log of customers with keys. */
    TransactionLog keyed() {
        return TransactionLog.of(CurrencyUnit.USD, keys(), who, days, amounts);
    }

    /** Returns a key for each customer as other systems give them out: sixteen hexadecimal digits in no order. */
    List<String> keys() {
        SplittableRandom random = new SplittableRandom(20260102);
        List<String> keys = new ArrayList<>(customers);
        for (int i = 0; i < customers; i++) {
            keys.add(String.format(Locale.ROOT, "%016x", random.nextLong()));
        }
        return keys;
    }
}
