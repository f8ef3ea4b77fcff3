package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * So many out of so many. The rate of nothing is undefined, not zero.
 *
 * @param part zero to {@code whole}
 * @param whole zero or more
 */
public record Rate(long part, long whole) {

    public Rate {
        checkArgument(
                part >= 0 && part <= whole,
                "Rate was %s of %s; the part must be zero to the whole. Count the same cases in both.",
                part,
                whole);
    }

    /** Obtains the rate of {@code part} out of {@code whole}. */
    public static Rate of(long part, long whole) {
        return new Rate(part, whole);
    }

    /** Returns it as a fraction, 0 to 1, rounded half-up to four decimals; empty if there is nothing to measure by. */
    public Optional<BigDecimal> fraction() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }

    /** Tells whether it is known and below {@code bound}, compared without rounding. */
    public boolean isBelow(BigDecimal bound) {
        return whole > 0 && BigDecimal.valueOf(part).compareTo(bound.multiply(BigDecimal.valueOf(whole))) < 0;
    }

    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
