package org.crmkit.core.tier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/** What happened to a customer's tier. Events carry ids, never names. */
public sealed interface TierEvent extends DomainEvent {

    /** Returns whose tier it is. */
    CustomerId customer();

    /** A tier file was opened, and the customer is on the first level. */
    record TierFileOpened(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, LocalDate joinedOn, String level)
            implements TierEvent {}

    /** An entry was added to the history. */
    record TierEntryRecorded(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, TierEntry entry)
            implements TierEvent {}

    /**
     * A customer's level is another than was last told: because it was reached or lost, or because an entry came late.
     *
     * @param decidedUnder the edition that decided the level held now
     * @param from the slug of the level last told
     * @param to the slug of the level held now
     * @param since the first day of the level held now
     * @param reasons why, with the keys of the rules applied
     */
    record TierChanged(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            String from,
            String to,
            LocalDate since,
            List<Reason> reasons)
            implements TierEvent {
        public TierChanged {
            reasons = List.copyOf(reasons);
        }
    }
}
