package org.crmkit.core.relationship;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/** What may be done with a contact. Each move knows its {@link Kind}, which says where it is possible. */
public sealed interface ContactMove {

    /** Returns what kind of move it is. */
    Kind kind();

    /** Returns what becomes of a contact whose state allows the move. */
    Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy);

    /** Every move with the state and the contacts it is possible for: the state machine on one page. */
    enum Kind {
        /** The outline of a visit is written, or written anew. */
        PREPARE("prepare", "准备提纲", "prepared", ContactState.OPEN, false),
        /** A meeting is put on another moment. */
        REBOOK("rebook", "改期", "rebooked", ContactState.OPEN, false),
        /** A meeting took place. */
        HOLD("hold", "进行", "held", ContactState.OPEN, false),
        /** A meeting will not take place. */
        CANCEL("cancel", "取消", "cancelled", ContactState.OPEN, false),
        /** A proposal is adopted or not, and the customer told. */
        ANSWER("answer", "答复", "answered", ContactState.OPEN, true),
        /** The customer is thanked for a proposal. */
        THANK("thank", "致谢", "thanked", ContactState.ANSWERED, true);

        private final String slug;
        private final Label label;
        private final ContactState from;
        private final boolean forProposals;

        Kind(String slug, String zh, String en, ContactState from, boolean forProposals) {
            this.slug = slug;
            this.label = Label.of(zh, en);
            this.from = from;
            this.forProposals = forProposals;
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Tells whether the move is possible as far as kind and state of the contact decide. */
        public boolean isPossibleFor(ContactKind kind, ContactState state) {
            boolean outlined = this != PREPARE || kind == ContactKind.VISIT;
            return state == from && forProposals == (kind == ContactKind.PROPOSAL) && outlined;
        }
    }

    /**
     * Decides a move.
     *
     * @param policy of the edition the contact is planned under
     * @return the contact after it, or {@code illegal-move}, {@code earlier-than-last-change}, {@code outline-incomplete}
     */
    static Outcome<Contact> decide(Contact contact, ContactMove move, Instant at, InForce<RelationshipPolicy> policy) {
        if (!move.kind().isPossibleFor(contact.kind(), contact.state())) {
            List<Kind> possible = Arrays.stream(Kind.values())
                    .filter(kind -> kind.isPossibleFor(contact.kind(), contact.state()))
                    .toList();
            return Outcome.refused(
                    "illegal-move",
                    contact.kind().label().zh() + "处于“"
                            + contact.state().label().zh() + "”，不能"
                            + move.kind().label.zh() + "；可以："
                            + (possible.isEmpty()
                                    ? "无"
                                    : possible.stream().map(k -> k.label.zh()).collect(Collectors.joining("、")))
                            + "。",
                    "A " + contact.kind().label().en() + " in state "
                            + contact.state().slug() + " cannot be "
                            + move.kind().label.en() + "; it can be "
                            + (possible.isEmpty()
                                    ? "left as it is"
                                    : possible.stream().map(k -> k.label.en()).collect(Collectors.joining(", ")))
                            + ".");
        }
        if (at.isBefore(contact.changedAt())) {
            return Outcome.refused(
                    "earlier-than-last-change",
                    "时间" + at + "早于最近一次变更" + contact.changedAt() + "，请核对时钟。",
                    "The time was " + at + "; it must not be before the last change, " + contact.changedAt()
                            + ". Check the clock.");
        }
        return move.make(contact, at, policy);
    }

    private static Outcome<Contact> made(Contact after, Kind kind, Instant at, InForce<RelationshipPolicy> policy) {
        return Outcome.done(after, ContactEvent.of(after, kind.slug, at, policy.version()));
    }

    /** Writes the outline of a visit. */
    record Prepare(VisitOutline outline) implements ContactMove {
        @Override
        public Kind kind() {
            return Kind.PREPARE;
        }

        @Override
        public Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy) {
            return made(contact.with(outline, at), kind(), at, policy);
        }
    }

    /** Puts a meeting on another moment. */
    record Rebook(Instant to) implements ContactMove {
        @Override
        public Kind kind() {
            return Kind.REBOOK;
        }

        @Override
        public Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy) {
            return made(contact.at(to, at), kind(), at, policy);
        }
    }

    /** Says that a meeting took place; a visit only with a complete outline. */
    record Hold(Optional<PersonalText> report) implements ContactMove {
        @Override
        public Kind kind() {
            return Kind.HOLD;
        }

        @Override
        public Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy) {
            List<Reason> gaps =
                    contact.kind() == ContactKind.VISIT ? contact.outline().gaps(policy.policy()) : List.of();
            return gaps.isEmpty()
                    ? made(contact.with(ContactState.HELD, report, Optional.empty(), at), kind(), at, policy)
                    : new Outcome.Refused<>(gaps);
        }
    }

    /** Says that a meeting will not take place. */
    record Cancel() implements ContactMove {
        @Override
        public Kind kind() {
            return Kind.CANCEL;
        }

        @Override
        public Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy) {
            return made(contact.with(ContactState.CANCELLED, at), kind(), at, policy);
        }
    }

    /** Answers a proposal. */
    record Answer(boolean adopted) implements ContactMove {
        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }

        @Override
        public Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy) {
            return made(
                    contact.with(ContactState.ANSWERED, Optional.empty(), Optional.of(adopted), at),
                    kind(),
                    at,
                    policy);
        }
    }

    /** Thanks a customer for a proposal, adopted or not. */
    record Thank() implements ContactMove {
        @Override
        public Kind kind() {
            return Kind.THANK;
        }

        @Override
        public Outcome<Contact> make(Contact contact, Instant at, InForce<RelationshipPolicy> policy) {
            return made(contact.with(ContactState.THANKED, at), kind(), at, policy);
        }
    }
}
