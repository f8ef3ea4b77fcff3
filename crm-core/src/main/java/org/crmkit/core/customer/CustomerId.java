package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * The host's own name for a customer, for example {@code C-1001}. Two customers are the same when their ids are.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record CustomerId(String value) implements Comparable<CustomerId> {

    public CustomerId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "CustomerId.value was '%s'; it must be 1 to 200 characters and not blank. Give the id the host knows the customer by.",
                value);
    }

    /** Obtains the id of a text. */
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    /** Spelled out, as is {@link #hashCode}: linking the generated ones costs a cold start some forty milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
