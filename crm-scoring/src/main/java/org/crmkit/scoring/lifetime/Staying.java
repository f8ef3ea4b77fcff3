package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.function.IntToDoubleFunction;

/** Sums over the occasions to come at which a customer is still there. */
final class Staying {

    private static final double NEGLIGIBLE = 1e-17;
    private static final int MOST_TERMS = 2_000_000;

    private Staying() {}

    /**
     * Returns the sum over j = 1 ... {@code count} of {@code factor^j} times the chance to be still there at the j-th occasion from
     * now.
     *
     * @param passes the chance to be still there at the j-th occasion for one who was at the one before
     */
    static double sum(int count, double factor, IntToDoubleFunction passes) {
        double stays = 1;
        double sum = 0;
        for (int j = 1; j <= count; j++) {
            stays *= factor * passes.applyAsDouble(j);
            sum += stays;
            if (stays <= NEGLIGIBLE * sum) {
                break;
            }
        }
        return sum;
    }

    /** Returns the same sum without end. */
    static double endless(AnnualDiscountRate rate, Cadence cadence, IntToDoubleFunction passes) {
        double factor = rate.factorPer(cadence);
        checkArgument(
                StrictMath.log(factor) < -40.0 / MOST_TERMS,
                "AnnualDiscountRate.rate was %s; it must be above %s for occasions without end, %s times a year. Give a higher"
                        + " rate, or a number of occasions.",
                rate.rate(),
                StrictMath.expm1(40.0 / MOST_TERMS * cadence.perYear()),
                cadence.perYear());
        return sum(MOST_TERMS, factor, passes);
    }
}
