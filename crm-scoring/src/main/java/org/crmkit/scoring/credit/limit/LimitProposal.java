package org.crmkit.scoring.credit.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditApplication;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.Money;

/** What came of sizing a limit. */
public sealed interface LimitProposal {

    /** Handles each outcome. */
    <R> R fold(Function<Proposed, R> proposed, Function<NotSized, R> notSized);

    /** Returns whose. */
    CustomerId customer();

    /** Returns what each method said, in the order of the methods. */
    List<LimitStep> steps();

    /**
     * A limit, and what held it down.
     *
     * @param customer whose
     * @param steps what each method said
     * @param limit zero or more, a multiple of the step of the rules; zero means cash only
     * @param bound which method, cap or grade bound, with the sum
     * @param creditGrade the slug of the credit grade of the rulebook that the rating leads to
     * @param from the first day it may hold
     * @param reviewBy the last day by which it is looked at again
     */
    record Proposed(
            CustomerId customer,
            List<LimitStep> steps,
            Money limit,
            Reason bound,
            String creditGrade,
            LocalDate from,
            LocalDate reviewBy)
            implements LimitProposal {

        public Proposed {
            steps = List.copyOf(steps);
        }

        /** Returns it as core keeps limits. */
        public CreditLimit toLimit() {
            return CreditLimit.of(limit);
        }

        /** Returns the limit until its review; on the day after, the one of the grade holds again. */
        public IndividualLimit toIndividualLimit() {
            return IndividualLimit.temporary(toLimit(), from, reviewBy);
        }

        /**
         * Returns the application for it, which others must approve.
         *
         * @param key the host's number of the application
         * @param requestedBy who asks
         */
        public CreditApplication toApplication(IdempotencyKey key, Officer requestedBy, Instant at) {
            return new CreditApplication(
                    key,
                    customer,
                    toIndividualLimit(),
                    requestedBy,
                    bound.text().toString(),
                    at);
        }

        @Override
        public <R> R fold(Function<Proposed, R> proposed, Function<NotSized, R> notSized) {
            return proposed.apply(this);
        }
    }

    /**
     * Nothing is known that a method could use.
     *
     * @param customer whose
     * @param steps what each method lacked
     */
    record NotSized(CustomerId customer, List<LimitStep> steps) implements LimitProposal {

        public NotSized {
            steps = List.copyOf(steps);
        }

        @Override
        public <R> R fold(Function<Proposed, R> proposed, Function<NotSized, R> notSized) {
            return notSized.apply(this);
        }
    }
}
