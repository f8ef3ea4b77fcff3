package org.crmkit.core.customer;

import java.util.Comparator;

/**
 * Who answers for a customer at one level of the company, and when. A customer has at most one owner at each level on one day;
 * a branch that another prefecture serves is a customer of its own, under its parent.
 */
public record AccountOwner(OwnerLevel level, StaffId owner, Validity validity) implements Comparable<AccountOwner> {

    private static final Comparator<AccountOwner> ORDER = Comparator.comparing(AccountOwner::level)
            .thenComparing(AccountOwner::validity)
            .thenComparing(AccountOwner::owner);

    /** Orders by level, then by the first day. */
    @Override
    public int compareTo(AccountOwner other) {
        return ORDER.compare(this, other);
    }
}
