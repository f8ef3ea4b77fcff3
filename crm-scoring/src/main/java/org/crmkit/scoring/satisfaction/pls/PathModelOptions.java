package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * How a path model is estimated.
 *
 * @param scheme how much each neighbour counts
 * @param missing what becomes of missing answers
 * @param maxIterations the most rounds, at least one; a handful is usual
 * @param tolerance the search ends when no weight changes by more; above zero
 */
public record PathModelOptions(WeightingScheme scheme, MissingAnswers missing, int maxIterations, double tolerance) {

    /** Path weighting, listwise, 300 rounds, 1e-12. */
    public static final PathModelOptions DEFAULT =
            new PathModelOptions(WeightingScheme.PATH, MissingAnswers.LISTWISE, 300, 1e-12);

    public PathModelOptions {
        checkArgument(
                maxIterations >= 1, "PathModelOptions.maxIterations was %s; it must be at least 1.", maxIterations);
        checkArgument(
                tolerance > 0 && tolerance < 1,
                "PathModelOptions.tolerance was %s; it must be above 0 and below 1. Use 1e-12.",
                tolerance);
    }

    /** Returns these options with another scheme. */
    public PathModelOptions with(WeightingScheme other) {
        return new PathModelOptions(other, missing, maxIterations, tolerance);
    }

    /** Returns these options with another policy for missing answers. */
    public PathModelOptions with(MissingAnswers other) {
        return new PathModelOptions(scheme, other, maxIterations, tolerance);
    }
}
