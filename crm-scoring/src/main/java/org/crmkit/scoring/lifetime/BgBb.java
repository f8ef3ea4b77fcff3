package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.OpportunityHistories;
import org.crmkit.scoring.data.OpportunitySummary;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.Parametric;
import org.crmkit.scoring.internal.Fitting;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.internal.RisingTable;

/**
 * The beta-geometric / beta-binomial model of purchases at set opportunities: at the start of each opportunity a customer leaves for
 * good with a chance of his own, drawn from Beta(gamma, delta); if he stays, he buys with a chance of his own, drawn from
 * Beta(alpha, beta). Fader, Hardie and Shang (2010), "Customer-Base Analysis in a Discrete-Time Noncontractual Setting", Marketing
 * Science 29(6), <a href="https://doi.org/10.1287/mksc.1100.0580">doi:10.1287/mksc.1100.0580</a>.
 *
 * @param alpha first parameter of the chance to buy, above zero; {@code alpha / (alpha + beta)} is its mean
 * @param beta second parameter of the chance to buy, above zero
 * @param gamma first parameter of the chance to leave, above zero; {@code gamma / (gamma + delta)} is its mean
 * @param delta second parameter of the chance to leave, above zero
 */
public record BgBb(double alpha, double beta, double gamma, double delta) implements Parametric<BgBb> {

    private static final int FEW = 100;
    private static final double BIG = 1e200;

    public BgBb {
        LifetimeReasons.positive("BgBb.alpha", alpha);
        LifetimeReasons.positive("BgBb.beta", beta);
        LifetimeReasons.positive("BgBb.gamma", gamma);
        LifetimeReasons.positive("BgBb.delta", delta);
    }

    /** Fits the model with the default options. */
    public static FitResult<BgBb> fit(List<OpportunitySummary> customers) {
        return fit(OpportunityHistories.of(customers), FitOptions.DEFAULT);
    }

    /** Fits the model by maximum likelihood; time grows with the different histories, not with the customers. */
    public static FitResult<BgBb> fit(OpportunityHistories customers, FitOptions options) {
        double taken = 0;
        for (int row = 0; row < customers.size(); row++) {
            taken += (double) customers.frequency(row) * customers.customers(row);
        }
        if (!(taken > 0)) {
            return new FitResult.NotIdentified<>(Reason.of(
                    "no-repeat-purchase",
                    "没有任何客户再次购买，无法估计。请延长观察期。",
                    "No customer bought again, so there is nothing to estimate. Use a longer observation."));
        }
        List<FitWarning> warnings = customers.customers() >= FEW
                ? List.of()
                : List.of(new FitWarning(
                        FitWarning.Kind.FEW_OBSERVATIONS,
                        Label.of(
                                "只有" + customers.customers() + "位客户；通常至少需要" + FEW + "位。",
                                "Only " + customers.customers() + " customers; the model usually needs at least " + FEW
                                        + ".")));
        return Fitting.positive(
                new BgBbLikelihood(customers),
                List.of("alpha", "beta", "gamma", "delta"),
                List.of(new double[] {1, 1, 0.5, 3}, new double[] {0.5, 2, 1, 10}, new double[] {3, 3, 0.5, 1}),
                customers.customers(),
                options,
                warnings,
                p -> new BgBb(p[0], p[1], p[2], p[3]));
    }

    @Override
    public List<Double> parameters() {
        return List.of(alpha, beta, gamma, delta);
    }

    @Override
    public BgBb withParameters(List<Double> parameters) {
        return new BgBb(parameters.get(0), parameters.get(1), parameters.get(2), parameters.get(3));
    }

    /** Returns the natural logarithm of the likelihood of these customers, equation 5 of the paper summed. */
    public double logLikelihood(OpportunityHistories customers) {
        double[] logs = {StrictMath.log(alpha), StrictMath.log(beta), StrictMath.log(gamma), StrictMath.log(delta)};
        return new BgBbLikelihood(customers).value(logs);
    }

    /**
     * Returns the probability that a customer is still there.
     *
     * @param ahead opportunities from now: 0 for now, 1 for the next one, as in table 6 of the paper; zero or more
     */
    public double probabilityAlive(OpportunitySummary customer, int ahead) {
        checkArgument(
                ahead >= 0 && ahead <= Occasions.MOST,
                "ahead was %s; it must be from 0 to %s opportunities.",
                ahead,
                Occasions.MOST);
        return alive(customer.frequency(), customer.recency(), customer.opportunities())
                * StrictMath.exp(logStays(customer.opportunities(), ahead));
    }

    private double logStays(int since, int ahead) {
        double sum = 0;
        for (int j = 1; j <= ahead; j++) {
            sum += StrictMath.log1p(-gamma / (gamma + delta + since + j - 1));
        }
        return sum;
    }

    /** The odds to be gone as a sum of positive terms, from the last opportunity back to the last one taken. */
    private double alive(int x, int tx, int n) {
        double bought = 1;
        double left = gamma / (delta + n - 1);
        double odds = 0;
        for (int m = n - 1; m >= tx; m--) {
            bought *= (alpha + beta + m) / (beta + m - x);
            odds += bought * left;
            if (odds > BIG) {
                return 1 / (1 + odds); // below 1e-200, and only growing
            }
            left *= (gamma + delta + m) / (delta + m - 1);
        }
        return 1 / (1 + odds);
    }

    private double chance(int x, int n) {
        return (alpha + x) / (alpha + beta + n);
    }

    private double passes(int since, int j) {
        return (delta + since + j - 1) / (gamma + delta + since + j - 1);
    }

