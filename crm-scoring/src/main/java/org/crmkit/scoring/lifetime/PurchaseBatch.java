package org.crmkit.scoring.lifetime;

import org.crmkit.scoring.data.CustomerSummaries;

/**
 * Predictions of many customers. Their times are whole days, so what depends on frequency and one time alone is kept in tables by
 * day; the memory depends on the days observed, not on the customers.
 */
final class PurchaseBatch {

    /** The most days that tables are kept for, 89 years. */
    private static final int LONGEST = 1 << 15;

    private final PurchaseEngine engine;
    private final CustomerSummaries customers;
    private final int until;
    private final double[] periods;
    private final DayAlive alive;

    PurchaseBatch(PurchaseEngine engine, CustomerSummaries customers) {
        this.engine = engine;
        this.customers = customers;
        this.until = (int) customers.observedUntil().toEpochDay();
        int longest = 0;
        for (int row = 0; row < customers.size(); row++) {
            longest = Math.max(longest, until - customers.firstEpochDay(row));
        }
        periods = new double[longest < LONGEST ? longest + 1 : 0];
        for (int day = 0; day < periods.length; day++) {
            periods[day] = customers.unit().ofDays(day);
        }
        alive = engine.byDays(periods);
    }

    double[] alive() {
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = alive(row);
        }
        return out;
    }

    private double alive(int row) {
        int x = customers.frequency(row);
        if (x > DayAlive.MOST || periods.length == 0) {
            return engine.alive(x, customers.recency(row), customers.age(row));
        }
        int first = customers.firstEpochDay(row);
        return alive.of(x, customers.lastEpochDay(row) - first, until - first);
    }

    /** Returns the probability to be active times a number of an active customer, by row. */
    double[] times(RememberedNumber.Source active) {
        RememberedNumber others = new RememberedNumber(active);
        DayTable[] byDay = new DayTable[DayAlive.MOST + 1];
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            int x = customers.frequency(row);
            double number;
            if (x > DayAlive.MOST || periods.length == 0) {
                number = others.of(x, customers.age(row));
            } else {
                if (byDay[x] == null) {
                    byDay[x] = new DayTable(periods, age -> active.of(x, age));
                }
                number = byDay[x].at(until - customers.firstEpochDay(row));
            }
            out[row] = alive(row) * number;
        }
        return out;
    }
}
