package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A limit granted to one customer instead of the limit of the grade, for a time. When it ends the limit of the grade holds
 * again.
 *
 * @param limit higher or lower than the grade's, or cash only
 * @param from the first day it holds
 * @param lastDay the last day it holds, not before the first
 */
public record IndividualLimit(CreditLimit limit, LocalDate from, LocalDate lastDay) {

    public IndividualLimit {
        checkArgument(
                !lastDay.isBefore(from),
                "IndividualLimit.lastDay was %s; it must not be before %s, its first day. Exchange the two, or grant it anew.",
                lastDay,
                from);
    }

    /** Tells whether the limit holds on {@code day}; on its last day it does. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }
}
