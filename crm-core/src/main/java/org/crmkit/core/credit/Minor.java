package org.crmkit.core.credit;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts as whole numbers of the smallest unit of their currency: exact, and fast to add up. */
final class Minor {

    private Minor() {}

    /** Returns the amount in cents; an {@link ArithmeticException} above some 92 quadrillion yuan. */
    static long of(Money amount) {
        return amount.getAmountMinorLong();
    }

    static Money money(CurrencyUnit currency, long minor) {
        return Money.ofMinor(currency, minor);
    }
}
