package org.crmkit.scoring.lifetime;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;

/**
 * The Pareto / negative binomial model of repeat purchases: while active, a customer buys at a rate of his own, drawn from Gamma(r,
 * alpha); he leaves for good at some moment, whether he bought or not, after a lifetime that is exponential at a rate of his own,
 * drawn from Gamma(s, beta). Schmittlein, Morrison and Colombo (1987), Management Science 33(1),
 * <a href="https://doi.org/10.1287/mnsc.33.1.1">doi:10.1287/mnsc.33.1.1</a>; formulas by Fader and Hardie (2005),
 * <a href="https://brucehardie.com/notes/009/">note 009</a>, with one integral of positive terms in the place of its two
 * hypergeometric functions.
 *
 * @param r shape of the purchase rates, above zero
 * @param alpha inverse scale of the purchase rates in the unit of the model, above zero; {@code r / alpha} is the mean rate
 * @param s shape of the rates to leave, above zero; at one or below the mean lifetime is infinite
 * @param beta inverse scale of the rates to leave in the unit of the model, above zero
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {

    public ParetoNbd {
        LifetimeReasons.positive("ParetoNbd.r", r);
        LifetimeReasons.positive("ParetoNbd.alpha", alpha);
        LifetimeReasons.positive("ParetoNbd.s", s);
        LifetimeReasons.positive("ParetoNbd.beta", beta);
    }

    /** Fits the model by maximum likelihood with the default options. The order of the customers does not matter. */
    public static FitResult<ParetoNbd> fit(List<CustomerSummary> customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /** Fits the model to all customers of a summary; its times are then in the unit of the summary. */
    public static FitResult<ParetoNbd> fit(CustomerSummaries customers) {
        return PurchaseFits.paretoNbd(DistinctHistories.of(customers), FitOptions.DEFAULT);
    }

    /** Fits the model to histories that were merged from parts, by maximum likelihood. */
    public static FitResult<ParetoNbd> fit(DistinctHistories histories, FitOptions options) {
        return PurchaseFits.paretoNbd(histories, options);
    }

    /** Fits the model by maximum likelihood: Newton's method with exact derivatives on the logarithms of the parameters. */
    public static FitResult<ParetoNbd> fit(List<CustomerSummary> customers, FitOptions options) {
        return PurchaseFits.paretoNbd(DistinctHistories.of(customers), options);
    }

    @Override
    public <R> R fold(Function<BgNbd, R> bgNbd, Function<MbgNbd, R> mbgNbd, Function<ParetoNbd, R> paretoNbd) {
        return paretoNbd.apply(this);
    }

    @Override
    public ModelKey key() {
        return ModelKey.PARETO_NBD;
    }

    @Override
    public List<Double> parameters() {
        return List.of(r, alpha, s, beta);
    }

    @Override
    public ParetoNbd withParameters(List<Double> parameters) {
        return new ParetoNbd(parameters.get(0), parameters.get(1), parameters.get(2), parameters.get(3));
    }

    @Override
    public double logLikelihood(List<CustomerSummary> customers) {
        double[] logs = {StrictMath.log(r), StrictMath.log(alpha), StrictMath.log(s), StrictMath.log(beta)};
        return new ParetoLikelihood(DistinctHistories.of(customers)).value(logs);
    }

    @Override
    public String configuration() {
        return "r=" + Formats.stored(r) + ",alpha=" + Formats.stored(alpha) + ",s=" + Formats.stored(s) + ",beta="
                + Formats.stored(beta);
    }
}
