package org.crmkit.examples.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.Rfm;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Purchases to RFM fifths by rank: on two threads against one, to the same result. The common pool has one thread besides the caller,
 * whatever the machine has. The heap is touched before and its young part is large, as clearing memory that the system hands out for
 * the first time, and collecting it, take as long in either case; it warms up for long, as compiling takes the second thread's time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 30)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
            "-Xms4g",
            "-Xmn3g",
            "-XX:+AlwaysPreTouch"
        })
public class RfmOnTwoThreads {

    static final int TRANSACTIONS = RfmAgainstSql.TRANSACTIONS;

    /** Rows. */
    @Param("" + TRANSACTIONS)
    public int transactions;

    /** How many customers they belong to. */
    @Param("1000000")
    public int customers;

    /** What customers are: {@code numbers}, or {@code texts} in no order. */
    @Param("numbers")
    public String keys = "numbers";

    /** Who answers: {@code crmkit} shares the work out to two threads, {@code one-thread} does not. */
    @Param({"crmkit", "one-thread"})
    public String by = "crmkit";

    private TransactionLog log = TransactionLog.builder(CurrencyUnit.USD).build();

    /** Draws the rows. */
    @Setup(Level.Trial)
    public void draw() {
        DrawnPurchases drawn = DrawnPurchases.of(transactions, customers);
        log = keys.equals("numbers") ? drawn.numbered() : drawn.keyed();
    }

    /** Returns how many customers have each triple of fifths. */
    @Benchmark
    public Map<String, Long> fifths() {
        if (!by.equals("crmkit")) {
            return RfmAgainstSql.fifths(log);
        }
        CustomerSummaries summaries = CustomerSummaries.inParallel(log, DrawnPurchases.UNTIL, PeriodUnit.DAY);
        return RfmAgainstSql.counts(Rfm.quintiles().scoreInParallel(BuyingTable.of(summaries)));
    }

    /** Returns whether both give as many customers each triple of fifths, with either form of keys. */
    static boolean agree() {
        return agree("numbers") && agree("texts");
    }

    private static boolean agree(String keys) {
        RfmOnTwoThreads ours = new RfmOnTwoThreads();
        ours.transactions = 300_000;
        ours.customers = 100_003;
        ours.keys = keys;
        ours.draw();
        RfmOnTwoThreads peer = new RfmOnTwoThreads();
        peer.transactions = ours.transactions;
        peer.customers = ours.customers;
        peer.keys = keys;
        peer.by = "one-thread";
        peer.draw();
        return ours.fifths().equals(peer.fifths());
    }
}
