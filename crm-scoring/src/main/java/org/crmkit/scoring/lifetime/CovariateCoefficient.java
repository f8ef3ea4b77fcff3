package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * How strongly a covariate moves one parameter.
 *
 * @param covariate its name
 * @param lever what it moves
 * @param value for each unit of the covariate, of any sign, finite; zero moves nothing
 */
public record CovariateCoefficient(String covariate, CovariateLever lever, double value) {

    public CovariateCoefficient {
        checkArgument(
                Double.isFinite(value),
                "CovariateCoefficient.value of %s was %s; it must be finite. Fit the model, or leave the covariate out.",
                covariate,
                value);
    }

    /** Returns the name of the estimate, {@code purchases.channel}. */
    public String name() {
        return lever.slug() + "." + covariate;
    }
}
