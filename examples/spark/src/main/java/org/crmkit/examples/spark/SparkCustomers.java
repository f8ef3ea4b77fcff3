package org.crmkit.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.lifetime.BgNbd;
import org.crmkit.scoring.lifetime.BgNbdSimulator;
import org.crmkit.scoring.lifetime.DistinctHistories;
import org.joda.money.CurrencyUnit;

/**
 * Summaries, RFM, a fit of BG/NBD and its scores on Apache Spark in local mode, and the same on one machine beside it. The log is
 * drawn from the published CDNOW parameters and says nothing of any real customer. Purchases are laid out by customer; each part then
 * is a {@link TransactionLog} like any other. What is not of one part alone merges: distinct histories to the same bits, quantile
 * sketches within their bound.
 *
 * <p>{@code mvn -Pspark -pl examples/spark -am package -Dmaven.test.skip=true}; an argument says how many customers to draw.
 */
public final class SparkCustomers {

    private static final LocalDate UNTIL = LocalDate.of(1997, 9, 30);
    private static final double WEEKS = 39;
    private static final int PARTS = 8;

    private SparkCustomers() {}

    /** Runs the job and compares; fails where the answers are further apart than they may be. */
    public static void main(String[] args) {
        int customers = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        TransactionLog log = BgNbdSimulator.published()
                .draw(customers, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 3, 25), UNTIL, 20260101);
        say("%,d customers and %,d purchases, drawn from the published CDNOW parameters", customers, log.size());
        SparkSession spark = SparkSession.builder()
                .appName("crmkit")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", PARTS)
                .getOrCreate();
        try {
            compare(log, spark);
        } finally {
            spark.stop();
        }
    }

    private static void compare(TransactionLog log, SparkSession spark) {
        Dataset<Purchase> purchases = spark.createDataset(rows(log), Encoders.bean(Purchase.class));
        Stopwatch watch = new Stopwatch();
        JavaRDD<CustomerSummaries> parts = purchases
                .repartition(PARTS, purchases.col("customer"))
                .toJavaRDD()
                .mapPartitions(SparkCustomers::summarise)
                .persist(StorageLevel.MEMORY_ONLY());
        long summarised = parts.map(part -> (long) part.size()).reduce(Long::sum);
        watch.lap("summaries of %,d customers", summarised);
        DistinctHistories histories = parts.map(CountedHistories::of)
                .treeReduce(CountedHistories::merge)
                .histories();
        watch.lap("%,d distinct histories merged from %s parts", histories.size(), PARTS);
        Fit<BgNbd> fit = BgNbd.fit(histories, FitOptions.DEFAULT).found().orElseThrow();
        watch.lap("BG/NBD fitted: %s", fit.model().configuration());
        Cuts cuts = Cuts.of(spark, parts);
        watch.lap("RFM cut points from merged sketches: %s", cuts);
        List<Double> parameters = fit.model().parameters();
        List<ScoredCustomer> scored = parts.flatMap(part -> ScoredCustomer.of(
                                part,
                                new BgNbd(parameters.get(0), parameters.get(1), parameters.get(2), parameters.get(3)),
                                cuts.rfm(),
                                WEEKS)
                        .iterator())
                .collect();
        watch.lap("%,d customers scored", scored.size());
        new OneMachine(log, UNTIL, WEEKS).check(fit, cuts, scored);
    }

    private static List<Purchase> rows(TransactionLog log) {
        List<Purchase> rows = new ArrayList<>(log.size());
        for (int row = 0; row < log.size(); row++) {
            rows.add(Purchase.of(log.customerKeys().get(log.customer(row)), log.epochDay(row), log.minorAmount(row)));
        }
        return rows;
    }

    /** All purchases of a customer are in one part, so a part is a log. */
    private static Iterator<CustomerSummaries> summarise(Iterator<Purchase> part) {
        TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
        part.forEachRemaining(
                purchase -> log.add(purchase.getCustomer(), purchase.getDay(), purchase.getMinorAmount()));
        return List.of(CustomerSummaries.of(log.build(), UNTIL, PeriodUnit.WEEK))
                .iterator();
    }

    /** Prints a line. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