    /**
     * Returns the purchases expected at the next opportunities, equation 12 of the paper as a sum.
     *
     * @param opportunities from one to {@value Occasions#MOST}
     */
    public double expectedPurchases(OpportunitySummary customer, int opportunities) {
        return expected(
                customer.frequency(),
                customer.recency(),
                customer.opportunities(),
                new Occasions(opportunities, Cadence.YEARLY),
                1);
    }

    private double expected(int x, int tx, int n, Occasions horizon, double factor) {
        return alive(x, tx, n) * chance(x, n) * Staying.sum(horizon.count(), factor, j -> passes(n, j));
    }

    /** Returns the purchases expected at the first opportunities after the first purchase. */
    public double expectedPurchasesOfNewCustomer(int opportunities) {
        return expectedPurchases(new OpportunitySummary("new", 0, 0, 0), opportunities);
    }

    /** Returns the purchases expected at the next opportunities, each counted by what its money is worth now. */
    public double discountedPurchases(OpportunitySummary customer, Occasions horizon, AnnualDiscountRate rate) {
        return expected(
                customer.frequency(),
                customer.recency(),
                customer.opportunities(),
                horizon,
                rate.factorPer(horizon.cadence()));
    }

    /**
     * Returns all purchases still to come, each counted by what its money is worth now (DERT, equation 14 of the paper).
     *
     * @param cadence how often opportunities come round
     * @param rate above zero
     */
    public double residualPurchases(OpportunitySummary customer, Cadence cadence, AnnualDiscountRate rate) {
        int n = customer.opportunities();
        return alive(customer.frequency(), customer.recency(), n)
                * chance(customer.frequency(), n)
                * Staying.endless(rate, cadence, j -> passes(n, j));
    }

    /**
     * Returns how likely each number of purchases at the next opportunities is.
     *
     * @param opportunities from 1 to 2000; time grows with their square
     */
    public PurchaseCounts counts(OpportunitySummary customer, int opportunities) {
        checkArgument(
                opportunities >= 1 && opportunities <= 2000,
                "The opportunities were %s; there must be from 1 to 2000.",
                opportunities);
        int x = customer.frequency();
        int n = customer.opportunities();
        double alive = alive(x, customer.recency(), n);
        RisingTable buys = new RisingTable(alpha + x, opportunities);
        RisingTable skips = new RisingTable(beta + (n - x), opportunities);
        RisingTable either = new RisingTable(alpha + beta + n, opportunities);
        double[] out = new double[opportunities + 2];
        out[0] = 1 - alive;
        double stays = 1;
        for (int lived = 0; lived <= opportunities; lived++) {
            double next = lived == opportunities ? 0 : stays * passes(n, lived + 1);
            double logChoose = 0;
            for (int k = 0; k <= lived; k++) {
                out[k] += alive
                        * (stays - next)
                        * StrictMath.exp(logChoose + buys.log(k) + skips.log(lived - k) - either.log(lived));
                logChoose += StrictMath.log((double) (lived - k) / (k + 1));
            }
            stays = next;
        }
        return PurchaseCounts.exact(out);
    }

    /** Returns the expected purchases of every row. */
    public double[] expectedPurchases(OpportunityHistories customers, int opportunities) {
        Occasions horizon = new Occasions(opportunities, Cadence.YEARLY);
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = expected(
                    customers.frequency(row), customers.recency(row), customers.opportunities(row), horizon, 1);
        }
        return out;
    }

    /** Returns the probability to be still there now, of every row. */
    public double[] probabilitiesAlive(OpportunityHistories customers) {
        double[] out = new double[customers.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = alive(customers.frequency(row), customers.recency(row), customers.opportunities(row));
        }
        return out;
    }

    /** Returns the expected purchases with their reasons, as {@link PurchaseModel#score} has them. */
    public Score score(OpportunitySummary customer, int opportunities) {
        double population = expectedPurchasesOfNewCustomer(opportunities);
        double alive = alive(customer.frequency(), customer.recency(), customer.opportunities());
        double value = expectedPurchases(customer, opportunities);
        double active = chance(customer.frequency(), customer.opportunities())
                * Staying.sum(opportunities, 1, j -> passes(customer.opportunities(), j));
        return new Score(
                ModelKey.BG_BB,
                value,
                Optional.empty(),
                population,
                List.of(
                        new Contribution(LifetimeReasons.taken(customer, opportunities, active), active - population),
                        new Contribution(LifetimeReasons.skipped(customer, alive), value - active)),
                List.of(),
                configuration());
    }

    /**
     * Draws customers as this model assumes them; the same seed gives the same customers on every machine.
     *
     * @param opportunities one number for each customer
     */
    public List<OpportunitySummary> simulate(List<Integer> opportunities, long seed) {
        List<OpportunitySummary> out = new ArrayList<>(opportunities.size());
        for (int i = 0; i < opportunities.size(); i++) {
            Randoms randoms = Randoms.of(seed, i);
            double buys = randoms.beta(alpha, beta);
            double leaves = randoms.beta(gamma, delta);
            int x = 0;
            int tx = 0;
            for (int at = 1; at <= opportunities.get(i) && randoms.uniform() >= leaves; at++) {
                if (randoms.uniform() < buys) {
                    x++;
                    tx = at;
                }
            }
            out.add(new OpportunitySummary(String.format(Locale.ROOT, "S%06d", i + 1), x, tx, opportunities.get(i)));
        }
        return out;
    }

    /** Returns the parameters as a score names its configuration. */
    public String configuration() {
        return "alpha=" + Formats.stored(alpha) + ",beta=" + Formats.stored(beta) + ",gamma=" + Formats.stored(gamma)
                + ",delta=" + Formats.stored(delta);
    }
}
