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
 * The modified beta-geometric / negative binomial model of repeat purchases: as {@link BgNbd}, but a customer may leave right after
 * the first purchase too, so that one who never came back is doubted like any other. Batislam, Denizel and Filiztekin (2007),
 * "Empirical validation and comparison of models for customer base analysis", International Journal of Research in Marketing 24(3),
 * <a href="https://doi.org/10.1016/j.ijresmar.2006.12.005">doi:10.1016/j.ijresmar.2006.12.005</a>; the same model as CBG/NBD of
 * Hoppe and Wagner (2007), Marketing: Journal of Research and Management 3(2), whose derivation is followed here.
 *
 * @param r shape of the purchase rates, above zero
 * @param alpha inverse scale of the purchase rates in the unit of the model, above zero; {@code r / alpha} is the mean rate
 * @param a first parameter of the chance to leave after a purchase, above zero
 * @param b second parameter of the chance to leave, above zero; {@code a / (a + b)} is the mean chance
 */
public record MbgNbd(double r, double alpha, double a, double b) implements PurchaseModel {

    public MbgNbd {
        LifetimeReasons.positive("MbgNbd.r", r);
        LifetimeReasons.positive("MbgNbd.alpha", alpha);
        LifetimeReasons.positive("MbgNbd.a", a);
        LifetimeReasons.positive("MbgNbd.b", b);
    }

    /** Fits the model by maximum likelihood with the default options. The order of the customers does not matter. */
    public static FitResult<MbgNbd> fit(List<CustomerSummary> customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /** Fits the model to all customers of a summary; its times are then in the unit of the summary. */
    public static FitResult<MbgNbd> fit(CustomerSummaries customers) {
        return PurchaseFits.mbgNbd(DistinctHistories.of(customers), FitOptions.DEFAULT);
    }

    /** Fits the model to histories that were merged from parts, by maximum likelihood. */
    public static FitResult<MbgNbd> fit(DistinctHistories histories, FitOptions options) {
        return PurchaseFits.mbgNbd(histories, options);
    }

    /** Fits the model by maximum likelihood: Newton's method with exact derivatives on the logarithms of the parameters. */
    public static FitResult<MbgNbd> fit(List<CustomerSummary> customers, FitOptions options) {
        return PurchaseFits.mbgNbd(DistinctHistories.of(customers), options);
    }

    @Override
    public <R> R fold(Function<BgNbd, R> bgNbd, Function<MbgNbd, R> mbgNbd, Function<ParetoNbd, R> paretoNbd) {
        return mbgNbd.apply(this);
    }

    @Override
    public ModelKey key() {
        return ModelKey.MBG_NBD;
    }

    @Override
    public List<Double> parameters() {
        return List.of(r, alpha, a, b);
    }

    @Override
    public MbgNbd withParameters(List<Double> parameters) {
        return new MbgNbd(parameters.get(0), parameters.get(1), parameters.get(2), parameters.get(3));
    }

    @Override
    public double logLikelihood(List<CustomerSummary> customers) {
        double[] logs = {StrictMath.log(r), StrictMath.log(alpha), StrictMath.log(a), StrictMath.log(b)};
        return new BetaGeometricLikelihood(DistinctHistories.of(customers), 1).value(logs);
    }

    @Override
    public String configuration() {
        return "r=" + Formats.stored(r) + ",alpha=" + Formats.stored(alpha) + ",a=" + Formats.stored(a) + ",b="
                + Formats.stored(b);
    }
}
