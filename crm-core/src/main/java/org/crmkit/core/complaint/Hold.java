package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.time.TimeRange;

/**
 * A time in which the clock of the solution stands still.
 *
 * @param reason why
 * @param from when it began
 * @param atMost when it ends by itself, if it does: a deferred complaint counts again from its review day
 * @param releasedAt when somebody ended it, not before {@code from}; empty while it lasts
 */
public record Hold(HoldReason reason, Instant from, Optional<Instant> atMost, Optional<Instant> releasedAt) {

    public Hold {
        Instant begin = from;
        checkArgument(
                releasedAt.map(end -> !end.isBefore(begin)).orElse(true),
                "Hold.releasedAt was %s; it must not be before from, %s.",
                releasedAt.map(Instant::toString).orElse(""),
                from);
        checkArgument(
                atMost.map(end -> !end.isBefore(begin)).orElse(true),
                "Hold.atMost was %s; it must not be before from, %s.",
                atMost.map(Instant::toString).orElse(""),
                from);
    }

    /** Obtains a hold that lasts until it is released. */
    public static Hold since(HoldReason reason, Instant from) {
        return new Hold(reason, from, Optional.empty(), Optional.empty());
    }

    /** Obtains a hold that is over. */
    public static Hold between(HoldReason reason, Instant from, Instant until) {
        return new Hold(reason, from, Optional.empty(), Optional.of(until));
    }

    /** Returns this hold, ended at {@code moment}. */
    public Hold release(Instant moment) {
        return new Hold(reason, from, atMost, Optional.of(moment));
    }

    /** Tells whether nobody has ended it yet. */
    public boolean isOpen() {
        return releasedAt.isEmpty();
    }

    /** Returns the stretch it covers as far as it is known at {@code now}; empty if it has not begun by then. */
    Optional<TimeRange> until(Instant now) {
        if (from.isAfter(now)) {
            return Optional.empty();
        }
        Instant end = earlier(earlier(now, releasedAt.orElse(now)), atMost.orElse(now));
        return Optional.of(TimeRange.of(from, end));
    }

    /** Tells whether it lasts at {@code now}. */
    boolean lasts(Instant now) {
        return !from.isAfter(now)
                && releasedAt.map(now::isBefore).orElse(true)
                && atMost.map(now::isBefore).orElse(true);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
