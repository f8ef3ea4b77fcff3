package org.crmkit.examples.benchmarks;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.value.BuyingTable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Purchases to RFM fifths by rank: ours on columns in memory against DuckDB's {@code NTILE} on a table in memory, on one thread, with
 * customers as whole numbers, which is the faster form for SQL. Both order equal values by customer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class RfmAgainstSql {

    static final int TRANSACTIONS = 5_000_000;

    /** Rows. */
    @Param("" + TRANSACTIONS)
    public int transactions;

    /** How many customers they belong to. */
    @Param("1000000")
    public int customers;

    /** Who answers. */
    @Param({"crmkit", "duckdb"})
    public String by = "crmkit";

    private TransactionLog log = TransactionLog.builder(CurrencyUnit.USD).build();
    private Optional<DuckDb> database = Optional.empty();

    /** Draws the rows; both forms hold the same. */
    @Setup(Level.Trial)
    public void draw() throws SQLException {
        DrawnPurchases drawn = DrawnPurchases.of(transactions, customers);
        if (by.equals("crmkit")) {
            log = drawn.numbered();
        } else {
            database = Optional.of(DuckDb.of(drawn, "integer", Integer::toString));
        }
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        if (database.isPresent()) {
            database.get().close();
        }
    }

    /** Returns how many customers have each triple of fifths. */
    @Benchmark
    public Map<String, Long> fifths() throws SQLException {
        return database.isPresent() ? database.get().fifths() : fifths(log);
    }

    /** Returns the same of a log, by one thread. */
    static Map<String, Long> fifths(TransactionLog log) {
        CustomerSummaries summaries = CustomerSummaries.of(log, DrawnPurchases.UNTIL, PeriodUnit.DAY);
        return counts(Rfm.quintiles().score(BuyingTable.of(summaries)));
    }

    /** Returns how many customers have each triple of fifths. */
    static Map<String, Long> counts(RfmResult scored) {
        Map<String, Long> counts = new TreeMap<>();
        scored.cells().forEach((cell, customers) -> counts.put(cell, (long) customers));
        return counts;
    }

    /** Returns whether both give as many customers each triple of fifths, on a small draw. */
    static boolean agree() {
        try {
            RfmAgainstSql ours = new RfmAgainstSql();
            ours.transactions = 60_000;
            ours.customers = 10_007;
            ours.draw();
            RfmAgainstSql peer = new RfmAgainstSql();
            peer.transactions = ours.transactions;
            peer.customers = ours.customers;
            peer.by = "duckdb";
            peer.draw();
            boolean same = ours.fifths().equals(peer.fifths());
            peer.close();
            return same;
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB refused a statement of the benchmark.", e);
        }
    }
}
