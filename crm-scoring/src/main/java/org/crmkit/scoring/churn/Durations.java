package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;

/**
 * How long customers stayed, in columns: the time from their beginning to the day they left, or to the last day they were seen. A
 * customer who had not left by then is censored. Where both fall on one time, those who left went first, as is usual.
 */
public final class Durations {

    private final double[] times;
    private final boolean[] left;

    private Durations(double[] times, boolean[] left) {
        this.times = times;
        this.left = left;
    }

    /**
     * Obtains durations.
     *
     * @param times in one unit, zero or more, finite
     * @param left whether the customer left at that time; otherwise he was last seen then
     */
    public static Durations of(double[] times, boolean[] left) {
        checkArgument(
                times.length == left.length,
                "There were %s times and %s outcomes; there must be as many.",
                times.length,
                left.length);
        for (double time : times) {
            checkArgument(
                    time >= 0 && time < Double.POSITIVE_INFINITY,
                    "A duration was %s; it must be zero or more, and finite. Leave out customers without a beginning.",
                    time);
        }
        return new Durations(times.clone(), left.clone());
    }

    /** Returns both together. */
    public Durations plus(Durations other) {
        double[] times = Arrays.copyOf(this.times, size() + other.size());
        boolean[] left = Arrays.copyOf(this.left, size() + other.size());
        System.arraycopy(other.times, 0, times, size(), other.size());
        System.arraycopy(other.left, 0, left, size(), other.size());
        return new Durations(times, left);
    }

    /** Returns how many customers there are. */
    public int size() {
        return times.length;
    }

    /** Returns how long a customer stayed, or was seen. */
    public double time(int row) {
        return times[row];
    }

    /** Returns whether he left. */
    public boolean left(int row) {
        return left[row];
    }

    /** Returns how many left. */
    public int departures() {
        int count = 0;
        for (boolean one : left) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Returns the rows by time, rows of one time in their order. */
    int[] order() {
        Integer[] rows = new Integer[times.length];
        Arrays.setAll(rows, i -> i);
        Arrays.sort(rows, (a, b) -> Double.compare(times[a], times[b]));
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }
}
