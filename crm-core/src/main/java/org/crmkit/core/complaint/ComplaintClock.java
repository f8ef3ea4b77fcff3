package org.crmkit.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.time.Pause;
import org.crmkit.core.time.TimeRange;
import org.crmkit.core.time.WorkingHours;

/**
 * Everything the clocks of a complaint depend on, and nothing else: two complaints with equal clocks are due at the same
 * moments.
 *
 * @param receivedAt when counting begins
 * @param tier the slug of the customer's tier
 * @param firstResponseAt when a person first answered
 * @param resolvedAt when it was solved, if it is solved
 * @param holds when the clock of the solution stood still; the first response is never paused, since telling the customer what
 *     we wait for is that response
 */
public record ComplaintClock(
        Instant receivedAt,
        String tier,
        Optional<Instant> firstResponseAt,
        Optional<Instant> resolvedAt,
        List<Hold> holds) {

    public ComplaintClock {
        holds = List.copyOf(holds);
    }

    /** Obtains the clock of a complaint that was received and nothing more. */
    public static ComplaintClock startedAt(Instant receivedAt, String tier) {
        return new ComplaintClock(receivedAt, tier, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns this clock after the first response. */
    public ComplaintClock answeredAt(Instant moment) {
        return new ComplaintClock(receivedAt, tier, Optional.of(moment), resolvedAt, holds);
    }

    /** Returns this clock after the solution. */
    public ComplaintClock solvedAt(Instant moment) {
        return new ComplaintClock(receivedAt, tier, firstResponseAt, Optional.of(moment), holds);
    }

    /** Returns this clock with one more hold. */
    public ComplaintClock with(Hold hold) {
        List<Hold> more = new ArrayList<>(holds);
        more.add(hold);
        return new ComplaintClock(receivedAt, tier, firstResponseAt, resolvedAt, more);
    }

    /** Returns when the clock of the solution stood still, as far as it is known at {@code moment}, and why. */
    List<Pause> pauses(Instant moment) {
        List<Pause> pauses = new ArrayList<>();
        for (Hold hold : holds) {
            hold.until(moment)
                    .ifPresent(
                            range -> pauses.add(new Pause(range, hold.reason().label())));
        }
        return pauses;
    }

    /** Returns the working time from receipt to {@code moment} in which the clock of the solution did not stand still. */
    Duration worked(Instant moment, WorkingHours hours) {
        Duration worked = hours.workingTimeBetween(receivedAt, moment);
        for (TimeRange pause :
                TimeRange.merge(pauses(moment).stream().map(Pause::range).toList())) {
            Instant from = pause.from().isBefore(receivedAt) ? receivedAt : pause.from();
            worked = worked.minus(hours.workingTimeBetween(from, pause.until()));
        }
        return worked;
    }
}
