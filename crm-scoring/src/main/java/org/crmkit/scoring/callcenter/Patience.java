package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalDouble;

/**
 * Whether callers give up, and so which queue they meet.
 *
 * @param seconds after which they give up on average, above zero; empty if they wait for ever
 */
public record Patience(OptionalDouble seconds) {

    public Patience {
        seconds.ifPresent(mean -> checkArgument(
                mean > 0 && Double.isFinite(mean),
                "Patience.seconds was %s; it must be above zero, such as 120, or empty if nobody gives up.",
                mean));
    }

    /** Obtains callers who wait until they are answered: Erlang C, which asks for more agents than are needed where callers give up. */
    public static Patience endless() {
        return new Patience(OptionalDouble.empty());
    }

    /** Obtains callers who give up: Erlang A. */
    public static Patience of(double seconds) {
        return new Patience(OptionalDouble.of(seconds));
    }

    /**
     * Obtains the patience that a log tells of: all the time that callers waited, over how many of them gave up. Those who were answered
     * had more patience than they needed, so the mean wait of those who gave up would be far too short. Brown et al. (2005), section 5.1, <a
     * href="https://doi.org/10.1198/016214504000001808">doi:10.1198/016214504000001808</a>.
     *
     * @param gaveUp how many gave up; zero or more, and with none patience is endless
     * @param waited seconds that all callers waited, answered or not; zero or more
     */
    public static Patience estimate(long gaveUp, double waited) {
        checkArgument(
                gaveUp >= 0 && waited >= 0 && Double.isFinite(waited),
                "Patience.estimate was given %s callers and %s seconds; both must be zero or more.",
                gaveUp,
                waited);
        return gaveUp == 0 || waited == 0 ? endless() : of(waited / gaveUp);
    }

    /** Returns what becomes of them with a load and a number of agents, 1 to {@link ErlangB#MOST}. */
    public QueueOutcome queue(CallLoad load, int agents) {
        if (seconds.isEmpty()) {
            return ErlangC.of(load, agents);
        }
        double mean = seconds.getAsDouble();
        return ErlangA.isWithinReach(load, agents, mean)
                ? new QueueOutcome.Steady(ErlangA.of(load, agents, mean))
                : new QueueOutcome.Overloaded(load, agents);
    }
}
