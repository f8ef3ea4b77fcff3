package org.crmkit.core.prospect;

import java.math.BigDecimal;
import java.time.Instant;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a prospect; without wording. */
public sealed interface ProspectEvent extends DomainEvent {

    /** Returns which prospect. */
    CustomerId prospect();

    /** It was found. */
    record Found(
            CustomerId prospect,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            ProspectSource source,
            FindingMethod method)
            implements ProspectEvent {}

    /** One of the four signs became known, or was known better. */
    record SignAnswered(
            CustomerId prospect, Instant occurredAt, RulebookVersion decidedUnder, ProspectSign sign, SignAnswer answer)
            implements ProspectEvent {}

    /** It was graded. */
    record Graded(
            CustomerId prospect, Instant occurredAt, RulebookVersion decidedUnder, String grade, BigDecimal points)
            implements ProspectEvent {}

    /** Somebody contacted it. */
    record Contacted(
            CustomerId prospect,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            DevelopmentRecord.Way way,
            DevelopmentRecord.Outcome outcome)
            implements ProspectEvent {}

    /** It came to another stage. */
    record Moved(
            CustomerId prospect, Instant occurredAt, RulebookVersion decidedUnder, ProspectStage from, ProspectStage to)
            implements ProspectEvent {}
}
