package org.crmkit.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints each as a ratio against its peer. */
public final class Benchmarks {

    private static final List<Comparison> ALL = List.of(
            new Comparison(
                    "transactions-to-classes",
                    "10 million transactions of 1 million customers to RFM and ABC",
                    TransactionsToClasses.class,
                    "streams",
                    1,
                    "",
                    TransactionsToClasses::agree),
            new Comparison(
                    "due-dates",
                    "due time of 8 working hours or 3 working days on a calendar of five years, one thread",
                    DueDates.class,
                    "minute-stepper",
                    DueDates.BATCH,
                    "due times",
                    DueDates::agree));

    private Benchmarks() {}

    /** Runs those whose names are given, or all; all take some minutes and up to four gigabytes. */
    public static void main(String[] args) throws RunnerException {
        List<String> wanted = List.of(args);
        for (Comparison comparison : ALL) {
            if (wanted.isEmpty() || wanted.contains(comparison.name())) {
                if (!comparison.agree().getAsBoolean()) {
                    throw new IllegalStateException("In " + comparison.name()
                            + " crmkit and its peer answered differently; the ratio would mean nothing.");
                }
                comparison.print(new Runner(new OptionsBuilder()
                                .include(comparison.benchmark().getName() + "\\.")
                                .jvmArgs("-Xmx4g", "-XX:+UseParallelGC")
                                .verbosity(VerboseMode.SILENT)
                                .shouldFailOnError(true)
                                .build())
                        .run());
            }
        }
    }
}
