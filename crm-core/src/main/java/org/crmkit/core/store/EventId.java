package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name of one committed event, for a receiver that must not handle it twice. It follows from what was committed:
 * {@code credit-account/C-1001@7#0} is the first event of the commit that made version 7 of that account, so a store needs
 * neither a counter nor chance to give it, and reading it again gives the same.
 *
 * @param value 1 to 500 characters
 */
public record EventId(String value) {

    public EventId {
        checkArgument(
                !value.isBlank() && value.length() <= 500,
                "EventId.value was '%s'; it must be 1 to 500 characters and not blank.",
                value);
    }

    /** Obtains the id of a text. */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
