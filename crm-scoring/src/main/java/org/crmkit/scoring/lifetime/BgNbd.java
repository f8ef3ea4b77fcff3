package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.internal.Sum;

/**
 * The beta-geometric / negative binomial model of repeat purchases: while active, a customer buys at a rate of his own, drawn from
 * Gamma(r, alpha); after each repeat purchase he leaves for good with a chance of his own, drawn from Beta(a, b). Fader, Hardie
 * and Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2),
 * <a href="https://doi.org/10.1287/mksc.1040.0098">doi:10.1287/mksc.1040.0098</a>.
 *
 * <p>Times are in the unit the model was fitted in, for example weeks; alpha carries that unit. A customer who bought once is
 * active for certain, which is a property of this model, not of the customer.
 *
 * @param r shape of the purchase rates, above zero
 * @param alpha inverse scale of the purchase rates, above zero; {@code r / alpha} is the mean rate
 * @param a first parameter of the chance to leave, above zero
 * @param b second parameter of the chance to leave, above zero; {@code a / (a + b)} is the mean chance
 */
public record BgNbd(double r, double alpha, double a, double b) {

    public BgNbd {
        positive("r", r);
        positive("alpha", alpha);
        positive("a", a);
        positive("b", b);
    }

    private static void positive(String name, double value) {
        checkArgument(
                value > 0 && value < Double.POSITIVE_INFINITY,
                "BgNbd.%s was %s; it must be above zero and finite. Fit the model, or copy the parameters again.",
                name,
                value);
    }

    /** Fits the model by maximum likelihood with the default options. The order of the customers does not matter. */
    public static FitResult<BgNbd> fit(List<CustomerSummary> customers) {
        return fit(customers, FitOptions.DEFAULT);
    }

    /** Fits the model to all customers of a summary; alpha is then in its unit. */
    public static FitResult<BgNbd> fit(CustomerSummaries customers) {
        return fit(customers.summaries(), FitOptions.DEFAULT);
    }

    /** Fits the model by maximum likelihood: Newton's method with exact derivatives on the logarithms of the parameters. */
    public static FitResult<BgNbd> fit(List<CustomerSummary> customers, FitOptions options) {
        return BgNbdFit.fit(DistinctHistories.of(customers), options);
    }

    /** Returns the natural logarithm of the likelihood of these customers, equation 6 of the paper summed. */
    public double logLikelihood(List<CustomerSummary> customers) {
        double[] logs = {StrictMath.log(r), StrictMath.log(alpha), StrictMath.log(a), StrictMath.log(b)};
        return new BgNbdLikelihood(DistinctHistories.of(customers)).value(logs);
    }

    /**
     * Returns the probability that a customer is still active at the end of the observation; one without a repeat purchase.
     * Fader, Hardie and Lee (2008), <a href="https://brucehardie.com/notes/021/">note 021</a>.
     */
    public double probabilityAlive(CustomerSummary customer) {
        return probabilityAlive(customer.frequency(), customer.recency(), customer.age());
    }

    private double probabilityAlive(int x, double recency, double age) {
        return x == 0 ? 1 : 1 / (1 + StrictMath.exp(BgNbdLikelihood.logOddsGone(r, alpha, a, b, x, recency, age)));
    }

    /**
     * Returns the purchases expected from this customer in the next {@code horizon} periods, equation 10 of the paper in a form
     * that holds for any history.
     *
     * @param horizon in the unit of the model; zero or more, finite
     * @return zero or more
     */
    public double expectedPurchases(CustomerSummary customer, double horizon) {
        return probabilityAlive(customer) * expectedPurchasesIfActive(customer.frequency(), customer.age(), horizon);
    }

    /**
     * Returns the purchases expected in the next {@code horizon} periods from a customer known to be active now.
     *
     * @param frequency repeat purchases so far
     * @param age periods since the first purchase
     */
    public double expectedPurchasesIfActive(int frequency, double age, double horizon) {
        checkHorizon(horizon);
        return PurchasesWhileActive.expected(r + frequency, alpha + age, a, b + frequency, horizon);
    }

    /**
     * Returns the repeat purchases expected from a customer in the first {@code horizon} periods after the first purchase,
     * equation 9 of the paper.
     *
     * @param horizon in the unit of the model; zero or more, finite
     */
    public double expectedPurchasesOfNewCustomer(double horizon) {
        checkHorizon(horizon);
        return PurchasesWhileActive.expected(r, alpha, a, b, horizon);
    }

    private static void checkHorizon(double horizon) {
        if (!(horizon >= 0 && horizon < Double.POSITIVE_INFINITY)) {
            checkArgument(false, "The horizon was %s; it must be zero or more and finite.", horizon);
        }
    }

    /**
     * Returns the expected purchases with their reasons: what a new customer would buy, what this customer's frequency changes
     * in that if he is still active, and what the doubt whether he is takes off.
     */
    public Score score(CustomerSummary customer, double horizon) {
        double population = expectedPurchasesOfNewCustomer(horizon);
        double active = expectedPurchasesIfActive(customer.frequency(), customer.age(), horizon);
        double alive = probabilityAlive(customer);
        double value = alive * active;
        return new Score(
                ModelKey.BG_NBD,
                value,
                Optional.empty(),
                population,
                List.of(
                        new Contribution(LifetimeReasons.frequency(customer, horizon, active), active - population),
                        new Contribution(LifetimeReasons.recency(customer, alive), value - active)),
                List.of(),
                configuration());
    }

    /** Returns the expected purchases of every customer, by row. */
    public double[] expectedPurchases(CustomerSummaries customers, double horizon) {
        checkHorizon(horizon);
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            int x = customers.frequency(row);
            double age = customers.age(row);
            out[row] = probabilityAlive(x, customers.recency(row), age)
                    * PurchasesWhileActive.expected(r + x, alpha + age, a, b + x, horizon);
        }
        return out;
    }

    /** Returns the probability to be active of every customer, by row. */
    public double[] probabilitiesAlive(CustomerSummaries customers) {
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = probabilityAlive(customers.frequency(row), customers.recency(row), customers.age(row));
        }
        return out;
    }

    /**
     * Returns the repeat purchases expected from all customers together from their first purchases up to a day this many periods
     * after the end of the observation (before it, if negative): the tracking curve of the paper, figure 3.
     */
    public double expectedCumulativePurchases(CustomerSummaries customers, double periodsAfter) {
        Sum sum = new Sum();
        for (int row = 0; row < customers.size(); row++) {
            double since = customers.age(row) + periodsAfter;
            if (since > 0) {
                sum.add(expectedPurchasesOfNewCustomer(since));
            }
        }
        return sum.value();
    }

    /** Returns the parameters as a score names its configuration: {@code r=0.243,alpha=4.414,a=0.793,b=2.426}. */
    public String configuration() {
        return "r=" + Formats.stored(r) + ",alpha=" + Formats.stored(alpha) + ",a=" + Formats.stored(a) + ",b="
                + Formats.stored(b);
    }
}
