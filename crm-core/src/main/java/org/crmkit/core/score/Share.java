package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many out of so many.
 *
 * @param part zero to {@code whole}
 * @param whole one or more
 */
public record Share(long part, long whole) {

    public Share {
        checkArgument(
                whole > 0 && part >= 0 && part <= whole,
                "Share was %s of %s; the whole must be one or more and the part zero to the whole.",
                part,
                whole);
    }

    /** Returns the share of a whole; undefined if that is zero, with {@code missing} as the reason. */
    public static Measured<Share> of(long part, long whole, Reason missing) {
        return whole == 0 ? new Measured.Undefined<>(missing) : new Measured.Known<>(new Share(part, whole), whole);
    }

    /** Returns it as a fraction, 0 to 1, rounded half-up to four decimals. */
    public BigDecimal fraction() {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return part + " of " + whole;
    }
}
