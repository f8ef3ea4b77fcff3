package org.crmkit.scoring.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Rows dealt out in slices, to one thread or to those of the common pool. A slice is the same rows whoever takes it, so what is found slice
 * by slice and put together in the order of the slices is the same bits on any number of threads.
 */
public final class Slices {

    private static final int MOST = 16;
    /** Fewer rows than two to this power are not worth a slice. */
    private static final int LEAST_BITS = 14;

    private final int rows;
    private final boolean parallel;
    private final int count;

    private Slices(int rows, boolean parallel) {
        this.rows = rows;
        this.parallel = parallel;
        this.count = parallel ? Math.max(1, Math.min(MOST, rows >>> LEAST_BITS)) : 1;
    }

    /** Obtains slices of the rows from zero to below {@code rows}; a single one unless they are to be shared. */
    public static Slices of(int rows, boolean parallel) {
        return new Slices(rows, parallel);
    }

    /** Returns slices of other rows, shared as these are. */
    public Slices over(int otherRows) {
        return new Slices(otherRows, parallel);
    }

    /** Returns how many slices there are, at least one. */
    public int count() {
        return count;
    }

    /** Returns the first row of a slice; that of the slice behind the last is the number of rows. */
    public int start(int slice) {
        return (int) ((long) rows * slice / count);
    }

    /** Does a task for each slice and returns when all are done. */
    public void each(IntConsumer task) {
        each(count, parallel, task);
    }

    /**
     * Does a task for each number from zero to below {@code count} and returns when all are done. A thread takes the next number when it
     * is done with one, so tasks may be of unequal length.
     */
    public static void each(int count, boolean parallel, IntConsumer task) {
        if (!parallel || count == 1) {
            for (int number = 0; number < count; number++) {
                task.accept(number);
            }
            return;
        }
        AtomicInteger taken = new AtomicInteger();
        IntStream.range(0, count).parallel().forEach(thread -> {
            for (int number = taken.getAndIncrement(); number < count; number = taken.getAndIncrement()) {
                task.accept(number);
            }
        });
    }
}
