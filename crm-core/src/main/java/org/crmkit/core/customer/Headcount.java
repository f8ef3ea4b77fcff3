package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many people work at a customer (员工人数). The total is not kept, so it cannot disagree; {@link HeadcountCheck} holds the
 * total on a form against the two parts.
 *
 * @param staff zero or more
 * @param managers zero or more
 */
public record Headcount(int staff, int managers) {

    public Headcount {
        checkArgument(staff >= 0, "Headcount.staff was %s; it must be zero or more. Correct it.", staff);
        checkArgument(managers >= 0, "Headcount.managers was %s; it must be zero or more. Correct it.", managers);
    }

    /** Returns everybody. */
    public long total() {
        return (long) staff + managers;
    }
}
