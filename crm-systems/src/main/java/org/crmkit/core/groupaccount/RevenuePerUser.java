package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.RoundingMode;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/**
 * The average revenue per user of a group in one month (ARPU): revenue over the mean of the users at its beginning and its end, rounded
 * half-up. Taking the mean is the usual convention of operators; who counts users on one day only hands in the same number twice.
 */
public final class RevenuePerUser {

    private RevenuePerUser() {}

    /**
     * Works it out.
     *
     * @param atBeginning users on the first day, zero or more
     * @param atEnd users on the last day, zero or more
     * @return undefined if there was no user on either day
     */
    public static Measured<Money> of(Money revenue, long atBeginning, long atEnd) {
        checkArgument(
                atBeginning >= 0 && atEnd >= 0,
                "The users were %s and %s; each must be zero or more. Correct them.",
                atBeginning,
                atEnd);
        long twice = Math.addExact(atBeginning, atEnd);
        return twice == 0
                ? new Measured.Undefined<>(Reason.of("no-users", "期间没有用户。", "There was no user in the month."))
                : new Measured.Known<>(
                        revenue.multipliedBy(2).dividedBy(twice, RoundingMode.HALF_UP), Math.max(1, twice / 2));
    }
}
