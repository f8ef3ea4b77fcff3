package org.crmkit.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmBinning;
import org.crmkit.scoring.value.RfmSegment;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One customer by himself, from twenty purchases of his to his RFM score: ours with its reasons against streams without. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class OneCustomerRfm {

    static final int BATCH = 1000;

    private static final int PURCHASES = 20;
    private static final int DAYS = 730;
    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);
    private static final RfmBinning.ByCutPoints CUTS = new RfmBinning.ByCutPoints(
            List.of(180L, 90L, 60L, 30L), List.of(4L, 9L, 14L, 18L), List.of(20_000L, 50_000L, 100_000L, 200_000L));

    /** Who answers. */
    @Param({"crmkit", "streams"})
    public String by = "crmkit";

    private final Rfm rfm = new Rfm(CUTS, RfmSegment.QUINTILES);
    private final List<List<Purchase>> customers = new ArrayList<>();

    /** Draws customers, some of whom stopped buying long ago. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(20260104);
        int end = (int) UNTIL.toEpochDay();
        for (int i = 0; i < BATCH; i++) {
            int stopped = random.nextInt(DAYS / 2);
            List<Purchase> purchases = new ArrayList<>();
            for (int bought = 0; bought < PURCHASES; bought++) {
                int day = end - stopped - random.nextInt(DAYS / 2);
                purchases.add(new Purchase("c" + i, day, 100 + random.nextInt(1 + 20 * i)));
            }
            customers.add(purchases);
        }
    }

    /** Returns the sum of all scores, so that none is left out. */
    @Benchmark
    public double scores() {
        double sum = 0;
        for (List<Purchase> purchases : customers) {
            sum += score(purchases);
        }
        return sum;
    }

    private double score(List<Purchase> purchases) {
        return by.equals("crmkit") ? ours(purchases) : streams(purchases);
    }

    private double ours(List<Purchase> purchases) {
        TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
        for (Purchase purchase : purchases) {
            log.add(purchase.customer(), purchase.epochDay(), purchase.minorAmount());
        }
        CustomerSummaries own = CustomerSummaries.of(log.build(), UNTIL, PeriodUnit.DAY);
        return rfm.score(own.daysSinceLast(0), own.purchases(0), own.total(0))
                .orElseThrow()
                .value();
    }

    /** The peer: groups by day, counts and adds up, compares with each limit. */
    private static double streams(List<Purchase> purchases) {
        Map<Integer, Long> byDay = purchases.stream()
                .collect(Collectors.groupingBy(
                        Purchase::epochDay, TreeMap::new, Collectors.summingLong(Purchase::minorAmount)));
        long since = UNTIL.toEpochDay()
                - byDay.keySet().stream().mapToInt(Integer::intValue).max().orElseThrow();
        long total = byDay.values().stream().mapToLong(Long::longValue).sum();
        return 3
                + CUTS.recencyDays().stream().filter(limit -> since < limit).count()
                + CUTS.purchases().stream()
                        .filter(limit -> byDay.size() > limit)
                        .count()
                + CUTS.minorAmounts().stream().filter(limit -> total > limit).count();
    }

    /** Returns whether both give each customer the same score. */
    static boolean agree() {
        OneCustomerRfm ours = new OneCustomerRfm();
        ours.draw();
        OneCustomerRfm peer = new OneCustomerRfm();
        peer.by = "streams";
        peer.draw();
        return IntStream.range(0, BATCH)
                .allMatch(i -> ours.score(ours.customers.get(i)) == peer.score(peer.customers.get(i)));
    }
}
