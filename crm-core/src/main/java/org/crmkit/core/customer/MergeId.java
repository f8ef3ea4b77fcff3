package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own id of one merge of two customers' files, for example {@code M-7}.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record MergeId(String value) implements Comparable<MergeId> {

    public MergeId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "MergeId.value was '%s'; it must be 1 to 200 characters and not blank.",
                value);
    }

    /** Obtains the id of a text. */
    public static MergeId of(String value) {
        return new MergeId(value);
    }

    @Override
    public int compareTo(MergeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
