package org.crmkit.core.relationship;

import java.time.Instant;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/**
 * What happened to a contact; no wording of anybody.
 *
 * @param what {@code open} or the slug of the move
 * @param state after it
 */
public record ContactEvent(
        String contact,
        ContactKind kind,
        CustomerId customer,
        String what,
        ContactState state,
        Instant occurredAt,
        RulebookVersion decidedUnder)
        implements DomainEvent {

    static ContactEvent of(Contact contact, String what, Instant at, RulebookVersion version) {
        return new ContactEvent(contact.id(), contact.kind(), contact.customer(), what, contact.state(), at, version);
    }
}
