package org.crmkit.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark without a peer: nothing else does the same. It measures an average time in milliseconds.
 *
 * @param name to choose it by
 * @param title what is measured
 * @param benchmark the class
 * @param whole whether the result is all that was asked for
 */
record Alone(String name, String title, Class<?> benchmark, BooleanSupplier whole) {

    /** Prints what was measured. */
    @SuppressWarnings("SystemOut") // a program that prints its result
    void print(Collection<RunResult> results) {
        double time = results.iterator().next().getPrimaryResult().getScore();
        System.out.println(name + ": " + title);
        System.out.printf(Locale.ROOT, "  %-34s %14.2f ms%n", "crmkit", time);
    }
}
