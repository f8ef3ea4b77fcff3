package org.crmkit.core.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;

/** What happened to a customer's file. Events carry ids, never names, numbers or what a fact says. */
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

    /**
     * A number of a register or another system was filed, or corrected.
     *
     * @param scheme which register
     */
    record IdentifierFiled(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            String scheme,
            SourceChannel channel,
            boolean corrects)
            implements CustomerEvent {}

    /** Something was learned about a customer. */
    record FactFiled(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            InformationField field,
            SourceChannel channel,
            LocalDate collectedOn)
            implements CustomerEvent {}

    /** A way to reach a customer was filed. */
    record ContactPointFiled(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, SourceChannel channel, LocalDate on)
            implements CustomerEvent {}

    /** A person at a customer was filed. */
    record ContactFiled(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, ContactRole role, LocalDate on)
            implements CustomerEvent {}

    /** An information form was filed. */
    record FormFiled(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, LocalDate filledOn)
            implements CustomerEvent {}

    /**
     * Somebody else answers for a customer.
     *
     * @param before who did until then at that level, if anybody
     */
    record OwnerChanged(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            OwnerLevel level,
            Optional<StaffId> before,
            StaffId owner,
            LocalDate from)
            implements CustomerEvent {}

    /** An enterprise was put under another. */
    record ParentLinked(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, ParentLink link)
            implements CustomerEvent {}

    /**
     * An enterprise no longer belongs to another.
     *
     * @param until the first day on which it does not
     */
    record ParentEnded(
            Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, CustomerId parent, LocalDate until)
            implements CustomerEvent {}

    /** A file was lent, taken back, archived, destroyed, or given to another custodian. */
    record CustodyChanged(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            FileCustody before,
            FileCustody after)
            implements CustomerEvent {}

    /** A group has a new member, or one less. */
    record MembershipChanged(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            CustomerId member,
            LocalDate day,
            boolean joined)
            implements CustomerEvent {}

    /**
     * Two files were merged; {@code customer} is the survivor.
     *
     * @param from whose file went into it; this id means the survivor from now on
     * @param rePointed what pointed to it and was changed in the same unit of work
     */
    record CustomersMerged(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            MergeId merge,
            CustomerId customer,
            CustomerId from,
            List<AggregateKey> rePointed)
            implements CustomerEvent {
        public CustomersMerged {
            rePointed = List.copyOf(rePointed);
        }
    }

    /**
     * A merge was undone; both ids mean what they meant before.
     *
     * @param leftAlone what had been re-pointed, was changed by somebody since, and stays as it is
     */
    record MergeUndone(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            MergeId merge,
            CustomerId customer,
            CustomerId from,
            List<AggregateKey> leftAlone)
            implements CustomerEvent {
        public MergeUndone {
            leftAlone = List.copyOf(leftAlone);
        }
    }
}
