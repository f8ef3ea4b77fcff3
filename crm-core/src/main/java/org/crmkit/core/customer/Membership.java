package org.crmkit.core.customer;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The days on which a customer belongs to a group.
 *
 * @param member who
 * @param validity when
 */
public record Membership(CustomerId member, Validity validity) implements Comparable<Membership> {

    private static final Comparator<Membership> ORDER =
            Comparator.comparing(Membership::validity).thenComparing(Membership::member);

    /** Obtains a membership that lasts until further notice. */
    public static Membership since(CustomerId member, LocalDate day) {
        return new Membership(member, Validity.since(day));
    }

    /** Orders by the day of joining, then by the member. */
    @Override
    public int compareTo(Membership other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return member + " " + validity;
    }
}
