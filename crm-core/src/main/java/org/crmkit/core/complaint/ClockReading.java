package org.crmkit.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.Deadline;

/**
 * One clock of a complaint, read at one moment.
 *
 * @param goal what the time is for
 * @param deadline until when, and how that came about; while on hold, the due time if counting went on at once
 * @param escalatesAt when the owner's superior is told, if it is not done by then
 * @param doneAt when it was done, if it was by then
 * @param status how it stands
 * @param used what was used up of the budget until it was done, or until it was read
 * @param remaining what is left of the budget; negative by what it is over. Working time if the rule counts that, else real
 *     time: overdue since closing time is zero remaining until the next opening
 * @param reasons how the due time came about and how it stands, in reading order
 */
public record ClockReading(
        ServiceGoal goal,
        Deadline deadline,
        Instant escalatesAt,
        Optional<Instant> doneAt,
        ClockStatus status,
        Duration used,
        Duration remaining,
        List<Reason> reasons) {

    public ClockReading {
        reasons = List.copyOf(reasons);
    }

    /** Returns until when it must be done. */
    public Instant due() {
        return deadline.due();
    }

    /** Tells whether the promise is broken. */
    public boolean isBreached() {
        return status.isBreach();
    }
}
