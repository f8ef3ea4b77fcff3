package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * One line of what a project needs.
 *
 * @param name what it is
 * @param price of one, zero or more
 * @param quantity one or more
 * @param counted how it counts
 */
public record InvestmentItem(Label name, Money price, long quantity, Counted counted) {

    /** How a line counts. */
    public enum Counted {
        /** Paid once. */
        ONCE,
        /** Paid each year. */
        EACH_YEAR,
        /** Needed, but there already: it counts in what the project is worth and not in what is paid. */
        OWNED,
        /** Named and left out, such as terminals each user buys. */
        EXCLUDED
    }

    public InvestmentItem {
        checkArgument(!price.isNegative(), "The price of %s was %s; it must be zero or more. Correct it.", name, price);
        checkArgument(quantity > 0, "The quantity of %s was %s; it must be one or more. Raise it.", name, quantity);
    }

    /** Obtains one piece. */
    public static InvestmentItem of(Label name, Money price, Counted counted) {
        return new InvestmentItem(name, price, 1, counted);
    }
}
