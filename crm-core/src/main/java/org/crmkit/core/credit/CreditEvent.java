package org.crmkit.core.credit;

import java.time.Instant;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a customer's credit. A request's events all name the edition it was decided under. */
public sealed interface CreditEvent extends DomainEvent {

    /** Returns whose account it is. */
    CustomerId customer();

    /** An account was opened. */
    record CreditAccountOpened(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, String grade)
            implements CreditEvent {}

    /** What an account owes by documents was stated anew. */
    record ExposureRestated(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CustomerId customer,
            OpenDocuments before,
            OpenDocuments after)
            implements CreditEvent {}

    /** An account is bound by a group's from now on; what it owes counts there too. */
    record GroupJoined(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, CustomerId group)
            implements CreditEvent {}

    /** An account is bound by its group no longer. */
    record GroupLeft(Instant occurredAt, RulebookVersion decidedUnder, CustomerId customer, CustomerId group)
            implements CreditEvent {}

    /**
     * A request was approved and its amount kept free.
     *
     * @param expiresAt until when, if no order comes
     */
    record CreditReserved(CreditDecision.Approved decision, Instant expiresAt) implements OfRequest {
        @Override
        public Instant occurredAt() {
            return decision.assessment().at();
        }

        @Override
        public CreditRequest request() {
            return decision.assessment().request();
        }

        @Override
        public RulebookVersion decidedUnder() {
            return decision.decidedUnder();
        }
    }

    /** A request waits for a person. */
    record CreditReferred(CreditDecision.Referred decision) implements OfRequest {
        @Override
        public Instant occurredAt() {
            return decision.assessment().at();
        }

        @Override
        public CreditRequest request() {
            return decision.assessment().request();
        }

        @Override
        public RulebookVersion decidedUnder() {
            return decision.decidedUnder();
        }
    }

    /** A request was declined. */
    record CreditDeclined(CreditDecision.Declined decision) implements OfRequest {
        @Override
        public Instant occurredAt() {
            return decision.assessment().at();
        }

        @Override
        public CreditRequest request() {
            return decision.assessment().request();
        }

        @Override
        public RulebookVersion decidedUnder() {
            return decision.decidedUnder();
        }
    }

    /** A held request was let pass by somebody who may; the decision tells what stood against it. */
    record CreditOverridden(CreditDecision.Referred decision, CreditOverride override) implements OfRequest {
        @Override
        public Instant occurredAt() {
            return override.at();
        }

        @Override
        public CreditRequest request() {
            return decision.assessment().request();
        }

        @Override
        public RulebookVersion decidedUnder() {
            return decision.decidedUnder();
        }
    }

    /** A reservation was given back, or a held request given up. */
    record ReservationReleased(Instant occurredAt, RulebookVersion decidedUnder, CreditRequest request)
            implements OfRequest {}

    /** A reservation became an order. */
    record ReservationOrdered(Instant occurredAt, RulebookVersion decidedUnder, CreditRequest request)
            implements OfRequest {}

    /** An event of one request. */
    sealed interface OfRequest extends CreditEvent {

        /** Returns what was asked. */
        CreditRequest request();

        @Override
        default CustomerId customer() {
            return request().customer();
        }
    }
}
