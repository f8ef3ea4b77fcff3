package org.crmkit.core.credit;

import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;

/** What {@link GroupDesk} answers. */
public sealed interface GroupResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Changed, R> changed,
            Function<Refused, R> refused,
            Function<NoAccount, R> noAccount,
            Function<Contended, R> contended);

    /** It is done. */
    record Changed(CreditAccount account) implements GroupResult {
        @Override
        public <R> R fold(
                Function<Changed, R> changed,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return changed.apply(this);
        }
    }

    /** It cannot be; nothing was changed. */
    record Refused(Reason reason) implements GroupResult {
        @Override
        public <R> R fold(
                Function<Changed, R> changed,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** One of the two, or a group above, has no account. */
    record NoAccount(CustomerId customer) implements GroupResult {
        @Override
        public <R> R fold(
                Function<Changed, R> changed,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return noAccount.apply(this);
        }
    }

    /** Others kept changing the accounts; nothing was saved. Ask again. */
    record Contended(int attempts) implements GroupResult {
        @Override
        public <R> R fold(
                Function<Changed, R> changed,
                Function<Refused, R> refused,
                Function<NoAccount, R> noAccount,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
