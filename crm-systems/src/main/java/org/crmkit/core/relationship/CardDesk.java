package org.crmkit.core.relationship;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;

/** Where preference cards are written, judged and read. Safe under threads if its parts are. */
public final class CardDesk {

    private final Cards cards;
    private final Revision revision;
    private final PolicySource<RelationshipPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public CardDesk(Cards cards, UnitOfWork work, PolicySource<RelationshipPolicy> policies, Clock clock) {
        this.cards = cards;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.clock = clock;
    }

    /** Where cards are read from; the host implements it over its own database. Safe under threads. */
    @FunctionalInterface
    public interface Cards {

        /** Returns a customer's card as it was last saved. */
        Optional<Stored<PreferenceCard>> find(CustomerId customer);

        /** Obtains the cards committed to a store in memory. */
        static Cards in(InMemoryStore store) {
            return customer -> store.find(PreferenceCard.key(customer), PreferenceCard.class);
        }
    }

    /** Writes an entry, on a new card if the customer has none. */
    public Outcome<PreferenceCard> write(
            CustomerId customer, String id, StaffId author, CareStep step, PersonalText text) {
        Instant now = clock.instant();
        return revision.of(PreferenceCard.key(customer), () -> cards.find(customer), card -> card.orElseGet(
                        () -> PreferenceCard.empty(customer))
                .write(id, author, step, text, now, policies.at(now).version()));
    }

    /** Judges an entry; a useful one is published. */
    public Outcome<PreferenceCard> judge(CustomerId customer, String id, StaffId judge, boolean useful) {
        Instant now = clock.instant();
        return revision.of(PreferenceCard.key(customer), () -> cards.find(customer), card -> card.orElseGet(
                        () -> PreferenceCard.empty(customer))
                .judge(id, judge, useful, now, policies.at(now).version()));
    }

    /** Returns what a reader may see of a customer's card. */
    public List<PreferenceCard.Entry> read(CustomerId customer, StaffId reader, String post) {
        return cards.find(customer)
                .map(card -> card.state().visibleTo(reader, post, policies.at(clock.instant())))
                .orElse(List.of());
    }
}
