package org.crmkit.core.credit;

import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;

/** What {@link CreditDesk#reserve} answers. */
public sealed interface ReserveResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Answered, R> answered,
            Function<Mismatched, R> mismatched,
            Function<NoAccount, R> noAccount,
            Function<Contended, R> contended);

    /**
     * The request was decided.
     *
     * @param decision the answer; to a repeated key always the first one
     * @param standing what has become of it by now: a repeated request may have been released or have expired, and then nothing
     *     is kept free although the decision was to approve
     * @param repeated whether the key was decided before
     */
    record Answered(CreditDecision decision, Standing standing, boolean repeated) implements ReserveResult {
        @Override
        public <R> R fold(
                Function<Answered, R> answered,
                Function<Mismatched, R> mismatched,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return answered.apply(this);
        }

        /** Tells whether the amount is kept free, or ordered, now. */
        public boolean holds() {
            return standing == Standing.RESERVED || standing == Standing.ORDERED;
        }
    }

    /**
     * The key was used before for something else; nothing was decided.
     *
     * @param first the request that has the key
     */
    record Mismatched(CreditRequest first) implements ReserveResult {
        @Override
        public <R> R fold(
                Function<Answered, R> answered,
                Function<Mismatched, R> mismatched,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return mismatched.apply(this);
        }
    }

    /**
     * There is no account to decide on; nothing was decided.
     *
     * @param customer the customer, or the group, without one
     */
    record NoAccount(CustomerId customer) implements ReserveResult {
        @Override
        public <R> R fold(
                Function<Answered, R> answered,
                Function<Mismatched, R> mismatched,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return noAccount.apply(this);
        }
    }

    /**
     * Others kept changing the account; nothing was saved. Ask again with the same key.
     *
     * @param attempts how often it was tried
     */
    record Contended(int attempts) implements ReserveResult {
        @Override
        public <R> R fold(
                Function<Answered, R> answered,
                Function<Mismatched, R> mismatched,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
