package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The caller's name for one request, so that the same request sent twice is carried out once.
 *
 * @param value 1 to 200 characters, chosen by the caller, for example the order number
 */
public record IdempotencyKey(String value) {

    public IdempotencyKey {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "IdempotencyKey.value was '%s'; it must be 1 to 200 characters and not blank.",
                value);
    }

    /** Obtains the key of a text. */
    public static IdempotencyKey of(String value) {
        return new IdempotencyKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
