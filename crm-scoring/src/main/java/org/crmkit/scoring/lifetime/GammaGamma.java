package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.Parametric;
import org.crmkit.scoring.internal.Fitting;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.internal.Sum;

/**
 * The Gamma-Gamma model of the value of a purchase: a customer's purchases vary as Gamma(p, nu) around a mean of his own, and nu
 * varies among customers as Gamma(q, v). It assumes that how much a customer spends says nothing about how often he buys. Fader
 * and Hardie (2013), <a href="https://brucehardie.com/notes/025/">note 025</a>; Fader, Hardie and Lee (2005), "RFM and CLV",
 * Journal of Marketing Research 42(4), <a href="https://doi.org/10.1509/jmkr.2005.42.4.415">doi:10.1509/jmkr.2005.42.4.415</a>.
 *
 * @param p shape of one customer's purchases, above zero
 * @param q shape of the variation among customers, above one; at one or below there is no mean value
 * @param v scale, above zero, in whole currency units
 */
public record GammaGamma(double p, double q, double v) implements Parametric<GammaGamma> {

    public GammaGamma {
        checkArgument(
                p > 0 && p < Double.POSITIVE_INFINITY, "GammaGamma.p was %s; it must be above zero and finite.", p);
        checkArgument(
                q > 1 && q < Double.POSITIVE_INFINITY,
                "GammaGamma.q was %s; it must be above one and finite: at one or below the mean value is infinite.",
                q);
        checkArgument(
                v > 0 && v < Double.POSITIVE_INFINITY, "GammaGamma.v was %s; it must be above zero and finite.", v);
    }

    /** Fits the model with the default options to all customers of a summary. */
    public static FitResult<GammaGamma> fit(CustomerSummaries customers) {
        return fit(customers.size(), customers::frequency, customers::meanRepeatValue, FitOptions.DEFAULT);
    }

