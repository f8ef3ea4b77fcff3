package org.crmkit.core.information;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to what is known of customers. Events carry ids, slugs and days, never a value. */
public sealed interface InformationEvent extends DomainEvent {

    /** A customer agreed to a purpose. */
    record ConsentGiven(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, String purpose, boolean separate)
            implements InformationEvent {}

    /** A customer withdrew. */
    record ConsentWithdrawn(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, String purpose, LocalDate from)
            implements InformationEvent {}

    /** Nothing of a customer may be destroyed or erased for the time being. */
    record HoldPlaced(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, String hold, StaffId by)
            implements InformationEvent {}

    /** A hold no longer stands. */
    record HoldLifted(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, String hold)
            implements InformationEvent {}

    /**
     * A customer's data were erased.
     *
     * @param erased how many parts
     * @param kept how many parts the law keeps
     */
    record PersonalDataErased(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, StaffId by, int erased, int kept)
            implements InformationEvent {}

    /**
     * Somebody asked to erase a customer's data, and nothing was erased.
     *
     * @param reason the code of why
     */
    record ErasureRefused(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, StaffId by, String reason)
            implements InformationEvent {}

    /** The destruction of files moved on. */
    record DestructionMoved(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            String destruction,
            Destruction.State to,
            StaffId by,
            List<CustomerId> files)
            implements InformationEvent {
        public DestructionMoved {
            files = List.copyOf(files);
        }
    }
}
