package org.crmkit.scoring.lifetime;

import java.util.List;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.internal.GammaFunctions;

/**
 * The shifted beta-geometric model (sBG) of contract renewals: at every occasion a customer leaves with the same chance of his own,
 * drawn from Beta(alpha, beta). Fader and Hardie (2007), "How to Project Customer Retention", Journal of Interactive Marketing
 * 21(1), <a href="https://doi.org/10.1002/dir.20074">doi:10.1002/dir.20074</a>.
 *
 * @param alpha first parameter of the chance to leave, above zero
 * @param beta second parameter of the chance to leave, above zero; {@code alpha / (alpha + beta)} is its mean
 */
public record ShiftedBetaGeometric(double alpha, double beta) implements RenewalModel {

    public ShiftedBetaGeometric {
        LifetimeReasons.positive("ShiftedBetaGeometric.alpha", alpha);
        LifetimeReasons.positive("ShiftedBetaGeometric.beta", beta);
    }

    /** Fits the model with the default options. */
    public static FitResult<ShiftedBetaGeometric> fit(RenewalCounts customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /** Fits the model by maximum likelihood; time grows with the occasions, not with the customers. */
    public static FitResult<ShiftedBetaGeometric> fit(RenewalCounts customers, FitOptions options) {
        return RenewalFits.shiftedBetaGeometric(customers, options);
    }

    @Override
    public ModelKey key() {
        return ModelKey.SBG;
    }

    @Override
    public List<Double> parameters() {
        return List.of(alpha, beta);
    }

    @Override
    public ShiftedBetaGeometric withParameters(List<Double> parameters) {
        return new ShiftedBetaGeometric(parameters.get(0), parameters.get(1));
    }

    @Override
    public double logLikelihood(RenewalCounts customers) {
        return new RenewalLikelihood(customers, false)
                .value(new double[] {StrictMath.log(alpha), StrictMath.log(beta)});
    }

    /** {@code ln B(alpha, beta + t) - ln B(alpha, beta)}, equation 6 of the paper. */
    @Override
    public double logSurvival(int renewals) {
        return GammaFunctions.logRise(beta, alpha) - GammaFunctions.logRise(beta + renewals, alpha);
    }

    /** {@code (beta + t) / (alpha + beta + t)}, equation 8 of the paper. */
    @Override
    public double retention(int renewals) {
        return (beta + renewals) / (alpha + beta + renewals);
    }

    @Override
    public String configuration() {
        return "alpha=" + Formats.stored(alpha) + ",beta=" + Formats.stored(beta);
    }
}
