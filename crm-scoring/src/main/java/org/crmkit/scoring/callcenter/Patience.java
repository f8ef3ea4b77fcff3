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

    /** Returns what becomes of them with a load and a number of agents, 1 to {@link ErlangB#MOST}. */
    public QueueOutcome queue(CallLoad load, int agents) {
        return seconds.isPresent()
                ? new QueueOutcome.Steady(ErlangA.of(load, agents, seconds.getAsDouble()))
                : ErlangC.of(load, agents);
    }
}
