package org.crmkit.scoring.fit;

import java.util.List;

/**
 * A model fitted by maximum likelihood.
 *
 * @param model the model with the parameters found
 * @param logLikelihood the natural logarithm of the likelihood there
 * @param observations how many subjects were fitted, each counted once
 * @param parameters the estimates in the model's order, with standard errors from the observed information
 * @param covariance of the estimates, in the same order
 * @param gradientNorm the largest slope left, in log-likelihood per unit of the scale the search ran on; near zero at an optimum
 * @param iterations how many steps the search took
 * @param converged whether the search ended because no step could gain any more
 * @param warnings what a reader must know first; empty if nothing
 * @param <M> the model
 */
public record Fit<M>(
        M model,
        double logLikelihood,
        long observations,
        List<ParameterEstimate> parameters,
        Covariance covariance,
        double gradientNorm,
        int iterations,
        boolean converged,
        List<FitWarning> warnings) {

    public Fit {
        parameters = List.copyOf(parameters);
        warnings = List.copyOf(warnings);
    }

    /** Returns Akaike's information criterion, {@code 2k - 2 lnL}; of two models of the same data the smaller is better. */
    public double aic() {
        return 2 * parameters.size() - 2 * logLikelihood;
    }

    /** Returns the condition of the estimates, see {@link Covariance#condition()}. */
    public double condition() {
        return covariance.condition();
    }

    /** Returns Schwarz's information criterion, {@code k ln n - 2 lnL}. */
    public double bic() {
        return parameters.size() * StrictMath.log((double) observations) - 2 * logLikelihood;
    }

    /** Returns this fit under another form of the same model. */
    public <N> Fit<N> as(N other) {
        return new Fit<>(
                other,
                logLikelihood,
                observations,
                parameters,
                covariance,
                gradientNorm,
                iterations,
                converged,
                warnings);
    }
}
