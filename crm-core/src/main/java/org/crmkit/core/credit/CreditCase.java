package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.IdempotencyKey;

/**
 * One request with its answer and what became of it. It is kept under the request's key, so that a request sent twice is
 * answered once.
 *
 * @param decision the first answer; where the request was held and has passed a check since, that one
 * @param recorded what was last recorded; that a reservation has expired is not recorded but follows from the time
 * @param expiresAt when the reservation ends; present if the request was approved or released
 * @param override who let a held request pass, if somebody did
 */
public record CreditCase(
        CreditDecision decision, Standing recorded, Optional<Instant> expiresAt, Optional<CreditOverride> override) {

    public CreditCase {
        boolean passed = decision instanceof CreditDecision.Approved || override.isPresent();
        checkArgument(
                recorded != Standing.EXPIRED,
                "CreditCase.recorded was EXPIRED; record RESERVED, and the time tells that it has expired.");
        boolean isKept = recorded == Standing.RESERVED || recorded == Standing.ORDERED;
        checkArgument(
                passed == expiresAt.isPresent() && (passed ? isKept || recorded == Standing.RELEASED : !isKept),
                "CreditCase.recorded was %s with expiry %s; a request that passed, and only that, has been reserved.",
                recorded,
                expiresAt);
    }

    /** Obtains the case of a request just decided; what is approved is reserved until {@code expiry}. */
    static CreditCase decided(CreditDecision decision, Instant expiry) {
        return decision.fold(
                approved -> new CreditCase(approved, Standing.RESERVED, Optional.of(expiry), Optional.empty()),
                referred -> new CreditCase(referred, Standing.HELD, Optional.empty(), Optional.empty()),
                declined -> new CreditCase(declined, Standing.REFUSED, Optional.empty(), Optional.empty()));
    }

    /** Returns the case of a held request that somebody let pass. */
    CreditCase overridden(CreditDecision latest, CreditOverride by) {
        return new CreditCase(latest, Standing.RESERVED, Optional.of(by.expiresAt()), Optional.of(by));
    }

    /** Returns its place in the queue of those that wait. */
    HeldRequests.Held place() {
        return new HeldRequests.Held(decision.assessment().at(), request().key());
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

    /** Returns the case with what was recorded of it since. */
    public CreditCase become(Standing next) {
        return new CreditCase(decision, next, expiresAt, override);
    }
}
