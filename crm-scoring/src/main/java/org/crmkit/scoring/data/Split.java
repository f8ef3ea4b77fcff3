package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A log cut at a day: what a model may see, and what the same customers then did. Customers who first bought after the cut are
 * in neither part.
 */
public final class Split {

    private final CustomerSummaries calibration;
    private final LocalDate holdoutUntil;
    private final int[] holdoutPurchases;
    private final long[] holdoutAmounts;

    private Split(CustomerSummaries calibration, LocalDate holdoutUntil, int[] purchases, long[] amounts) {
        this.calibration = calibration;
        this.holdoutUntil = holdoutUntil;
        this.holdoutPurchases = purchases;
        this.holdoutAmounts = amounts;
    }

    /**
     * Cuts a log.
     *
     * @param calibrationUntil the last day the model may see
     * @param holdoutUntil the last day of the log that counts; after {@code calibrationUntil}
     */
    public static Split at(TransactionLog log, LocalDate calibrationUntil, LocalDate holdoutUntil, PeriodUnit unit) {
        checkArgument(
                holdoutUntil.isAfter(calibrationUntil),
                "Split.holdoutUntil was %s; it must be after %s, the end of the calibration.",
                holdoutUntil,
                calibrationUntil);
        CustomerSummaries before = CustomerSummaries.of(log, calibrationUntil, unit);
        CustomerSummaries all = CustomerSummaries.of(log, holdoutUntil, unit);
        int[] rowOf = new int[log.customerKeys().size()];
        for (int row = 0; row < all.size(); row++) {
            rowOf[all.customer(row)] = row;
        }
        int[] purchases = new int[before.size()];
        long[] amounts = new long[before.size()];
        for (int row = 0; row < before.size(); row++) {
            int later = rowOf[before.customer(row)];
            purchases[row] = all.purchases(later) - before.purchases(row);
            amounts[row] = all.totalMinor(later) - before.totalMinor(row);
        }
        return new Split(before, holdoutUntil, purchases, amounts);
    }

    /** Returns what the model may see. */
    public CustomerSummaries calibration() {
        return calibration;
    }

    /** Returns the last day of the holdout period. */
    public LocalDate holdoutUntil() {
        return holdoutUntil;
    }

    /** Returns the length of the holdout period in the unit of the {@link #calibration()}. */
    public double holdoutLength() {
        return calibration.unit().between(calibration.observedUntil(), holdoutUntil);
    }

    /** Returns the days with a purchase in the holdout period, by row of the {@link #calibration()}. */
    public int holdoutPurchases(int row) {
        return holdoutPurchases[row];
    }

    /** Returns the value of the purchases in the holdout period; below zero where more was returned than bought. */
    public Money holdoutAmount(int row) {
        return Money.ofMinor(calibration.currency(), holdoutAmounts[row]);
    }
}
