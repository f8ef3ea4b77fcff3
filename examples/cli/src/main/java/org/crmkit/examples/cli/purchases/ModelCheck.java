package org.crmkit.examples.cli.purchases;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.examples.cli.report.ReportData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PurchaseDays;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.evaluate.HoldoutTracking;
import org.crmkit.scoring.lifetime.PurchaseModel;

/** Holds what a model expected against what happened: by week, and by how often a customer had bought before. */
public final class ModelCheck {

    /** Customers with this many repeat purchases and more share a class. */
    private static final int MANY = 7;

    private final PurchaseLog source;
    private final PurchaseDays purchases;
    private final Split split;
    private final PurchaseModel model;

    /**
     * Creates the check.
     *
     * @param purchases all of the log, to its last day
     * @param split what the model saw, and what came after
     */
    public ModelCheck(PurchaseLog source, PurchaseDays purchases, Split split, PurchaseModel model) {
        this.source = source;
        this.purchases = purchases;
        this.split = split;
        this.model = model;
    }

    /** Returns expected against actual purchases of the holdout by repeat purchases before. */
    public List<ReportData.FrequencyClass> classes() {
        double[] expected = model.expectedPurchases(split.calibration(), split.holdoutLength());
        return HoldoutTracking.of(split, expected, MANY).rows().stream()
                .filter(row -> row.customers() > 0)
                .map(row -> new ReportData.FrequencyClass(
                        row.name(), row.customers(), row.expectedMean(), row.actualMean()))
                .toList();
    }

    /** Counts repeat purchases week by week; of several on one day one counts, as in the model. */
    public ReportData.Weeks weeks() {
        int count = (int) ((ChronoUnit.DAYS.between(source.from(), source.until()) + 1) / 7);
        int fitted = (int) Math.round((ChronoUnit.DAYS.between(source.from(), source.fittedUntil()) + 1) / 7.0);
        int[] inWeek = repeatPurchases(count);
        List<Double> expected = new ArrayList<>();
        List<Double> actual = new ArrayList<>();
        int sum = 0;
        for (int week = 1; week <= count; week++) {
            sum += inWeek[week - 1];
            actual.add((double) sum);
            long days =
                    ChronoUnit.DAYS.between(source.fittedUntil(), source.from().plusDays(7L * week - 1));
            expected.add(model.expectedCumulativePurchases(split.calibration(), days / 7.0));
        }
        return new ReportData.Weeks(expected, actual, fitted);
    }

    private int[] repeatPurchases(int weeks) {
        CustomerSummaries cohort = split.calibration();
        long start = source.from().toEpochDay();
        int[] inWeek = new int[weeks];
        for (int row = 0; row < cohort.size(); row++) {
            int customer = cohort.customer(row);
            for (int i = 1; i < purchases.count(customer); i++) {
                int week = (int) ((purchases.epochDay(customer, i) - start) / 7);
                if (week < weeks) {
                    inWeek[week]++;
                }
            }
        }
        return inWeek;
    }
}
