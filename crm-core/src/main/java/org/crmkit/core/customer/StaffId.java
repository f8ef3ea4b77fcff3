package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own id of one of the company's people, for example {@code E-17}. Not a name.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record StaffId(String value) implements Comparable<StaffId> {

    public StaffId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "StaffId.value has %s characters; it must be 1 to 200 and not blank. Give the id the host knows the person by.",
                value.length());
    }

    /** Obtains the id of a text. */
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