    /** Fits the model with the default options. */
    public static FitResult<GammaGamma> fit(List<CustomerSummary> customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /**
     * Fits the model by maximum likelihood to the customers with a repeat purchase; those whose repeat purchases were worth
     * nothing cannot be used and are reported as a warning. The order of the customers does not matter.
     */
    public static FitResult<GammaGamma> fit(List<CustomerSummary> customers, FitOptions options) {
        return fit(
                customers.size(),
                i -> customers.get(i).frequency(),
                i -> customers.get(i).meanRepeatValue(),
                options);
    }

    private static FitResult<GammaGamma> fit(
            int size, IntUnaryOperator frequencies, IntToDoubleFunction means, FitOptions options) {
        int[] frequency = new int[size];
        double[] mean = new double[size];
        int used = 0;
        int worthless = 0;
        for (int i = 0; i < size; i++) {
            int x = frequencies.applyAsInt(i);
            if (x > 0) {
                double value = means.applyAsDouble(i);
                if (value > 0) {
                    frequency[used] = x;
                    mean[used++] = value;
                } else {
                    worthless++;
                }
            }
        }
        if (used < 3) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "too-few-values",
                    "有复购金额的客户只有" + used + "位，至少需要3位。",
                    "Only " + used + (used == 1 ? " customer has" : " customers have")
                            + " repeat purchases of some value; three are needed at least."));
        }
        return fitUsed(new SpentValues(Arrays.copyOf(frequency, used), Arrays.copyOf(mean, used)), worthless, options)
                .fold(GammaGamma::withMean, FitResult.NotIdentified::new);
    }

    private static FitResult<double[]> fitUsed(SpentValues values, int worthless, FitOptions options) {
        Sum sum = new Sum();
        for (double mean : values.means) {
            sum.add(mean);
        }
        double typical = sum.value() / values.means.length;
        List<FitWarning> warnings = worthless == 0
                ? List.of()
                : List.of(
                        new FitWarning(
                                FitWarning.Kind.LEFT_OUT,
                                Label.of(
                                        worthless + "位客户的复购金额为零，未参与估计。",
                                        worthless == 1
                                                ? "1 customer whose repeat purchases were worth nothing was left out."
                                                : worthless
                                                        + " customers whose repeat purchases were worth nothing were left out.")));
        List<double[]> starts =
                List.of(new double[] {4, 4, typical * 3 / 4}, new double[] {1, 3, typical * 2}, new double[] {
                    20, 10, typical * 9 / 20
                });
        return Fitting.positive(
                new GammaGammaLikelihood(values),
                List.of("p", "q", "v"),
                starts,
                values.means.length,
                options,
                warnings,
                double[]::clone);
    }

    private static FitResult<GammaGamma> withMean(Fit<double[]> fit) {
        double[] at = fit.model();
        if (!(at[1] > 1)) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "infinite-mean-value",
                    "金额的离散程度过大（q≤1），均值不存在。请检查极端金额。",
                    "The values vary so much (q is at most one) that they have no mean. Check for extreme amounts."));
        }
        return new FitResult.Fitted<>(fit.as(new GammaGamma(at[0], at[1], at[2])));
    }

    @Override
    public List<Double> parameters() {
        return List.of(p, q, v);
    }

    @Override
    public GammaGamma withParameters(List<Double> parameters) {
        return new GammaGamma(parameters.get(0), parameters.get(1), parameters.get(2));
    }

    /** Returns the mean value of a purchase over all customers, {@code p v / (q - 1)}. */
    public double meanValue() {
        return p * v / (q - 1);
    }

    /**
     * Returns the mean value expected of a customer's future purchases: the population's mean and his own, weighted by how much
     * is known of him (note 025, equation 5).
     */
    public double expectedValue(CustomerSummary customer) {
        return expectedValue(customer.frequency(), customer.meanRepeatValue());
    }

    private double expectedValue(int x, double mean) {
        return p * (v + x * mean) / (p * x + q - 1);
    }

    /** Returns the expected value with its reason: the mean of all customers, and what his own purchases change in it. */
    public Score score(CustomerSummary customer) {
        double population = meanValue();
        double value = expectedValue(customer);
        return new Score(
                ModelKey.GAMMA_GAMMA,
                value,
                Optional.empty(),
                population,
                List.of(new Contribution(
                        LifetimeReasons.purchaseValue(customer, population, value), value - population)),
                customer.frequency() == 0 ? List.of("meanRepeatValue") : List.of(),
                configuration());
    }

    /** Returns the expected value of a purchase of every customer, by row. */
    public double[] expectedValues(CustomerSummaries customers) {
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = expectedValue(customers.frequency(row), customers.meanRepeatValue(row));
        }
        return out;
    }

    /**
     * Draws what customers spend as this model assumes it: each the mean of his repeat purchases. The same seed gives the same values
     * on every machine; they are no data, say so wherever they are shown.
     *
     * @param customers whose purchases are counted already, for example by {@link PurchaseModel#simulate}
     * @return the same customers, those without a repeat purchase as they were
     */
    public List<CustomerSummary> simulate(List<CustomerSummary> customers, long seed) {
        List<CustomerSummary> out = new ArrayList<>(customers.size());
        for (int i = 0; i < customers.size(); i++) {
            CustomerSummary customer = customers.get(i);
            int x = customer.frequency();
            if (x == 0) {
                out.add(customer);
                continue;
            }
            Randoms randoms = Randoms.of(seed, i);
            double scale = randoms.logGammaVariate(q) - StrictMath.log(v);
            double sum = randoms.logGammaVariate(p * x); // of x purchases, each from Gamma(p)
            double mean = StrictMath.exp(sum - scale) / x;
            out.add(new CustomerSummary(customer.key(), x, customer.recency(), customer.age(), mean));
        }
        return out;
    }

    /** Returns the parameters as a score names its configuration: {@code p=6.25,q=3.74,v=15.44}. */
    public String configuration() {
        return "p=" + Formats.stored(p) + ",q=" + Formats.stored(q) + ",v=" + Formats.stored(v);
    }
}
