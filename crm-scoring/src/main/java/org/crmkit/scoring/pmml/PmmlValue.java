package org.crmkit.scoring.pmml;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value of a field: a number where the field's type is one, and else its text. Numbers compare by size, so 2 equals 2.0.
 *
 * @param text as it was written
 * @param number its size, if the field holds numbers
 */
public record PmmlValue(String text, Optional<BigDecimal> number) implements Comparable<PmmlValue> {

    private static final int LONGEST_NUMBER = 60;

    /** Reads a value; empty if a field of numbers was given something else. */
    static Optional<PmmlValue> read(String text, boolean numeric) {
        if (!numeric) {
            return Optional.of(new PmmlValue(text, Optional.empty()));
        }
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(bare);
            return Math.abs((long) number.scale()) > 400
                    ? Optional.empty()
                    : Optional.of(new PmmlValue(bare, Optional.of(number)));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(PmmlValue other) {
        return number.isPresent() && other.number.isPresent()
                ? number.get().compareTo(other.number.get())
                : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PmmlValue that && number.isPresent() == that.number.isPresent() && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return number.map(found -> found.stripTrailingZeros().hashCode()).orElseGet(text::hashCode);
    }

    @Override
    public String toString() {
        return text;
    }
}
