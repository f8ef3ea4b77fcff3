package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.Duration;
import java.util.Optional;
import org.crmkit.core.callcenter.ShiftFigure;

/**
 * What the calls of one interval ask of the agents.
 *
 * @param calls expected or counted in the interval; zero or more
 * @param seconds how long the interval is; above zero
 * @param handling seconds an answered call takes on average, wrap-up included; above zero
 */
public record CallLoad(double calls, double seconds, double handling) {

    /** The heaviest load that is computed, in erlangs. */
    public static final double MOST = 1_000_000;

    public CallLoad {
        checkArgument(
                calls >= 0 && Double.isFinite(calls),
                "CallLoad.calls was %s; it must be zero or more. Correct it.",
                calls);
        checkArgument(
                seconds > 0 && Double.isFinite(seconds),
                "CallLoad.seconds was %s; it must be above zero, 1800 for half an hour.",
                seconds);
        checkArgument(
                handling > 0 && Double.isFinite(handling),
                "CallLoad.handling was %s seconds; it must be above zero. Count talk and wrap-up.",
                handling);
        checkArgument(
                calls * handling / seconds <= MOST,
                "CallLoad was %s erlangs; it must be at most %s. Check the units.",
                calls * handling / seconds,
                MOST);
    }

    /** Obtains the load of calls in an interval. */
    public static CallLoad of(double calls, Duration interval, Duration handling) {
        return new CallLoad(calls, interval.toMillis() / 1000.0, handling.toMillis() / 1000.0);
    }

    /** Obtains the load of an interval as it was counted; empty if nothing was answered, for the handling time is then not known. */
    public static Optional<CallLoad> from(ShiftFigure figure) {
        double seconds = figure.interval().length().toMillis() / 1000.0;
        return figure.handling()
                .value()
                .filter(handling -> handling.signum() > 0)
                .map(handling -> new CallLoad((double) figure.arrivals(), seconds, handling.doubleValue()));
    }

    /** Returns the load in erlangs: how many agents would be busy on average if nobody ever waited or gave up. */
    public double erlangs() {
        return calls * handling / seconds;
    }

    /** Returns how many calls arrive in a second. */
    double rate() {
        return calls / seconds;
    }

    /** Returns the load with more or fewer calls, and longer or shorter ones; 1.1 is a tenth more. */
    public CallLoad times(double more, double longer) {
        return new CallLoad(calls * more, seconds, handling * longer);
    }
}
