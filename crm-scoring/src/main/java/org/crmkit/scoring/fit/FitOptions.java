package org.crmkit.scoring.fit;

/**
 * How long a search may take and when it ends.
 *
 * @param maxIterations the most Newton steps, at least one
 * @param tolerance the search ends when the next step promises less than this share of the log-likelihood; above zero
 */
public record FitOptions(int maxIterations, double tolerance) {

    /** 200 steps, a tolerance of 1e-14. */
    public static final FitOptions DEFAULT = new FitOptions(200, 1e-14);

    public FitOptions {
        if (maxIterations < 1) {
            throw new IllegalArgumentException(
                    "FitOptions.maxIterations was " + maxIterations + "; it must be at least 1.");
        }
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new IllegalArgumentException(
                    "FitOptions.tolerance was " + tolerance + "; it must be between 0 and 1.");
        }
    }
}
