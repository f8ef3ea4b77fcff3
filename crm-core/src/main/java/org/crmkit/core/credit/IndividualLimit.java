package org.crmkit.core.credit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A limit granted to one customer instead of the limit of the grade. Several may be granted; which of those that hold on a day
 * binds: a temporary one before a seasonal one before a permanent one before the grade's, and among equals the
 * {@link OverlapRule} of the policy decides.
 *
 * @param limit higher or lower than the grade's, cash only, none or unlimited
 * @param period the days it holds
 */
public record IndividualLimit(CreditLimit limit, LimitPeriod period) {

    /** Obtains a limit until another takes its place. */
    public static IndividualLimit permanent(CreditLimit limit, LocalDate from) {
        return new IndividualLimit(limit, new LimitPeriod.Permanent(from));
    }

    /** Obtains a limit for some days, both included. */
    public static IndividualLimit temporary(CreditLimit limit, LocalDate from, LocalDate lastDay) {
        return new IndividualLimit(limit, new LimitPeriod.Temporary(from, lastDay));
    }

    /** Obtains a limit for the same days of every year from {@code from} on, both included. */
    public static IndividualLimit seasonal(CreditLimit limit, MonthDay first, MonthDay last, LocalDate from) {
        return new IndividualLimit(limit, new LimitPeriod.Seasonal(first, last, from, Optional.empty()));
    }

    /** Tells whether the limit holds on {@code day}; on its first and last day it does. */
    public boolean holdsOn(LocalDate day) {
        return period.holdsOn(day);
    }
}
