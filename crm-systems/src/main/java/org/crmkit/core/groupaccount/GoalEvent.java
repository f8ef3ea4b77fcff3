package org.crmkit.core.groupaccount;

import java.time.Instant;
import java.time.YearMonth;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to the goal of a month. */
public record GoalEvent(StaffId owner, YearMonth month, Kind kind, Instant occurredAt, RulebookVersion decidedUnder)
        implements DomainEvent {

    /** What can happen. */
    public enum Kind {
        /** It was set, or set anew. */
        GOAL_SET,
        /** The month was reviewed. */
        GOAL_REVIEWED
    }
}
