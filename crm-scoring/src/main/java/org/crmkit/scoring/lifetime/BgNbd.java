package org.crmkit.scoring.lifetime;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;

/**
 * The beta-geometric / negative binomial model of repeat purchases: while active, a customer buys at a rate of his own, drawn from
 * Gamma(r, alpha); after each repeat purchase he leaves for good with a chance of his own, drawn from Beta(a, b). Fader, Hardie
 * and Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2),
 * <a href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>: likelihood by equation 6, counts by equation 8,
 * expectations by equations 9 and 10 in a form that holds for any history; P(alive) by Fader, Hardie and Lee (2008),
 * <a href="https://brucehardie.com/notes/021/">note 021</a>.
 *
 * <p>Times are in the unit the model was fitted in, for example weeks; alpha carries that unit. A customer who bought once is
 * active for certain, which is a property of this model, not of the customer; {@link MbgNbd} doubts him too.
 *
 * @param r shape of the purchase rates, above zero
 * @param alpha inverse scale of the purchase rates, above zero; {@code r / alpha} is the mean rate
 * @param a first parameter of the chance to leave, above zero
 * @param b second parameter of the chance to leave, above zero; {@code a / (a + b)} is the mean chance
 */
public record BgNbd(double r, double alpha, double a, double b) implements PurchaseModel {

    public BgNbd {
        LifetimeReasons.positive("BgNbd.r", r);
        LifetimeReasons.positive("BgNbd.alpha", alpha);
        LifetimeReasons.positive("BgNbd.a", a);
        LifetimeReasons.positive("BgNbd.b", b);
    }

    /** Fits the model by maximum likelihood with the default options. The order of the customers does not matter. */
    public static FitResult<BgNbd> fit(List<CustomerSummary> customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /** Fits the model to all customers of a summary; its times are then in the unit of the summary. */
    public static FitResult<BgNbd> fit(CustomerSummaries customers) {
        return PurchaseFits.bgNbd(DistinctHistories.of(customers), FitOptions.DEFAULT);
    }

    /** Fits the model to histories that were merged from parts, by maximum likelihood. */
    public static FitResult<BgNbd> fit(DistinctHistories histories, FitOptions options) {
        return PurchaseFits.bgNbd(histories, options);
    }

    /** Fits the model by maximum likelihood: Newton's method with exact derivatives on the logarithms of the parameters. */
    public static FitResult<BgNbd> fit(List<CustomerSummary> customers, FitOptions options) {
        return PurchaseFits.bgNbd(DistinctHistories.of(customers), options);
    }

    @Override
    public <R> R fold(Function<BgNbd, R> bgNbd, Function<MbgNbd, R> mbgNbd, Function<ParetoNbd, R> paretoNbd) {
        return bgNbd.apply(this);
    }

    @Override
    public ModelKey key() {
        return ModelKey.BG_NBD;
    }

    @Override
    public List<Double> parameters() {
        return List.of(r, alpha, a, b);
    }

    @Override
    public BgNbd withParameters(List<Double> parameters) {
        return new BgNbd(parameters.get(0), parameters.get(1), parameters.get(2), parameters.get(3));
    }

    @Override
    public double logLikelihood(List<CustomerSummary> customers) {
        double[] logs = {StrictMath.log(r), StrictMath.log(alpha), StrictMath.log(a), StrictMath.log(b)};
        return new BetaGeometricLikelihood(DistinctHistories.of(customers), 0).value(logs);
    }

    /** Points out that this model never doubts a customer without a repeat purchase. */
    @Override
    public Optional<Reason> caveat(CustomerSummary customer) {
        return customer.frequency() > 0
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "never-doubted",
                        "BG/NBD认为首次购买后的客户一定活跃；如需判断这类客户，请用MBG/NBD。",
                        "BG/NBD takes a customer without a repeat purchase as active for certain; use MBG/NBD to tell them"
                                + " apart."));
    }

    @Override
    public String configuration() {
        return "r=" + Formats.stored(r) + ",alpha=" + Formats.stored(alpha) + ",a=" + Formats.stored(a) + ",b="
                + Formats.stored(b);
    }
}
