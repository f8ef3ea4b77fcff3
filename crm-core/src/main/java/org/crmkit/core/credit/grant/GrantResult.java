package org.crmkit.core.credit.grant;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.score.Reason;

/** What {@link GrantDesk} answers. */
public sealed interface GrantResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Filed, R> filed,
            Function<Granted, R> granted,
            Function<NotOpen, R> notOpen,
            Function<Contended, R> contended);

    /**
     * It is in the file, which is not granted.
     *
     * @param file as it is now
     * @param missing what is still needed; empty if it was turned down
     */
    record Filed(CreditFile file, List<Reason> missing) implements GrantResult {

        public Filed {
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R fold(
                Function<Filed, R> filed,
                Function<Granted, R> granted,
                Function<NotOpen, R> notOpen,
                Function<Contended, R> contended) {
            return filed.apply(this);
        }
    }

    /**
     * With this the limit is granted and on the account.
     *
     * @param change what was changed
     * @param after where the account stands on the first day of the limit
     */
    record Granted(CreditChange change, CreditPosition after) implements GrantResult {
        @Override
        public <R> R fold(
                Function<Filed, R> filed,
                Function<Granted, R> granted,
                Function<NotOpen, R> notOpen,
                Function<Contended, R> contended) {
            return granted.apply(this);
        }
    }

    /**
     * There is nothing to do it on; nothing was changed.
     *
     * @param file the file, granted or turned down before; empty if there is no such application, or its customer has no account
     */
    record NotOpen(Optional<CreditFile> file) implements GrantResult {
        @Override
        public <R> R fold(
                Function<Filed, R> filed,
                Function<Granted, R> granted,
                Function<NotOpen, R> notOpen,
                Function<Contended, R> contended) {
            return notOpen.apply(this);
        }
    }

    /** Others kept changing the file or the account; nothing was saved. Ask again. */
    record Contended(int attempts) implements GrantResult {
        @Override
        public <R> R fold(
                Function<Filed, R> filed,
                Function<Granted, R> granted,
                Function<NotOpen, R> notOpen,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
