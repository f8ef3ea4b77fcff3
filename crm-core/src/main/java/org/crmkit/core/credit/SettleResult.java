package org.crmkit.core.credit;

import java.util.function.Function;
import org.crmkit.core.store.IdempotencyKey;

/** What {@link CreditDesk#release} and {@link CreditDesk#order} answer. */
public sealed interface SettleResult {

    /** Handles each outcome. */
    <R> R fold(
            Function<Settled, R> settled,
            Function<NotHeld, R> notHeld,
            Function<Unknown, R> unknown,
            Function<Contended, R> contended);

    /**
     * It is done.
     *
     * @param request which request
     * @param repeated whether it was done before, and nothing was changed now
     */
    record Settled(CreditRequest request, boolean repeated) implements SettleResult {
        @Override
        public <R> R fold(
                Function<Settled, R> settled,
                Function<NotHeld, R> notHeld,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return settled.apply(this);
        }
    }

    /**
     * Nothing is reserved for this request (any more); nothing was changed.
     *
     * @param standing what has become of it
     */
    record NotHeld(CreditRequest request, Standing standing) implements SettleResult {
        @Override
        public <R> R fold(
                Function<Settled, R> settled,
                Function<NotHeld, R> notHeld,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return notHeld.apply(this);
        }
    }

    /** No request has this key. */
    record Unknown(IdempotencyKey key) implements SettleResult {
        @Override
        public <R> R fold(
                Function<Settled, R> settled,
                Function<NotHeld, R> notHeld,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return unknown.apply(this);
        }
    }

    /** Others kept changing the account; nothing was saved. Ask again. */
    record Contended(int attempts) implements SettleResult {
        @Override
        public <R> R fold(
                Function<Settled, R> settled,
                Function<NotHeld, R> notHeld,
                Function<Unknown, R> unknown,
                Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
