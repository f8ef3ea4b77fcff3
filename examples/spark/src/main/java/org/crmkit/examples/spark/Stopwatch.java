package org.crmkit.examples.spark;

import java.util.Locale;

/** Prints what was done with the seconds it took. */
final class Stopwatch {

    private long since = System.nanoTime();

    void lap(String format, Object... values) {
        long now = System.nanoTime();
        SparkCustomers.say("%7.2f s  %s", (now - since) / 1e9, String.format(Locale.ROOT, format, values));
        since = now;
    }
}
