package org.crmkit.examples.cli.demo;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.examples.cli.report.ReportData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.evaluate.HoldoutTracking;
import org.crmkit.scoring.value.AbcClass;
import org.crmkit.scoring.value.AbcResult;
import org.crmkit.scoring.value.RfmDimension;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns scored customers into what the charts draw. */
final class ReportFigures {

    /** Customers with this many repeat purchases and more share a class. */
    private static final int MANY = 7;

    private final ScoredCustomers scored;
    private final CustomerSummaries customers;
    private final CurrencyUnit currency;
    private final long revenue;

    ReportFigures(ScoredCustomers scored) {
        this.scored = scored;
        this.customers = scored.customers();
        this.currency = customers.currency();
        long sum = 0;
        for (int row = 0; row < customers.size(); row++) {
            sum += customers.totalMinor(row);
        }
        this.revenue = sum;
    }

    ReportData.Totals totals() {
        int purchases = 0;
        double expected = 0;
        int actual = 0;
        double value = 0;
        for (int row = 0; row < customers.size(); row++) {
            purchases += customers.purchases(row);
            expected += scored.expected(row);
            actual += scored.split().holdoutPurchases(row);
            value += scored.lifetimeValue(row);
        }
        return new ReportData.Totals(
                customers.size(),
                purchases,
                Money.ofMinor(currency, revenue),
                expected,
                actual,
                scored.lifetime().rounded(value).amount());
    }

    ReportData.Concentration concentration() {
        AbcResult abc = scored.abc();
        List<Double> shares = new ArrayList<>();
        abc.concentration(100).forEach(point -> shares.add(point.revenue()));
        while (shares.size() < 101) {
            shares.add(0.0);
        }
        List<ReportData.AbcShare> classes = new ArrayList<>();
        for (AbcClass each : AbcClass.values()) {
            classes.add(new ReportData.AbcShare(
                    each.name(),
                    abc.count(each) / (double) Math.max(1, abc.size()),
                    share(abc.revenue(each).getAmountMinorLong())));
        }
        return new ReportData.Concentration(shares, classes);
    }

    ReportData.RfmGrid rfm() {
        int[] count = new int[25];
        long[] sum = new long[25];
        for (int row = 0; row < customers.size(); row++) {
            int cell = (scored.rfm().score(row, RfmDimension.RECENCY) - 1) * 5
                    + scored.rfm().score(row, RfmDimension.FREQUENCY)
                    - 1;
            count[cell]++;
            sum[cell] += customers.totalMinor(row);
        }
        List<ReportData.RfmCell> cells = new ArrayList<>();
        for (int cell = 0; cell < 25; cell++) {
            cells.add(new ReportData.RfmCell(
                    count[cell],
                    share(sum[cell]),
                    Money.ofMinor(currency, count[cell] == 0 ? 0 : Math.round(sum[cell] / (double) count[cell]))));
        }
        RfmCuts cuts = scored.cuts();
        return new ReportData.RfmGrid(cells, cuts.recencyLabels(), cuts.frequencyLabels());
    }

    List<ReportData.Tier> tiers(TierScheme scheme) {
        List<ReportData.Tier> tiers = new ArrayList<>();
        for (TierLevel level : scheme.levels()) {
            int count = 0;
            long sum = 0;
            for (int row = 0; row < customers.size(); row++) {
                if (scored.tier(row).level().slug().equals(level.slug())) {
                    count++;
                    sum += customers.totalMinor(row);
                }
            }
            tiers.add(new ReportData.Tier(
                    level.name(),
                    level.threshold().orElseThrow(),
                    count,
                    count / (double) Math.max(1, customers.size()),
                    share(sum)));
        }
        return tiers;
    }

    List<ReportData.FrequencyClass> classes() {
        return HoldoutTracking.of(scored.split(), scored.expected(), MANY).rows().stream()
                .filter(row -> row.customers() > 0)
                .map(row -> new ReportData.FrequencyClass(
                        row.name(), row.customers(), row.expectedMean(), row.actualMean()))
                .toList();
    }

    /** Counts repeat purchases week by week; of several on one day one counts, as in the model. */
    ReportData.Weeks weeks(PurchaseLog source) {
        int count = (int) ((ChronoUnit.DAYS.between(source.from(), source.until()) + 1) / 7);
        int fitted = (int) Math.round((ChronoUnit.DAYS.between(source.from(), source.fittedUntil()) + 1) / 7.0);
        int[] inWeek = repeatPurchases(source, count);
        List<Double> expected = new ArrayList<>();
        List<Double> actual = new ArrayList<>();
        int sum = 0;
        for (int week = 1; week <= count; week++) {
            sum += inWeek[week - 1];
            actual.add((double) sum);
            long days =
                    ChronoUnit.DAYS.between(source.fittedUntil(), source.from().plusDays(7L * week - 1));
            expected.add(scored.purchases().model().expectedCumulativePurchases(customers, days / 7.0));
        }
        return new ReportData.Weeks(expected, actual, fitted);
    }

    private int[] repeatPurchases(PurchaseLog source, int weeks) {
        TransactionLog log = source.log();
        int[] rowOf = new int[log.customerKeys().size()];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < customers.size(); row++) {
            rowOf[customers.customer(row)] = row;
        }
        int start = Math.toIntExact(source.from().toEpochDay());
        long days = source.until().toEpochDay() - start + 1;
        long[] bought = new long[log.size()];
        int count = 0;
        for (int i = 0; i < log.size(); i++) {
            int row = rowOf[log.customer(i)];
            if (row >= 0 && log.minorAmount(i) >= 0 && log.epochDay(i) > customers.firstEpochDay(row)) {
                bought[count++] = row * days + log.epochDay(i) - start;
            }
        }
        int[] inWeek = new int[weeks];
        Arrays.stream(bought, 0, count)
                .distinct()
                .map(each -> each % days / 7)
                .filter(week -> week < weeks)
                .forEach(week -> inWeek[(int) week]++);
        return inWeek;
    }

    private double share(long minor) {
        return revenue == 0 ? 0 : minor / (double) revenue;
    }
}
