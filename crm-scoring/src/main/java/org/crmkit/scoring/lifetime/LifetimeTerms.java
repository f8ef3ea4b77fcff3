package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;

/**
 * What a lifetime value is reckoned by.
 *
 * @param horizon how far ahead purchases count
 * @param discount what later money is worth less
 * @param margin the share of a purchase that is left after its costs, above zero and at most one
 * @param currency of the values
 * @param rounding how a value becomes whole minor units
 */
public record LifetimeTerms(
        Horizon horizon, AnnualDiscountRate discount, double margin, CurrencyUnit currency, RoundingMode rounding) {

    public LifetimeTerms {
        checkArgument(
                margin > 0 && margin <= 1,
                "LifetimeTerms.margin was %s; it must be above 0 and at most 1. Give a fraction, 0.30 for 30 percent.",
                margin);
    }

    /** Obtains terms that round half up. */
    public static LifetimeTerms of(Horizon horizon, AnnualDiscountRate discount, double margin, CurrencyUnit currency) {
        return new LifetimeTerms(horizon, discount, margin, currency, RoundingMode.HALF_UP);
    }
}
