package org.crmkit.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
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

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 730;

    private static final String FIFTHS = """
            with s as (
              select customer, max(day) as last, count(distinct day) as purchases, sum(amount) as total
              from purchase group by customer),
            f as (
              select ntile(5) over (order by last, customer) as r,
                     ntile(5) over (order by purchases, customer) as f,
                     ntile(5) over (order by total, customer) as m
              from s)
            select r, f, m, count(*) from f group by r, f, m
            """;

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
    private List<Connection> connections = List.of();

    /** Draws the rows; both forms hold the same. */
    @Setup(Level.Trial)
    public void draw() throws SQLException {
        SplittableRandom random = new SplittableRandom(20260101);
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
            log = TransactionLog.ofDense(CurrencyUnit.USD, customers, who, days, amounts);
            return;
        }
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        connections = List.of(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("create table purchase (customer integer, day integer, amount bigint)");
            insert(connection, who, days, amounts);
        }
    }

    private static void insert(Connection connection, int[] who, int[] days, long[] amounts) throws SQLException {
        try {
            Path file = Files.createTempFile("purchases", ".csv");
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
                for (int row = 0; row < who.length; row++) {
                    out.write(who[row] + "," + days[row] + "," + amounts[row] + "\n");
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("copy purchase from '" + file + "' (format csv, header false)");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    /** Returns how many customers have each triple of fifths. */
    @Benchmark
    public Map<String, Long> fifths() throws SQLException {
        return by.equals("crmkit") ? ours() : sql();
    }

    private Map<String, Long> ours() {
        BuyingTable table = BuyingTable.of(CustomerSummaries.of(log, START.plusDays(DAYS), PeriodUnit.DAY));
        Map<String, Long> counts = new TreeMap<>();
        Rfm.quintiles().score(table).cells().forEach((cell, customers) -> counts.put(cell, (long) customers));
        return counts;
    }

    private Map<String, Long> sql() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connections.get(0).createStatement();
                ResultSet rows = statement.executeQuery(FIFTHS)) {
            while (rows.next()) {
                counts.put(rows.getInt(1) + "-" + rows.getInt(2) + "-" + rows.getInt(3), rows.getLong(4));
            }
        }
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
