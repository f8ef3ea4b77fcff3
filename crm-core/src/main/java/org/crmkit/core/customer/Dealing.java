package org.crmkit.core.customer;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/**
 * A row of dealings with us (与本公司往来).
 *
 * @param time when
 * @param products what was mainly bought, not blank
 * @param amount for how much, zero or more
 */
public record Dealing(DatePeriod time, String products, Money amount, Season season) {

    public Dealing {
        checkArgument(!products.isBlank(), "Dealing.products of %s is blank; name what was bought.", time);
        checkArgument(
                !amount.isNegative(),
                "Dealing.amount of %s was %s; it must be zero or more. Correct it.",
                time,
                amount);
    }
}
