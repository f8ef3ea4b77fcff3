package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The host's own name for a person, a post or a system that does something about complaints: a staff number, a probe. An id and
 * never a person's name, because it is printed, logged and kept in events.
 *
 * @param value 1 to 200 characters, not blank, kept as given
 */
public record ActorId(String value) implements Comparable<ActorId> {

    public ActorId {
        checkArgument(
                !value.isBlank() && value.length() <= 200,
                "ActorId.value was %s characters long; it must be 1 to 200 characters and not blank. Give a staff number or the name of a system.",
                value.length());
    }

    /** Obtains the id of a text. */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
