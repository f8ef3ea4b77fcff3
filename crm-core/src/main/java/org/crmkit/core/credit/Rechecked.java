package org.crmkit.core.credit;

import org.crmkit.core.store.IdempotencyKey;

/**
 * What looking at one held request again has shown.
 *
 * @param key which
 * @param decision the answer now; if it approves, the amount is kept free
 */
public record Rechecked(IdempotencyKey key, CreditDecision decision) {

    /** Tells whether it passes now. */
    public boolean passes() {
        return decision.fold(approved -> true, referred -> false, declined -> false);
    }
}
