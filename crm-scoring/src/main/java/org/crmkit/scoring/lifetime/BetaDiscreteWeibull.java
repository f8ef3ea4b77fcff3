package org.crmkit.scoring.lifetime;

import java.util.List;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.internal.GammaFunctions;

/**
 * The beta-discrete-Weibull model (BdW) of contract renewals: as {@link ShiftedBetaGeometric}, but a customer's own chance to leave
 * may rise (c above one) or fall (c below one) with every renewal. Fader, Hardie, Liu, Davin and Steenburgh (2018), "How to Project
 * Customer Retention" Revisited, Journal of Interactive Marketing 43,
 * <a href="https://doi.org/10.1016/j.intmar.2018.01.002">doi:10.1016/j.intmar.2018.01.002</a>.
 *
 * @param alpha first parameter of the chance to leave at the first occasion, above zero
 * @param beta second parameter of the chance to leave at the first occasion, above zero
 * @param c how the chance changes with duration, above zero; one makes it sBG
 */
public record BetaDiscreteWeibull(double alpha, double beta, double c) implements RenewalModel {

    public BetaDiscreteWeibull {
        LifetimeReasons.positive("BetaDiscreteWeibull.alpha", alpha);
        LifetimeReasons.positive("BetaDiscreteWeibull.beta", beta);
        LifetimeReasons.positive("BetaDiscreteWeibull.c", c);
    }

    /** Fits the model with the default options. */
    public static FitResult<BetaDiscreteWeibull> fit(RenewalCounts customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /** Fits the model by maximum likelihood; three occasions at least are needed to tell its parameters apart. */
    public static FitResult<BetaDiscreteWeibull> fit(RenewalCounts customers, FitOptions options) {
        return RenewalFits.betaDiscreteWeibull(customers, options);
    }

    @Override
    public ModelKey key() {
        return ModelKey.BDW;
    }

    @Override
    public List<Double> parameters() {
        return List.of(alpha, beta, c);
    }

    @Override
    public BetaDiscreteWeibull withParameters(List<Double> parameters) {
        return new BetaDiscreteWeibull(parameters.get(0), parameters.get(1), parameters.get(2));
    }

    @Override
    public double logLikelihood(RenewalCounts customers) {
        return new RenewalLikelihood(customers, true)
                .value(new double[] {StrictMath.log(alpha), StrictMath.log(beta), StrictMath.log(c)});
    }

    /** {@code ln B(alpha, beta + t^c) - ln B(alpha, beta)}. */
    @Override
    public double logSurvival(int renewals) {
        double u = Math.min(StrictMath.pow(renewals, c), 1e300);
        return GammaFunctions.logRise(beta, alpha) - GammaFunctions.logRise(beta + u, alpha);
    }

    @Override
    public String configuration() {
        return "alpha=" + Formats.stored(alpha) + ",beta=" + Formats.stored(beta) + ",c=" + Formats.stored(c);
    }
}
