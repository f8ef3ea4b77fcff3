package org.crmkit.scoring.consumption;

import java.util.Optional;

/**
 * How the consumption of one item changed.
 *
 * @param item which
 * @param earlier what the first half of the months had
 * @param later what the second half had
 * @param trend from month to month
 * @param direction what that amounts to
 */
public record ItemChange(String item, double earlier, double later, MonthlyTrend trend, Direction direction) {

    /** Returns the change from the earlier half to the later, -1 or more; empty if the earlier half had nothing. */
    public Optional<Double> change() {
        return earlier > 0 ? Optional.of((later - earlier) / earlier) : Optional.empty();
    }
}
