package org.crmkit.examples.cli.purchases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.examples.cli.report.ReportData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.value.AbcClass;
import org.crmkit.scoring.value.AbcResult;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.RevenueAbc;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmDimension;
import org.crmkit.scoring.value.RfmResult;
import org.crmkit.scoring.value.RfmSegment;
import org.joda.money.Money;

/**
 * The classes customers fall into by what they bought, which need no model, by row of {@code customers}.
 *
 * @param abc by revenue
 * @param cuts where the scores part
 * @param rfm by recency, frequency and value
 */
public record BuyingClasses(CustomerSummaries customers, AbcResult abc, RfmCuts cuts, RfmResult rfm) {

    /** Classifies customers on the last day that counts. */
    public static BuyingClasses of(CustomerSummaries customers) {
        BuyingTable table = BuyingTable.of(customers);
        RfmCuts cuts = RfmCuts.of(table);
        return new BuyingClasses(
                customers,
                RevenueAbc.DEFAULT.classify(table),
                cuts,
                new Rfm(cuts.binning(), RfmSegment.QUINTILES).score(table));
    }

    /** Returns what all customers bought. */
    public Money revenue() {
        return abc.total();
    }

    /** Returns an amount's share of all revenue; zero where there is none. */
    public double share(long minor) {
        long all = revenue().getAmountMinorLong();
        return all == 0 ? 0 : minor / (double) all;
    }

    /** Returns the rows by revenue, the largest first, equals by key. */
    public List<Integer> byRevenue() {
        return IntStream.range(0, customers.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer row) -> -customers.totalMinor(row))
                        .thenComparing(customers::key))
                .toList();
    }

    /** Returns what the concentration curve draws. */
    public ReportData.Concentration concentration() {
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
        return new ReportData.Concentration(shares, classes, abc.gini());
    }

    /** Returns what the grid of recency and frequency draws. */
    public ReportData.RfmGrid grid() {
        int[] count = new int[25];
        long[] sum = new long[25];
        for (int row = 0; row < customers.size(); row++) {
            int cell = (rfm.score(row, RfmDimension.RECENCY) - 1) * 5 + rfm.score(row, RfmDimension.FREQUENCY) - 1;
            count[cell]++;
            sum[cell] += customers.totalMinor(row);
        }
        List<ReportData.RfmCell> cells = new ArrayList<>();
        for (int cell = 0; cell < 25; cell++) {
            cells.add(new ReportData.RfmCell(
                    count[cell],
                    share(sum[cell]),
                    Money.ofMinor(
                            customers.currency(),
                            count[cell] == 0 ? 0 : Math.round(sum[cell] / (double) count[cell]))));
        }
        return new ReportData.RfmGrid(cells, cuts.recencyLabels(), cuts.frequencyLabels());
    }

    /** Returns every named segment that has customers, in the order of the list of segments. */
    public List<ReportData.Group> segments() {
        List<ReportData.Group> groups = new ArrayList<>();
        for (RfmSegment segment : RfmSegment.QUINTILES) {
            int count = 0;
            long sum = 0;
            for (int row = 0; row < customers.size(); row++) {
                if (rfm.segment(row).equals(segment)) {
                    count++;
                    sum += customers.totalMinor(row);
                }
            }
            if (count > 0) {
                groups.add(new ReportData.Group(segment.label(), count, count / (double) customers.size(), share(sum)));
            }
        }
        return groups;
    }
}
