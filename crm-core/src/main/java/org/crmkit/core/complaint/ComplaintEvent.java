package org.crmkit.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a complaint. Events carry no wording, so they may be kept longer than what was written. */
public sealed interface ComplaintEvent extends DomainEvent {

    /** Returns which complaint. */
    ComplaintId complaint();

    /** It came in; as a recurrence if it names the complaint whose matter came back. */
    record Received(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String tier,
            Matter matter,
            DiscoverySource source,
            Optional<ComplaintId> recurrenceOf)
            implements ComplaintEvent {}

    /** Its matter was reported once more while it was open. */
    record DuplicateLinked(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            ComplaintId report,
            DiscoverySource source)
            implements ComplaintEvent {}

    /** A person answered the customer for the first time. */
    record Answered(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder)
            implements ComplaintEvent {}

    /** It was sorted; if a person overruled the score, the event says who, and the complaint keeps why. */
    record Filtered(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            ComplaintCategory category,
            ComplaintCategory proposed,
            double score,
            Optional<ActorId> overruledBy)
            implements ComplaintEvent {}

    /** Somebody took it up. */
    record Started(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder) implements ComplaintEvent {}

    /** It was put off. */
    record Deferred(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder, LocalDate reviewOn)
            implements ComplaintEvent {}

    /** Its clock stopped. */
    record PutOnHold(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder, HoldReason reason)
            implements ComplaintEvent {}

    /** One hold ended. */
    record Released(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder, HoldReason reason)
            implements ComplaintEvent {}

    /** It was solved. */
    record Resolved(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder)
            implements ComplaintEvent {}

    /** Its solution was checked. */
    record Verified(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder, MonitorMeans means)
            implements ComplaintEvent {}

    /** It was filed. */
    record Closed(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder) implements ComplaintEvent {}

    /** It came back. */
    record Reopened(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder)
            implements ComplaintEvent {}

    /** Somebody looked at its solution. */
    record Checked(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            MonitorMeans means,
            MonitorFinding finding)
            implements ComplaintEvent {}

    /** A department was given something to do. */
    record Assigned(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String task,
            String department,
            Linkage linkage,
            boolean isMandatory)
            implements ComplaintEvent {}

    /** A task of a department came into another state. */
    record TaskMoved(
            ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder, String task, SubTaskState state)
            implements ComplaintEvent {}

    /** Its limits come from edition {@code decidedUnder} and {@code tier}, instead of those it was planned by before. */
    record Replanned(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String tier,
            RulebookVersion from,
            String fromTier)
            implements ComplaintEvent {}
}
