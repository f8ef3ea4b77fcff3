package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.Deadline;
import org.crmkit.core.time.Pause;
import org.crmkit.core.time.TimeRange;
import org.crmkit.core.time.WorkingHours;

/**
 * Both clocks of a complaint as they stand at one moment. What happened after that moment is left out, so an old reading can be
 * repeated at any time.
 *
 * <p>The time between a solution and a reopening does not count, and afterwards what was left counts on: solving a complaint
 * too early wins nothing.
 *
 * @param readAt the moment
 * @param version the edition of the rulebook the limits come from
 * @param firstResponse until a person has answered
 * @param resolution until it is solved
 * @param tasksDue when the sub-tasks of the departments are due, all together: early enough that the rest of the time is left to
 *     tell the customer; it moves with the due time of the solution
 */
public record ComplaintTimeline(
        Instant readAt,
        RulebookVersion version,
        ClockReading firstResponse,
        ClockReading resolution,
        Instant tasksDue) {

    /**
     * Reads the clocks of {@code complaint} at {@code now}.
     *
     * @throws IllegalArgumentException if {@code policy} is not of the edition the complaint is planned under, or has no service
     *     level for its tier
     * @throws org.crmkit.core.time.CalendarEndsException if a due time, or {@code now}, lies beyond the known holidays
     */
    public static ComplaintTimeline from(Complaint complaint, InForce<ComplaintPolicy> policy, Instant now) {
        RulebookVersion planned = complaint.file().plannedUnder();
        checkArgument(
                planned.equals(policy.version()),
                "Complaint %s was read under %s; it must be read under %s, which it is planned under. Re-plan it first if it should follow the new rules.",
                complaint.id(),
                policy.version(),
                planned);
        return from(complaint.file().clock(), policy, now);
    }

    /**
     * Reads a clock at {@code now}.
     *
     * @throws IllegalArgumentException if the policy has no service level for the tier
     * @throws org.crmkit.core.time.CalendarEndsException if a due time, or {@code now}, lies beyond the known holidays
     */
    public static ComplaintTimeline from(ComplaintClock clock, InForce<ComplaintPolicy> policy, Instant now) {
        ClockReading resolution = read(ServiceGoal.RESOLUTION, clock, policy, now);
        return new ComplaintTimeline(
                now,
                policy.version(),
                read(ServiceGoal.FIRST_RESPONSE, clock, policy, now),
                resolution,
                policy.policy()
                        .calendar()
                        .workingHours()
                        .momentUsed(resolution.deadline(), policy.policy().subTasksDueAt()));
    }

    /** Returns the clock of one goal. */
    public ClockReading reading(ServiceGoal goal) {
        return switch (goal) {
            case FIRST_RESPONSE -> firstResponse;
            case RESOLUTION -> resolution;
        };
    }

    /** Returns both clocks, the first response first. */
    public List<ClockReading> readings() {
        return List.of(firstResponse, resolution);
    }

    /** Tells whether any promise is broken. */
    public boolean isBreached() {
        return firstResponse.isBreached() || resolution.isBreached();
    }

    private static ClockReading read(
            ServiceGoal goal, ComplaintClock clock, InForce<ComplaintPolicy> policy, Instant now) {
        ServiceLevel level = policy.policy()
                .level(clock.tier())
                .orElseThrow(() -> new IllegalArgumentException("The tier was '" + clock.tier()
                        + "'; it must be one that complaint.service-levels of " + policy.version() + " has: "
                        + policy.policy().tiers() + ". Correct the tier, or give it a service level."));
        WorkingHours hours = policy.policy().calendar().workingHours();
        Optional<Instant> doneAt = doneAt(goal, clock, now);
        Instant stop = doneAt.orElse(now);
        List<TimeRange> pauses = goal == ServiceGoal.FIRST_RESPONSE
                ? List.of()
                : clock.pauses(stop).stream().map(Pause::range).toList();
        Deadline deadline = hours.deadline(clock.receivedAt(), level.span(goal), pauses);
        Instant escalatesAt = hours.momentUsed(deadline, policy.policy().escalationAt());
        ClockStatus status = status(goal, clock, deadline, escalatesAt, doneAt, now);
        Duration used = hours.used(deadline, stop);
        Duration remaining = deadline.budget().minus(used);
        List<Reason> reasons =
                ClockReasons.of(goal, level, policy, deadline, escalatesAt, doneAt, status, remaining, hours);
        return new ClockReading(goal, deadline, escalatesAt, doneAt, status, used, remaining, reasons);
    }

    private static Optional<Instant> doneAt(ServiceGoal goal, ComplaintClock clock, Instant now) {
        return switch (goal) {
            case FIRST_RESPONSE -> clock.firstResponseAt().filter(at -> !at.isAfter(now));
            case RESOLUTION ->
                Stream.concat(
                                clock.holds().stream()
                                        .filter(hold -> hold.reason() == HoldReason.SOLVED && hold.lasts(now))
                                        .map(Hold::from),
                                clock.resolvedAt().filter(at -> !at.isAfter(now)).stream())
                        .findFirst();
        };
    }

    private static ClockStatus status(
            ServiceGoal goal,
            ComplaintClock clock,
            Deadline deadline,
            Instant escalatesAt,
            Optional<Instant> doneAt,
            Instant now) {
        if (doneAt.isPresent()) {
            return deadline.isOverdue(doneAt.get()) ? ClockStatus.MET_LATE : ClockStatus.MET;
        }
        if (deadline.isOverdue(now)) {
            return ClockStatus.OVERDUE;
        }
        if (goal == ServiceGoal.RESOLUTION && clock.holds().stream().anyMatch(hold -> hold.lasts(now))) {
            return ClockStatus.ON_HOLD;
        }
        return now.isBefore(escalatesAt) ? ClockStatus.RUNNING : ClockStatus.ESCALATED;
    }
}
