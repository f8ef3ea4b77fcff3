package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.crmkit.core.store.IdempotencyKey;
import org.joda.money.Money;

/**
 * An amount kept free for a request that has no document yet.
 *
 * @param key the request
 * @param amount above zero
 * @param expiresAt from this moment on it no longer counts
 */
public record Reservation(IdempotencyKey key, Money amount, Instant expiresAt) {

    public Reservation {
        checkArgument(amount.isPositive(), "Reservation.amount of %s was %s; it must be above zero.", key, amount);
    }

    /** Tells whether it still counts. */
    public boolean holdsAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
