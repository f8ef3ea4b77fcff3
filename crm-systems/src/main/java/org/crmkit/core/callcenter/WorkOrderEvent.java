package org.crmkit.core.callcenter;

import java.time.Instant;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a work order. Events carry no wording, so they may be kept longer than what was written. */
public sealed interface WorkOrderEvent extends DomainEvent {

    /** It was written, and a reply was promised. */
    record Written(
            WorkOrderId order,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String workKind,
            CallCenterPolicy.Priority priority,
            Instant due)
            implements WorkOrderEvent {}

    /** A move was made; {@code due} is the promise that counts after it. */
    record Moved(
            WorkOrderId order,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            WorkOrderMove.Kind kind,
            WorkOrder.State state,
            Instant due)
            implements WorkOrderEvent {}
}
