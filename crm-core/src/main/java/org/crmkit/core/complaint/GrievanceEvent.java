package org.crmkit.core.complaint;

import java.time.Instant;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a grievance. Events carry no wording. */
public sealed interface GrievanceEvent extends DomainEvent {

    /** Returns which grievance. */
    GrievanceId grievance();

    /** It was noticed. */
    record Noted(GrievanceId grievance, Instant occurredAt, RulebookVersion decidedUnder, DiscoverySource source)
            implements GrievanceEvent {}

    /** It was noticed again. */
    record Observed(GrievanceId grievance, Instant occurredAt, RulebookVersion decidedUnder, DiscoverySource source)
            implements GrievanceEvent {}

    /** It became a complaint, or part of one. */
    record Lodged(GrievanceId grievance, Instant occurredAt, RulebookVersion decidedUnder, ComplaintId complaint)
            implements GrievanceEvent {}

    /** It was made good before anybody complained. */
    record Settled(GrievanceId grievance, Instant occurredAt, RulebookVersion decidedUnder) implements GrievanceEvent {}
}
