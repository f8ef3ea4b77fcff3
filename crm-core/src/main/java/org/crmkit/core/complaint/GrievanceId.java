package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own name for a grievance.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record GrievanceId(String value) implements Comparable<GrievanceId> {

    public GrievanceId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "GrievanceId.value was '%s'; it must be 1 to 200 characters and not blank. Give the number the grievance is noted under.",
                value);
    }

    /** Obtains the id of a text. */
    public static GrievanceId of(String value) {
        return new GrievanceId(value);
    }

    @Override
    public int compareTo(GrievanceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
