package org.crmkit.examples.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
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
 * Purchases to RFM fifths by rank with customers whose keys are texts in no order: ours from rows on, each key looked up as it is
 * added to a log, against DuckDB's {@code NTILE} on a table that is loaded already. One thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class RfmOfTextKeys {

    static final int TRANSACTIONS = RfmAgainstSql.TRANSACTIONS;

    /** Rows. */
    @Param("" + TRANSACTIONS)
    public int transactions;

    /** How many customers they belong to. */
    @Param("1000000")
    public int customers;

    /** Who answers. */
    @Param({"crmkit", "duckdb"})
    public String by = "crmkit";

    private DrawnPurchases drawn = DrawnPurchases.of(0, 0);
    private List<String> keys = List.of();
    private Optional<DuckDb> database = Optional.empty();

    /** Draws the rows; both forms hold the same. */
    @Setup(Level.Trial)
    public void draw() throws SQLException {
        drawn = DrawnPurchases.of(transactions, customers);
        keys = drawn.keys();
        if (!by.equals("crmkit")) {
            database = Optional.of(DuckDb.of(drawn, "varchar", keys::get));
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
        return database.isPresent() ? database.get().fifths() : RfmAgainstSql.fifths(log());
    }

    private TransactionLog log() {
        TransactionLogBuilder log = TransactionLog.builder(CurrencyUnit.USD);
        for (int row = 0; row < transactions; row++) {
            log.add(keys.get(drawn.who()[row]), drawn.days()[row], drawn.amounts()[row]);
        }
        return log.build();
    }

    /** Returns whether both give as many customers each triple of fifths, on a small draw. */
    static boolean agree() {
        try {
            RfmOfTextKeys ours = new RfmOfTextKeys();
            ours.transactions = 60_000;
            ours.customers = 10_007;
            ours.draw();
            RfmOfTextKeys peer = new RfmOfTextKeys();
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
