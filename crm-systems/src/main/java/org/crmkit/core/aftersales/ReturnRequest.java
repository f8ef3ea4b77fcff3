package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Goods that come back.
 *
 * @param ground the slug of the reason, one of {@code after-sales.returns.grounds}
 * @param condition the slug of the condition they are in, one of {@code after-sales.returns.conditions}
 * @param quantity how many, one or more
 * @param on the day the customer asked
 * @param missing what is missing of them, accessories or documents, at its value
 */
public record ReturnRequest(String ground, String condition, int quantity, LocalDate on, Optional<Money> missing) {

    public ReturnRequest {
        checkArgument(quantity >= 1, "ReturnRequest.quantity was %s; it must be one or more. Raise it.", quantity);
        checkArgument(
                missing.filter(Money::isNegative).isEmpty(),
                "ReturnRequest.missing was %s; it must be zero or more. Correct it.",
                missing.map(Money::toString).orElse(""));
    }

    /** Obtains the request for complete goods. */
    public static ReturnRequest of(String ground, String condition, int quantity, LocalDate on) {
        return new ReturnRequest(ground, condition, quantity, on, Optional.empty());
    }

    /** Returns this request with something missing of the goods. */
    public ReturnRequest missing(Money value) {
        return new ReturnRequest(ground, condition, quantity, on, Optional.of(value));
    }
}
