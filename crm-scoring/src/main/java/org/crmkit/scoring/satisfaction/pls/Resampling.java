package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * How often respondents are drawn anew. Each draw has a random stream of its own, made of the seed and the number of the draw, so the
 * result is the same on one thread and on many.
 *
 * @param seed of the streams
 * @param times how many draws, at least two; 1,000 for intervals worth printing
 * @param level how often the intervals hold the true value, above 0 and below 1
 * @param parallel whether draws are shared out over the common pool of threads
 */
public record Resampling(long seed, int times, double level, boolean parallel) {

    public Resampling {
        checkArgument(times >= 2, "Resampling.times was %s; it must be at least 2. Use 1000.", times);
        checkArgument(
                level > 0 && level < 1, "Resampling.level was %s; it must be above 0 and below 1. Use 0.95.", level);
    }

    /** Obtains draws on one thread, with intervals of 95 percent. */
    public static Resampling of(long seed, int times) {
        return new Resampling(seed, times, 0.95, false);
    }

    /** Returns these draws, shared out over threads. */
    public Resampling inParallel() {
        return new Resampling(seed, times, level, true);
    }

    void each(IntConsumer draw) {
        IntStream draws = IntStream.range(0, times);
        (parallel ? draws.parallel() : draws).forEach(draw);
    }
}
