package org.crmkit.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints each as a ratio against its peer. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs them all; takes about two minutes and four gigabytes. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    public static void main(String[] args) throws RunnerException {
        if (!TransactionsToClasses.agree()) {
            throw new IllegalStateException("crmkit and its peer answered differently; the ratio would mean nothing.");
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(TransactionsToClasses.class.getSimpleName())
                        .jvmArgs("-Xmx4g", "-XX:+UseParallelGC")
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        double ours = seconds(results, "crmkit");
        double peer = seconds(results, "streams");
        System.out.println("TransactionsToClasses: 10 million transactions of 1 million customers to RFM and ABC");
        System.out.printf(Locale.ROOT, "  crmkit                   %6.2f s%n", ours);
        System.out.printf(Locale.ROOT, "  java.util.stream (peer)  %6.2f s%n", peer);
        System.out.printf(Locale.ROOT, "  ratio                    %6.1f times as fast%n", peer / ours);
        dueDates();
    }

    @SuppressWarnings("SystemOut") // a program that prints its result
    private static void dueDates() throws RunnerException {
        if (!DueDates.agree()) {
            throw new IllegalStateException("crmkit and its peer answered differently; the ratio would mean nothing.");
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DueDates.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        double ours = seconds(results, "crmkit");
        double peer = seconds(results, "stepper");
        System.out.println("DueDates: due times on a calendar of five years, one thread");
        System.out.printf(Locale.ROOT, "  crmkit                   %,12.0f a second%n", ours);
        System.out.printf(Locale.ROOT, "  minute by minute (peer)  %,12.0f a second%n", peer);
        System.out.printf(Locale.ROOT, "  ratio                    %,12.1f times as fast%n", ours / peer);
    }

    private static double seconds(Collection<RunResult> results, String by) {
        return results.stream()
                .filter(result -> result.getParams().getParam("by").equals(by))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
