package org.crmkit.core.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.text.PersonalText;

/**
 * One meeting with a customer or one proposal of his.
 *
 * @param id the host's own number, 1 to 150 characters
 * @param owner who sees to it
 * @param at when it is to take place; for a proposal, when it came in
 * @param outline of a visit; blank for the others
 * @param note what was said, or proposed
 * @param adopted whether a proposal is adopted; empty until it is answered
 * @param plannedUnder the edition whose time limits hold
 */
public record Contact(
        String id,
        ContactKind kind,
        CustomerId customer,
        StaffId owner,
        Instant at,
        ContactState state,
        VisitOutline outline,
        Optional<PersonalText> note,
        Optional<Boolean> adopted,
        Instant changedAt,
        RulebookVersion plannedUnder) {

    /** Returns the address it is saved under: {@code contact/V-1}. */
    public AggregateKey key() {
        return Contacts.key(id);
    }

    Contact with(ContactState next, Instant now) {
        return new Contact(id, kind, customer, owner, at, next, outline, note, adopted, now, plannedUnder);
    }

    Contact with(ContactState next, Optional<PersonalText> said, Optional<Boolean> taken, Instant now) {
        return new Contact(id, kind, customer, owner, at, next, outline, said.or(() -> note), taken, now, plannedUnder);
    }

    Contact at(Instant when, Instant now) {
        return new Contact(id, kind, customer, owner, when, state, outline, note, adopted, now, plannedUnder);
    }

    Contact with(VisitOutline prepared, Instant now) {
        return new Contact(id, kind, customer, owner, at, state, prepared, note, adopted, now, plannedUnder);
    }

    /**
     * Returns the last day for what comes next: the day of a meeting, the answer to a proposal, the thanks after it. Empty once nothing
     * more is to be done.
     *
     * @param policy of {@link #plannedUnder}
     */
    public Optional<LocalDate> dueOn(RelationshipPolicy policy, ZoneId zone) {
        return switch (state) {
            case OPEN ->
                Optional.of(
                        kind == ContactKind.PROPOSAL
                                ? CalendarSpans.plus(day(at, zone), policy.answerWithin())
                                : day(at, zone));
            case ANSWERED -> Optional.of(CalendarSpans.plus(day(changedAt, zone), policy.thankWithin()));
            case HELD, CANCELLED, THANKED -> Optional.empty();
        };
    }

    /** Tells whether {@link #dueOn} has passed; the day itself is in time. */
    public boolean isOverdue(RelationshipPolicy policy, Instant now, ZoneId zone) {
        return dueOn(policy, zone).filter(due -> day(now, zone).isAfter(due)).isPresent();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
