package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;

/**
 * What is still unpaid of one invoice. Due today is not overdue.
 *
 * @param open above zero; a credit note is no open item but an unapplied credit
 * @param due the last day it may be paid in time
 */
public record OpenItem(Money open, LocalDate due) {

    public OpenItem {
        checkArgument(
                open.isPositive(),
                "OpenItem.open was %s; it must be above zero. Leave out what is paid; enter a credit note as an unapplied credit.",
                open);
    }

    /** Tells whether it is overdue on {@code day}. */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(due);
    }

    /** Returns the days past due on {@code day}; zero while it is not overdue. */
    public long daysPastDue(LocalDate day) {
        return daysPast(due, day);
    }

    static long daysPast(LocalDate due, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
