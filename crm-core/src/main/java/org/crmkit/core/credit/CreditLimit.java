package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The most a customer may owe at any moment. Zero is a limit and means cash only; it never means unlimited.
 *
 * @param ceiling zero or more, in the currency the account is kept in
 */
public record CreditLimit(Money ceiling) {

    public CreditLimit {
        checkArgument(
                !ceiling.isNegative(),
                "CreditLimit.ceiling was %s; it must be zero or more. Use cashOnly(currency) to grant no credit.",
                ceiling);
    }

    /** Obtains the limit of a ceiling. */
    public static CreditLimit of(Money ceiling) {
        return new CreditLimit(ceiling);
    }

    /** Obtains the limit of a customer who pays before delivery. */
    public static CreditLimit cashOnly(CurrencyUnit currency) {
        return new CreditLimit(Money.zero(currency));
    }

    /** Returns what may still be owed; negative by the amount already over the limit. */
    public Money headroom(Money exposure) {
        return ceiling.minus(exposure);
    }

    @Override
    public String toString() {
        return ceiling.toString();
    }
}
