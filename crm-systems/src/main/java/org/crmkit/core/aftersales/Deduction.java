package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/**
 * What is kept of a refund.
 *
 * @param amount zero or more
 * @param reason why
 */
public record Deduction(Money amount, Reason reason) {

    public Deduction {
        checkArgument(!amount.isNegative(), "Deduction.amount was %s; it must be zero or more. Correct it.", amount);
    }
}
