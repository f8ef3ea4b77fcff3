package org.crmkit.core.credit.ledger;

import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;

/** What {@link LedgerDesk#post} answers. */
public sealed interface PostResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Posted, R> posted,
            Function<Refused, R> refused,
            Function<NoAccount, R> noAccount,
            Function<Contended, R> contended);

    /**
     * It is posted, and counts.
     *
     * @param ledger with it
     * @param repeated whether it was posted before, and nothing was changed now
     */
    record Posted(CreditLedger ledger, boolean repeated) implements PostResult {
        @Override
        public <R> R fold(
                Function<Posted, R> posted,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return posted.apply(this);
        }
    }

    /** It does not fit the documents, or the order was not reserved; nothing was changed. */
    record Refused(Reason reason) implements PostResult {
        @Override
        public <R> R fold(
                Function<Posted, R> posted,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** The customer, or a group above, has no account. */
    record NoAccount(CustomerId customer) implements PostResult {
        @Override
        public <R> R fold(
                Function<Posted, R> posted,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return noAccount.apply(this);
        }
    }

    /** Others kept changing the accounts; nothing was saved. Ask again with the same key. */
    record Contended(int attempts) implements PostResult {
        @Override
        public <R> R fold(
                Function<Posted, R> posted,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
