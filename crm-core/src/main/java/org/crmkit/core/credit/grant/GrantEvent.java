package org.crmkit.core.credit.grant;

import java.time.Instant;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.joda.money.Money;

/** What happened to applications and limits. */
public sealed interface GrantEvent extends DomainEvent {

    /** Returns whose credit it is about. */
    CustomerId customer();

    /** A limit was asked for. */
    record CreditApplied(CreditApplication application, RulebookVersion decidedUnder) implements GrantEvent {
        @Override
        public Instant occurredAt() {
            return application.at();
        }

        @Override
        public CustomerId customer() {
            return application.customer();
        }
    }

    /** An application was evaluated. */
    record CreditEvaluated(CreditApplication application, CreditEvaluation evaluation, RulebookVersion decidedUnder)
            implements GrantEvent {
        @Override
        public Instant occurredAt() {
            return evaluation.at();
        }

        @Override
        public CustomerId customer() {
            return application.customer();
        }
    }

    /** Somebody approved an application; others may have to. */
    record CreditApproved(
            Instant occurredAt, RulebookVersion decidedUnder, CreditApplication application, Officer approvedBy)
            implements GrantEvent {
        @Override
        public CustomerId customer() {
            return application.customer();
        }
    }

    /** An application was turned down. */
    record CreditRejected(
            Instant occurredAt,
            RulebookVersion decidedUnder,
            CreditApplication application,
            Officer rejectedBy,
            String reason)
            implements GrantEvent {

        /** Returns what was turned down and by whom; never what was written about it. */
        @Override
        public String toString() {
            return "CreditRejected[application=" + application + ", rejectedBy=" + rejectedBy + ", occurredAt="
                    + occurredAt + "]";
        }

        @Override
        public CustomerId customer() {
            return application.customer();
        }
    }

    /** A limit was granted that is higher than the one before it, or as high. */
    record LimitRaised(CreditChange change) implements GrantEvent {
        @Override
        public Instant occurredAt() {
            return change.at();
        }

        @Override
        public RulebookVersion decidedUnder() {
            return change.decidedUnder();
        }

        @Override
        public CustomerId customer() {
            return change.customer();
        }
    }

    /**
     * A limit was granted that is lower than the one before it.
     *
     * @param alreadyOver by how much the exposure is over it at once, zero if it is not: lowering a limit below what is owed is
     *     never silent
     */
    record LimitLowered(CreditChange change, Money alreadyOver) implements GrantEvent {
        @Override
        public Instant occurredAt() {
            return change.at();
        }

        @Override
        public RulebookVersion decidedUnder() {
            return change.decidedUnder();
        }

        @Override
        public CustomerId customer() {
            return change.customer();
        }
    }
}
