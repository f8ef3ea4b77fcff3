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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The peer: purchases in a table in memory of DuckDB on one thread, RFM fifths by {@code NTILE}. */
final class DuckDb implements AutoCloseable {

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

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /**
     * Loads purchases.
     *
     * @param type of the column of customers, {@code integer} or {@code varchar}
     * @param key the customer of a number, as that type
     */
    static DuckDb of(DrawnPurchases purchases, String type, IntFunction<String> key) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("create table purchase (customer " + type + ", day integer, amount bigint)");
            insert(statement, purchases, key);
        }
        return new DuckDb(connection);
    }

    private static void insert(Statement statement, DrawnPurchases purchases, IntFunction<String> key)
            throws SQLException {
        try {
            Path file = Files.createTempFile("purchases", ".csv");
            try {
                try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
                    for (int row = 0; row < purchases.who().length; row++) {
                        out.write(key.apply(purchases.who()[row]) + ","
                                + purchases.days()[row] + "," + purchases.amounts()[row] + "\n");
                    }
                }
                statement.execute("copy purchase from '" + file + "' (format csv, header false)");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many customers have each triple of fifths. */
    Map<String, Long> fifths() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(FIFTHS)) {
            while (rows.next()) {
                counts.put(rows.getInt(1) + "-" + rows.getInt(2) + "-" + rows.getInt(3), rows.getLong(4));
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
