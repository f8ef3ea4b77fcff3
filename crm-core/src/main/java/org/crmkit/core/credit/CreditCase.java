package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.IdempotencyKey;

/**
 * One request with its answer and what became of it. It is kept under the request's key, so that a request sent twice is
 * answered once.
 *
 * @param decision the first and only answer
 * @param recorded what was last recorded; that a reservation has expired is not recorded but follows from the time
 * @param expiresAt when the reservation ends; present if the request was approved
 */
public record CreditCase(CreditDecision decision, Standing recorded, Optional<Instant> expiresAt) {

    public CreditCase {
        boolean approved = decision instanceof CreditDecision.Approved;
        checkArgument(
                recorded != Standing.EXPIRED,
                "CreditCase.recorded was EXPIRED; record RESERVED, and the time tells that it has expired.");
        checkArgument(
                approved == expiresAt.isPresent() && approved == (recorded != Standing.REFUSED),
                "CreditCase.recorded was %s with expiry %s; an approved request, and only that, has been reserved.",
                recorded,
                expiresAt);
    }

    /** Returns where a store keeps the case of a request. */
    public static AggregateKey keyOf(IdempotencyKey request) {
        return new AggregateKey("credit-case", request.value());
    }

    /** Returns where a store keeps this case. */
    public AggregateKey key() {
        return keyOf(request().key());
    }

    /** Returns what was asked. */
    public CreditRequest request() {
        return decision.assessment().request();
    }

    /** Returns what has become of it by {@code now}. */
    public Standing standing(Instant now) {
        boolean late = expiresAt.map(end -> !now.isBefore(end)).orElse(false);
        return recorded == Standing.RESERVED && late ? Standing.EXPIRED : recorded;
    }

    /** Returns the accounts that bound it: the customer's own, and the group's if there was one. */
    public List<CustomerId> accounts() {
        return decision.assessment().positions().stream()
                .map(CreditPosition::account)
                .collect(Collectors.toUnmodifiableList());
    }

    CreditCase become(Standing next) {
        return new CreditCase(decision, next, expiresAt);
    }
}
