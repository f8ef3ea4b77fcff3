package org.crmkit.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark with the peer it is measured against. The benchmark class has a parameter {@code by}, whose two values are
 * {@code crmkit} and the name of the peer.
 *
 * @param name to choose it by
 * @param title what is measured
 * @param benchmark the class
 * @param peer the name of the peer
 * @param work how much one result stands for, for example a million customers
 * @param unit what a second of it is counted in; empty if the result is itself in seconds
 * @param agree whether both answer the same, on a small draw
 */
record Comparison(
        String name, String title, Class<?> benchmark, String peer, double work, String unit, BooleanSupplier agree) {

    /** Prints what was measured, and the ratio. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    void print(Collection<RunResult> results) {
        double ours = score(results, "crmkit");
        double theirs = score(results, peer);
        System.out.println(name + ": " + title);
        line("crmkit", ours);
        line(peer + " (peer)", theirs);
        System.out.printf(
                Locale.ROOT,
                "  %-34s %14.1f times as fast%n",
                "ratio",
                unit.isEmpty() ? theirs / ours : ours / theirs);
    }

    @SuppressWarnings("SystemOut") // a program that prints its result
    private void line(String by, double score) {
        if (unit.isEmpty()) {
            System.out.printf(Locale.ROOT, "  %-34s %14.3f s%n", by, score);
        } else {
            System.out.printf(Locale.ROOT, "  %-34s %,14.0f %s a second%n", by, score * work, unit);
        }
    }

    private static double score(Collection<RunResult> results, String by) {
        return results.stream()
                .filter(result -> result.getParams().getParam("by").equals(by))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
