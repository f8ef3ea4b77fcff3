package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;

/**
 * What is kept of a complaint in every state.
 *
 * @param report as it came in
 * @param openedUnder the edition of the rulebook in force when it was received
 * @param plannedUnder the edition its time limits come from: {@code openedUnder}, unless it was re-planned on purpose
 * @param firstResponseAt when a person first answered the customer
 * @param resolvedAt when it was solved, if it is solved now
 * @param holds in the order they began
 * @param changedAt when anything last happened to it
 */
public record ComplaintFile(
        ComplaintReport report,
        RulebookVersion openedUnder,
        RulebookVersion plannedUnder,
        Optional<Instant> firstResponseAt,
        Optional<Instant> resolvedAt,
        List<Hold> holds,
        Instant changedAt) {

    public ComplaintFile {
        holds = List.copyOf(holds);
    }

    /** Obtains the file of a complaint that has just been received. */
    public static ComplaintFile open(ComplaintReport report, RulebookVersion version) {
        return new ComplaintFile(
                report, version, version, Optional.empty(), Optional.empty(), List.of(), report.receivedAt());
    }

    /** Returns what its clocks need to know. */
    public ComplaintClock clock() {
        return new ComplaintClock(report.receivedAt(), report.tier(), firstResponseAt, resolvedAt, holds);
    }

    /** Tells whether a hold of this reason lasts. */
    public boolean isHeld(HoldReason reason) {
        return holds.stream().anyMatch(hold -> hold.isOpen() && hold.reason() == reason);
    }

    ComplaintFile touched(Instant at) {
        return new ComplaintFile(report, openedUnder, plannedUnder, firstResponseAt, resolvedAt, holds, at);
    }

    ComplaintFile answered(Instant at) {
        return new ComplaintFile(report, openedUnder, plannedUnder, Optional.of(at), resolvedAt, holds, at);
    }

    /** A solution answers the customer too, and ends every hold. */
    ComplaintFile resolved(Instant at) {
        List<Hold> ended = holds.stream()
                .map(hold -> hold.isOpen() ? hold.release(at) : hold)
                .toList();
        return new ComplaintFile(
                report, openedUnder, plannedUnder, Optional.of(firstResponseAt.orElse(at)), Optional.of(at), ended, at);
    }

    /** From the solution to the reopening the clock stood still; from here on it counts again. */
    ComplaintFile reopened(Instant at) {
        Hold solved = Hold.between(HoldReason.SOLVED, resolvedAt.orElse(at), at);
        return new ComplaintFile(
                report, openedUnder, plannedUnder, firstResponseAt, Optional.empty(), plus(solved), at);
    }

    ComplaintFile held(Hold hold) {
        return new ComplaintFile(
                report, openedUnder, plannedUnder, firstResponseAt, resolvedAt, plus(hold), hold.from());
    }

    ComplaintFile released(HoldReason reason, Instant at) {
        List<Hold> after = holds.stream()
                .map(hold -> hold.isOpen() && hold.reason() == reason ? hold.release(at) : hold)
                .toList();
        return new ComplaintFile(report, openedUnder, plannedUnder, firstResponseAt, resolvedAt, after, at);
    }

    ComplaintFile replanned(RulebookVersion version, Instant at) {
        return new ComplaintFile(report, openedUnder, version, firstResponseAt, resolvedAt, holds, at);
    }

    private List<Hold> plus(Hold hold) {
        List<Hold> more = new ArrayList<>(holds);
        more.add(hold);
        return more;
    }
}
