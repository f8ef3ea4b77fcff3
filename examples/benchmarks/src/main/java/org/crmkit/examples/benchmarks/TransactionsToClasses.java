package org.crmkit.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.value.AbcResult;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.RevenueAbc;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmResult;
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

/** Ten million transactions to summaries, RFM fifths by rank and revenue classes: ours against plain streams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class TransactionsToClasses {

    static final int TRANSACTIONS = 10_000_000;

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 730;

    /** Rows. */
    @Param("" + TRANSACTIONS)
    public int transactions;

    /** How many customers they belong to. */
    @Param("1000000")
    public int customers;

    /** Who answers: {@code crmkit} reads columns, {@code streams} reads a list of records. */
    @Param({"crmkit", "streams"})
    public String by = "crmkit";

    private TransactionLog log = TransactionLog.builder(CurrencyUnit.USD).build();
    private List<Purchase> purchases = List.of();

    /** Draws the rows; both forms hold the same. */
    @Setup(Level.Trial)
    public void draw() {
        SplittableRandom random = new SplittableRandom(20260101);
        List<String> keys = new ArrayList<>(customers);
        for (int i = 0; i < customers; i++) {
            keys.add("C" + (10_000_000 + i));
        }
        int[] who = new int[transactions];
        int[] days = new int[transactions];
        long[] amounts = new long[transactions];
        for (int row = 0; row < transactions; row++) {
            double skewed = random.nextDouble();
            who[row] = row < customers ? row : (int) (skewed * skewed * customers);
            days[row] = (int) START.toEpochDay() + random.nextInt(DAYS);
            amounts[row] = 100 + (long) (5000 / (0.02 + random.nextDouble()));
        }
        if (by.equals("crmkit")) {
            log = TransactionLog.of(CurrencyUnit.USD, keys, who, days, amounts);
        } else {
            List<Purchase> rows = new ArrayList<>(transactions);
            for (int row = 0; row < transactions; row++) {
                rows.add(new Purchase(keys.get(who[row]), days[row], amounts[row]));
            }
            purchases = rows;
        }
    }

    /** Returns the customers by fifths and class. */
    @Benchmark
    public Map<String, Long> classes() {
        return by.equals("crmkit") ? ours() : PlainStreams.classes(purchases);
    }

    private Map<String, Long> ours() {
        CustomerSummaries summaries = CustomerSummaries.of(log, START.plusDays(DAYS), PeriodUnit.DAY);
        BuyingTable table = BuyingTable.of(summaries);
        RfmResult rfm = Rfm.quintiles().score(table);
        AbcResult abc = RevenueAbc.DEFAULT.classify(table);
        Map<String, Long> counts = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            counts.merge(rfm.cell(row) + " " + abc.abcClass(row), 1L, Long::sum);
        }
        return counts;
    }

    /** Returns whether both ways give the same customers the same classes, on a small draw. */
    static boolean agree() {
        TransactionsToClasses ours = new TransactionsToClasses();
        ours.transactions = 30_000;
        ours.customers = 4000;
        ours.draw();
        TransactionsToClasses peer = new TransactionsToClasses();
        peer.transactions = ours.transactions;
        peer.customers = ours.customers;
        peer.by = "streams";
        peer.draw();
        return ours.classes().equals(peer.classes());
    }
}
