package org.crmkit.core.customer;

/**
 * The days on which one enterprise belongs to another.
 *
 * @param parent the one above
 * @param validity when
 */
public record ParentLink(CustomerId parent, Validity validity) implements Comparable<ParentLink> {

    /** Orders by the first day, then by the parent. */
    @Override
    public int compareTo(ParentLink other) {
        int byDays = validity.compareTo(other.validity);
        return byDays != 0 ? byDays : parent.compareTo(other.parent);
    }

    @Override
    public String toString() {
        return parent + " " + validity;
    }
}
