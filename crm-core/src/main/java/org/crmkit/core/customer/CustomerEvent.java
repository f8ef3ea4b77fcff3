package org.crmkit.core.customer;

import java.time.Instant;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a customer's file. Events carry ids, never names. */
public sealed interface CustomerEvent extends DomainEvent {

    /** Returns whose file it is. */
    CustomerId customer();

    /**
     * A file was opened.
     *
     * @param at the stage it was opened at
     */
    record CustomerRegistered(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, Lifecycle at)
            implements CustomerEvent {}

    /** A customer moved from one stage to the next. */
    record CustomerLifecycleChanged(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, Lifecycle from, Lifecycle to)
            implements CustomerEvent {}
}
