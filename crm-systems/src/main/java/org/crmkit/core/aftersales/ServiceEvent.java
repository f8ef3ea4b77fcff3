package org.crmkit.core.aftersales;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.joda.money.Money;

/** What happened after the sale. Events carry no wording, so they may be kept longer than what was written. */
public sealed interface ServiceEvent extends DomainEvent {

    /** A customer asked for a service. */
    record Requested(
            ServiceCaseId serviceCase,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            String service)
            implements ServiceEvent {}

    /** A move was made; {@code amount} is the price of a quote or the bill. */
    record Moved(
            ServiceCaseId serviceCase,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CaseMove.Kind kind,
            CaseState state,
            Optional<Money> amount)
            implements ServiceEvent {}

    /** Goods were delivered, and can come back from now on. */
    record Delivered(
            PurchaseId purchase, Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, int quantity)
            implements ServiceEvent {}

    /** Goods were taken back. */
    record Refunded(
            PurchaseId purchase,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String ground,
            int quantity,
            Money amount)
            implements ServiceEvent {}

    /** Goods were exchanged for the same. */
    record Exchanged(PurchaseId purchase, Instant occurredAt, RulebookVersion decidedUnder, String ground, int quantity)
            implements ServiceEvent {}
}
