package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.money.Allocation;
import org.joda.money.Money;

/**
 * The amount of a document, and what it is worth in the currency of the account. It is converted once, when the document is made;
 * every part of it later takes its share of that one value, so the parts add up to it and no second rate creeps in.
 *
 * @param original as the document states it, above zero
 * @param value in the currency of the account, above zero
 * @param rate by which it was converted; empty if the document is in the currency of the account
 */
public record Valued(Money original, Money value, Optional<ExchangeRate> rate) {

    public Valued {
        checkArgument(original.isPositive(), "Valued.original was %s; it must be above zero.", original);
        checkArgument(
                value.isPositive(),
                "Valued.value of %s was %s; it must be above zero: an amount too small to be worth a cent is no document.",
                original,
                value);
        Money converted = rate.map(known -> known.convert(original)).orElse(original);
        checkArgument(
                converted.equals(value),
                "Valued.value of %s was %s; at its rate it must be %s. Use Valued.at(amount, rate).",
                original,
                value,
                converted);
    }

    /** Obtains an amount in the currency of the account. */
    public static Valued of(Money amount) {
        return new Valued(amount, amount, Optional.empty());
    }

    /** Obtains an amount in another currency, converted at a rate. */
    public static Valued at(Money original, ExchangeRate rate) {
        return new Valued(original, rate.convert(original), Optional.of(rate));
    }

    /**
     * Returns the share of the value that belongs to a part of the original; the shares of a part and of the rest add up to the value.
     *
     * @param part zero to {@link #original}, in its currency
     */
    public Money shareOf(Money part) {
        BigDecimal rest = original.minus(part).getAmount();
        return Allocation.byWeights(value, List.of(rest, part.getAmount())).get(1);
    }
}
