package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Optional;
import org.crmkit.scoring.internal.Sum;

/** What "characteristic stability index" (CSI) says of one variable. Two things go by that name; a caller says which he means. */
public enum CharacteristicStability {
    /** The {@link PopulationStability} of the variable's bins: how far its distribution moved, zero or more. */
    DISTRIBUTION,
    /**
     * {@code sum of (actual share - expected share) x points}: by how many points the mean score moved because of this variable, of
     * either sign; the characteristic analysis of Siddiqi (2006), chapter 9.
     */
    POINTS;

    /**
     * Returns the index.
     *
     * @param expected cases by bin where the model was made
     * @param actual cases by bin now
     * @param points by bin
     * @param rule for empty bins, which only {@link #DISTRIBUTION} needs
     * @return empty if either side has nobody, or if the rule has no value for an empty bin
     */
    public Optional<Double> index(double[] expected, double[] actual, double[] points, EmptyShare rule) {
        checkArgument(
                points.length == expected.length && expected.length == actual.length,
                "There were %s points for %s and %s bins; there must be as many of each.",
                points.length,
                expected.length,
                actual.length);
        return switch (this) {
            case DISTRIBUTION -> PopulationStability.of(expected, actual, rule).map(PopulationStability::index);
            case POINTS ->
                PopulationStability.of(expected, actual, EmptyShare.FLOOR).map(stability -> {
                    Sum sum = new Sum();
                    for (int i = 0; i < points.length; i++) {
                        PopulationStability.Row row = stability.rows().get(i);
                        sum.add((row.actual() - row.expected()) * points[i]);
                    }
                    return sum.value();
                });
        };
    }
}
