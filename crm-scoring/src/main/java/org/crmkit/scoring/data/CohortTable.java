package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Who came when, and how many of them came back: customers by the period of their first purchase, and what each such cohort did in
 * that period and every one since. Purchases are counted by the rules of {@link CustomerSummaries}.
 *
 * @param period how long a cohort gathers, and how long its later periods are
 * @param observedUntil the last day that counts
 * @param cohorts by their period, the earliest first; periods in which nobody came for the first time are left out
 */
public record CohortTable(CohortPeriod period, LocalDate observedUntil, List<Cohort> cohorts) {

    /**
     * Customers who first bought in one period.
     *
     * @param start the first day of the period
     * @param customers how many they are, at least one
     * @param cells what they did, first in their own period, then in each one after it up to the last day that counts
     */
    public record Cohort(LocalDate start, int customers, List<Cell> cells) {

        public Cohort {
            cells = List.copyOf(cells);
            checkArgument(customers >= 1, "Cohort.customers was %s; it must be one or more.", customers);
        }

        /**
         * Returns the share of the cohort that bought in a period, 0 to 1; in its own period it is 1.
         *
         * @param later how many periods after the cohort's own, from zero
         */
        public double retention(int later) {
            return (double) cells.get(later).buyers() / customers;
        }
    }

    /**
     * One cohort in one period.
     *
     * @param buyers how many of the cohort bought
     * @param purchases on how many days, counted customer by customer
     * @param repeats the same without first purchases
     * @param value of all purchases, after returns
     * @param isComplete whether the period had ended by the last day that counts
     */
    public record Cell(int buyers, int purchases, int repeats, Money value, boolean isComplete) {}

    public CohortTable {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * Draws up the table. Time grows linearly with the rows; memory with the square of the number of periods, so days that lie far
     * apart want long ones ({@link CohortPeriod#fitting}).
     *
     * @param observedUntil the last day that counts
     */
    public static CohortTable of(TransactionLog log, LocalDate observedUntil, CohortPeriod period) {
        return of(PurchaseDays.of(log, observedUntil), period);
    }

    /** Draws up the table of purchases that are grouped already. */
    public static CohortTable of(PurchaseDays purchases, CohortPeriod period) {
        int last = period.number(Math.toIntExact(purchases.observedUntil().toEpochDay()));
        int first = last;
        for (int customer = 0; customer < purchases.customers(); customer++) {
            if (purchases.count(customer) > 0) {
                first = Math.min(first, period.number(purchases.epochDay(customer, 0)));
            }
        }
        Counts[] counts = new Counts[last - first + 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Counts(counts.length - i);
        }
        for (int customer = 0; customer < purchases.customers(); customer++) {
            if (purchases.count(customer) > 0) {
                int cohort = period.number(purchases.epochDay(customer, 0));
                counts[cohort - first].add(purchases, customer, period, cohort);
            }
        }
        LocalDate next = purchases.observedUntil().plusDays(1);
        boolean lastIsComplete = period.start(last + 1).equals(next);
        List<Cohort> cohorts = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i].customers > 0) {
                cohorts.add(counts[i].cohort(period.start(first + i), purchases.currency(), lastIsComplete));
            }
        }
        return new CohortTable(period, purchases.observedUntil(), cohorts);
    }

    /** Returns how many periods the oldest cohort was seen in, its own included; zero where nobody bought. */
    public int periods() {
        return cohorts.stream().mapToInt(cohort -> cohort.cells().size()).max().orElse(0);
    }

    /** Adds up one cohort. */
    private static final class Counts {
        private final int[] buyers;
        private final int[] purchases;
        private final long[] amounts;
        private int customers;

        Counts(int periods) {
            buyers = new int[periods];
            purchases = new int[periods];
            amounts = new long[periods];
        }

        void add(PurchaseDays days, int customer, CohortPeriod period, int cohort) {
            customers++;
            int seen = -1;
            for (int i = 0; i < days.count(customer); i++) {
                int later = period.number(days.epochDay(customer, i)) - cohort;
                buyers[later] += later == seen ? 0 : 1;
                purchases[later]++;
                amounts[later] = Math.addExact(amounts[later], days.minorAmount(customer, i));
                seen = later;
            }
        }

        Cohort cohort(LocalDate start, CurrencyUnit currency, boolean lastIsComplete) {
            List<Cell> cells = new ArrayList<>();
            for (int later = 0; later < buyers.length; later++) {
                cells.add(new Cell(
                        buyers[later],
                        purchases[later],
                        purchases[later] - (later == 0 ? customers : 0),
                        Money.ofMinor(currency, amounts[later]),
                        later < buyers.length - 1 || lastIsComplete));
            }
            return new Cohort(start, customers, cells);
        }
    }
}
