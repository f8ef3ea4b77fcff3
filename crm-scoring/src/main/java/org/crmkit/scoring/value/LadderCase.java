package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A business that chooses a loyalty programme, as far as it is known.
 *
 * @param key which one
 * @param customers how many customers the programme is for, zero or more
 * @param unitMargin the share of the price that is earned with one unit, 0 to 1
 * @param concentration the share of revenue that the best fifth of customers bring, 0 to 1
 * @param retail whether it sells to consumers
 * @param mature whether the firm is past its growth
 */
public record LadderCase(
        String key,
        OptionalLong customers,
        OptionalDouble unitMargin,
        OptionalDouble concentration,
        Optional<Boolean> retail,
        Optional<Boolean> mature) {

    public LadderCase {
        customers.ifPresent(n -> checkArgument(n >= 0, "LadderCase.customers was %s; it must be zero or more.", n));
        unitMargin.ifPresent(
                m -> checkArgument(m >= 0 && m <= 1, "LadderCase.unitMargin was %s; it must be 0 to 1.", m));
        concentration.ifPresent(
                c -> checkArgument(c >= 0 && c <= 1, "LadderCase.concentration was %s; it must be 0 to 1.", c));
    }
}
