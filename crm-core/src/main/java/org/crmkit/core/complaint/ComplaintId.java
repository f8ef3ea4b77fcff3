package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own name for a complaint, for example the number of its work order.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record ComplaintId(String value) implements Comparable<ComplaintId> {

    public ComplaintId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "ComplaintId.value was '%s'; it must be 1 to 200 characters and not blank. Give the number the complaint is filed under.",
                value);
    }

    /** Obtains the id of a text. */
    public static ComplaintId of(String value) {
        return new ComplaintId(value);
    }

    @Override
    public int compareTo(ComplaintId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
