package org.crmkit.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a complaint. Events carry no wording, so they may be kept longer than what was written. */
public sealed interface ComplaintEvent extends DomainEvent {

    /** Returns which complaint. */
    ComplaintId complaint();

    /** It came in. */
    record Received(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String tier,
            ComplaintChannel channel)
            implements ComplaintEvent {}

    /** A person answered the customer for the first time. */
    record Answered(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder)
            implements ComplaintEvent {}

    /** It was sorted; where the category differs from the proposed one, a person overruled the score. */
    record Filtered(
            ComplaintId complaint,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            ComplaintCategory category,
            ComplaintCategory proposed,
            double score)
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

    /** Its limits come from another edition, {@code decidedUnder}, instead of {@code from}. */
    record Replanned(ComplaintId complaint, Instant occurredAt, RulebookVersion decidedUnder, RulebookVersion from)
            implements ComplaintEvent {}
}
