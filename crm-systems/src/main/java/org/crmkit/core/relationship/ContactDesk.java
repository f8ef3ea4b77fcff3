package org.crmkit.core.relationship;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.text.PersonalText;

/** Where visits, receptions, return visits and proposals are opened and followed. Safe under threads if its parts are. */
public final class ContactDesk {

    private final Contacts contacts;
    private final Revision revision;
    private final PolicySource<RelationshipPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public ContactDesk(Contacts contacts, UnitOfWork work, PolicySource<RelationshipPolicy> policies, Clock clock) {
        this.contacts = contacts;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Opens a contact: a meeting planned for {@code at}, or a proposal that came in then. The same opened twice is opened once.
     *
     * @param note what is proposed, or to be talked about
     * @return the contact, or {@code id-taken}, {@code changed-meanwhile}
     */
    public Outcome<Contact> open(
            String id, ContactKind kind, CustomerId customer, StaffId owner, Instant at, Optional<PersonalText> note) {
        Instant now = clock.instant();
        InForce<RelationshipPolicy> policy = policies.at(now);
        return revision.of(Contacts.key(id), () -> contacts.find(id), before -> {
            if (before.isPresent()) {
                Contact known = before.get();
                boolean same = known.kind() == kind
                        && known.customer().equals(customer)
                        && known.owner().equals(owner);
                return same
                        ? Outcome.unchanged(known)
                        : Outcome.refused(
                                "id-taken",
                                "编号" + id + "已用于另一项，请另取编号。",
                                "The number " + id + " belongs to something else. Give this one its own.");
            }
            Contact contact = new Contact(
                    id,
                    kind,
                    customer,
                    owner,
                    at,
                    ContactState.OPEN,
                    VisitOutline.blank(),
                    note,
                    Optional.empty(),
                    now,
                    policy.version());
            return Outcome.done(contact, ContactEvent.of(contact, "open", now, policy.version()));
        });
    }

    /**
     * Makes one move now, under the edition the contact is planned under.
     *
     * @return as {@link ContactMove#decide}, or {@code contact-unknown}, {@code edition-unknown}, {@code changed-meanwhile}
     */
    public Outcome<Contact> move(String id, ContactMove move) {
        Instant now = clock.instant();
        return revision.of(Contacts.key(id), () -> contacts.find(id), before -> {
            if (before.isEmpty()) {
                return Outcome.refused(
                        "contact-unknown", "没有编号为" + id + "的往来。", "There is no contact with the number " + id + ".");
            }
            return policies.edition(before.get().plannedUnder())
                    .map(policy -> ContactMove.decide(before.get(), move, now, policy))
                    .orElseGet(() -> Outcome.refused(
                            "edition-unknown",
                            "找不到其所依据的制度版本" + before.get().plannedUnder() + "，请补齐该版本。",
                            "It is planned under " + before.get().plannedUnder()
                                    + ", an edition that is not on the shelf. Put it back."));
        });
    }
}
