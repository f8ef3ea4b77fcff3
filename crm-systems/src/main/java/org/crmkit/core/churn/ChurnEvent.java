package org.crmkit.core.churn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened in keeping customers. */
public sealed interface ChurnEvent extends DomainEvent {

    /** A customer was found at risk. */
    record RiskWarned(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String retentionCase,
            CustomerId customer,
            Optional<LocalDate> dueOn)
            implements ChurnEvent {}

    /**
     * A case moved on.
     *
     * @param dueOn until when it must move on again; empty at an end
     */
    record RetentionMoved(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String retentionCase,
            CustomerId customer,
            RetentionState from,
            RetentionState to,
            StaffId by,
            Optional<LocalDate> dueOn)
            implements ChurnEvent {}
}
