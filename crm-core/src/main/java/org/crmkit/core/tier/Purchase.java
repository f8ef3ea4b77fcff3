package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * An amount bought or given back on a day.
 *
 * @param day the day of the sale, or of the return
 * @param amount above zero for a sale, below zero for a return
 */
public record Purchase(LocalDate day, Money amount) {

    public Purchase {
        checkArgument(
                !amount.isZero(),
                "Purchase.amount of %s was %s; it must be above zero, or below zero for a return. Leave it out.",
                day,
                amount);
    }
}
