package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A rate with everything one must know to use it again.
 *
 * @param from the currency of the document
 * @param to the currency of the account, another one
 * @param rate what one unit of {@code from} is worth in {@code to}, above zero
 * @param day the day it is quoted for
 * @param source who quotes it, not blank
 * @param rounding how the converted amount is brought to whole cents
 */
public record ExchangeRate(
        CurrencyUnit from, CurrencyUnit to, BigDecimal rate, LocalDate day, String source, RoundingMode rounding) {

    public ExchangeRate {
        checkArgument(
                !from.equals(to),
                "ExchangeRate.to was %s, as from; an amount in the currency of the account is not converted. Use Valued.of(amount).",
                to);
        checkArgument(
                rate.signum() > 0, "ExchangeRate.rate of %s in %s was %s; it must be above zero.", from, to, rate);
        checkArgument(
                !source.isBlank(), "ExchangeRate.source of %s in %s is blank; name who quotes the rate.", from, to);
        checkArgument(
                rounding != RoundingMode.UNNECESSARY,
                "ExchangeRate.rounding was UNNECESSARY; name a rounding, such as HALF_UP.");
        rate = rate.stripTrailingZeros();
    }

    /** Returns an amount converted and rounded. */
    public Money convert(Money amount) {
        checkArgument(
                amount.getCurrencyUnit().equals(from),
                "ExchangeRate from %s to %s cannot convert %s; use the rate of its currency.",
                from,
                to,
                amount);
        return amount.convertedTo(to, rate, rounding);
    }
}
