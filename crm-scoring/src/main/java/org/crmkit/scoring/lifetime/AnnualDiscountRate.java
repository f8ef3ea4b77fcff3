package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.scoring.data.PeriodUnit;

/**
 * What a unit of money is worth less after one year: the effective rate, compounding included.
 *
 * @param rate a fraction, zero or more and below 10; {@code 0.10} is ten percent a year
 */
public record AnnualDiscountRate(double rate) {

    public AnnualDiscountRate {
        checkArgument(
                rate >= 0 && rate < 10,
                "AnnualDiscountRate.rate was %s; it must be zero or more and below 10. Give a fraction per year, 0.10 for"
                        + " ten percent.",
                rate);
    }

    /** Returns the force of interest per period, {@code ln(1 + rate) / periods per year}. */
    double forcePer(PeriodUnit unit) {
        return StrictMath.log1p(rate) / unit.perYear();
    }

    /** Returns what money is worth one occasion earlier, {@code (1 + rate)^(-1 / occasions per year)}. */
    double factorPer(Cadence cadence) {
        return StrictMath.exp(-StrictMath.log1p(rate) / cadence.perYear());
    }
}
