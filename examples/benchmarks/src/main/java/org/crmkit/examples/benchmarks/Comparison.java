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
 * @param timed whether a result is a time, and not a number of results a second
 * @param work how many of {@code unit} one result of crmkit stands for
 * @param peerWork how many one result of the peer stands for
 * @param unit what was done
 * @param agree whether both answer the same, on a small draw
 */
record Comparison(
        String name,
        String title,
        Class<?> benchmark,
        String peer,
        boolean timed,
        int work,
        int peerWork,
        String unit,
        BooleanSupplier agree) {

    /** Prints what was measured, and the ratio. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    void print(Collection<RunResult> results) {
        double ours = rate(score(results, "crmkit"), work);
        double theirs = rate(score(results, peer), peerWork);
        System.out.println(name + ": " + title);
        line("crmkit", ours);
        line(peer + " (peer)", theirs);
        System.out.printf(Locale.ROOT, "  %-34s %14.1f times as fast%n", "ratio", ours / theirs);
    }

    private double rate(double score, int done) {
        return timed ? done / score : done * score;
    }

    @SuppressWarnings("SystemOut") // a program that prints its result
    private void line(String by, double rate) {
        System.out.printf(Locale.ROOT, "  %-34s %,14.0f %s a second%n", by, rate, unit);
    }

    private static double score(Collection<RunResult> results, String by) {
        return results.stream()
                .filter(result -> result.getParams().getParam("by").equals(by))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
