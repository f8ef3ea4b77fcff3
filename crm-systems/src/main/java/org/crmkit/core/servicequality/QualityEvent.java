package org.crmkit.core.servicequality;

import java.math.BigDecimal;
import java.time.Instant;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened about the quality of service; each names the standard and the subject. */
public sealed interface QualityEvent extends DomainEvent {

    /** Something was inspected. */
    record Inspected(
            String standard,
            String subject,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            BigDecimal measured,
            boolean conforms)
            implements QualityEvent {}

    /** A nonconformity was opened. */
    record Opened(
            String standard,
            String subject,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            Grade grade,
            int recurrences)
            implements QualityEvent {}

    /** A move was made. */
    record Moved(
            String standard,
            String subject,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            QualityMove.Kind kind,
            Nonconformity.State state)
            implements QualityEvent {}
}
