package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.fit.Parametric;
import org.crmkit.scoring.internal.Sum;

/**
 * A model of repeat purchases without a contract: customers buy at a rate of their own and at some moment, which nobody sees, leave
 * for good. {@link BgNbd}, {@link MbgNbd} and {@link ParetoNbd} differ in when they may leave; {@link PurchaseModelChoice} says
 * which of them suits a log.
 *
 * <p>All times are in the unit the model was fitted in, for example weeks. Histories of any length are answered: nothing overflows,
 * and no expectation is below zero.
 */
public sealed interface PurchaseModel extends Parametric<PurchaseModel> permits BgNbd, MbgNbd, ParetoNbd {

    /** Handles each model; a new one adds a parameter. */
    <R> R fold(Function<BgNbd, R> bgNbd, Function<MbgNbd, R> mbgNbd, Function<ParetoNbd, R> paretoNbd);

    /** Returns the key of the model. */
    ModelKey key();

    /** Returns the parameters as a score names its configuration: {@code r=0.243,alpha=4.414,a=0.793,b=2.426}. */
    String configuration();

    private PurchaseEngine engine() {
        return PurchaseEngine.of(this);
    }

    /** Returns the natural logarithm of the likelihood of these customers. */
    double logLikelihood(List<CustomerSummary> customers);

    /** Returns the probability that a customer is still active at the end of the observation. */
    default double probabilityAlive(CustomerSummary customer) {
        return engine().alive(customer.frequency(), customer.recency(), customer.age());
    }

    /**
     * Returns the purchases expected from this customer in the next {@code horizon} periods.
     *
     * @param horizon in the unit of the model; zero or more, finite
     * @return zero or more
     */
    default double expectedPurchases(CustomerSummary customer, double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        PurchaseEngine engine = engine();
        return engine.alive(customer.frequency(), customer.recency(), customer.age())
                * engine.active(customer.frequency(), customer.age()).expected(horizon);
    }

    /**
     * Returns the purchases expected in the next {@code horizon} periods from a customer known to be active now.
     *
     * @param frequency repeat purchases so far, zero or more
     * @param age periods since the first purchase, zero or more
     */
    default double expectedPurchasesIfActive(int frequency, double age, double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        return engine().active(frequency, age).expected(horizon);
    }

    /**
     * Returns the repeat purchases expected from a customer in the first {@code horizon} periods after the first purchase.
     *
     * @param horizon in the unit of the model; zero or more, finite
     */
    default double expectedPurchasesOfNewCustomer(double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        PurchaseEngine engine = engine();
        return engine.staysAtFirst() * engine.fresh().expected(horizon);
    }

    /**
     * Returns how likely each number of purchases in the next {@code horizon} periods is.
     *
     * @param last the largest number told apart from more, from 0 to 1 000 000
     */
    default PurchaseCounts counts(CustomerSummary customer, double horizon, int last) {
        PurchaseEngine.checkHorizon(horizon);
        PurchaseEngine engine = engine();
        double alive = engine.alive(customer.frequency(), customer.recency(), customer.age());
        return PurchaseCounts.of(engine.active(customer.frequency(), customer.age()), alive, horizon, last);
    }

    /** Returns how likely each number of repeat purchases in the first {@code horizon} periods of a new customer is. */
    default PurchaseCounts countsOfNewCustomer(double horizon, int last) {
        PurchaseEngine.checkHorizon(horizon);
        PurchaseEngine engine = engine();
        return PurchaseCounts.of(engine.fresh(), engine.staysAtFirst(), horizon, last);
    }

    /**
     * Returns the purchases expected within a horizon, each counted by what its money is worth now: discounted continuously from
     * the moment it is expected.
     *
     * @param horizon in the unit the model was fitted in; the yearly rate is turned into that unit here
     */
    default double discountedPurchases(CustomerSummary customer, Horizon horizon, AnnualDiscountRate rate) {
        return discounted(engine(), customer, horizon.periods(), rate.forcePer(horizon.unit()));
    }

    /**
     * Returns all purchases still to come, each counted by what its money is worth now: the discounted expected residual
     * transactions (DERT) of Fader, Hardie and Lee (2005), "RFM and CLV", equation 2, <a
     * href="https://doi.org/10.1509/jmkr.2005.42.4.415">doi:10.1509/jmkr.2005.42.4.415</a>, for every model.
     *
     * @param unit the unit the model was fitted in
     * @param rate above zero; without discounting the sum need not be finite
     */
    default double residualPurchases(CustomerSummary customer, PeriodUnit unit, AnnualDiscountRate rate) {
        return discounted(engine(), customer, Double.POSITIVE_INFINITY, residualForce(unit, rate));
    }

    private static double residualForce(PeriodUnit unit, AnnualDiscountRate rate) {
        checkArgument(
                rate.rate() > 0,
                "AnnualDiscountRate.rate was %s; it must be above zero for purchases without end. Give a rate, or a horizon.",
                rate.rate());
        return rate.forcePer(unit);
    }

    private static double discounted(PurchaseEngine engine, CustomerSummary customer, double horizon, double force) {
        int x = customer.frequency();
        return engine.alive(x, customer.recency(), customer.age())
                * engine.active(x, customer.age()).discounted(horizon, force);
    }

    /**
     * Returns the expected purchases with their reasons: what a new customer would buy, what this customer's frequency changes
     * in that if he is still active, and what the doubt whether he is takes off.
     */
    default Score score(CustomerSummary customer, double horizon) {
        double population = expectedPurchasesOfNewCustomer(horizon);
        double active = expectedPurchasesIfActive(customer.frequency(), customer.age(), horizon);
        double alive = probabilityAlive(customer);
        double value = alive * active;
        return new Score(
                key(),
                value,
                Optional.empty(),
                population,
                List.of(
                        new Contribution(LifetimeReasons.frequency(customer, horizon, active), active - population),
                        new Contribution(LifetimeReasons.recency(customer, alive), value - active)),
                List.of(),
                configuration());
    }

    /**
     * Returns the score with what would change it.
     *
     * @param horizon in the unit of the model; zero or more, finite
     * @param silence how much longer the customer might stay silent, in the unit of the model; zero or more, finite
     */
    default PurchaseOutlook outlook(CustomerSummary customer, double horizon, double silence) {
        PurchaseEngine.checkHorizon(silence);
        PurchaseEngine engine = engine();
        int x = customer.frequency();
        double age = customer.age();
        double later = age + silence;
        return new PurchaseOutlook(
                score(customer, horizon),
                customer,
                probabilityAlive(customer),
                engine.alive(x + 1, age, age) * engine.active(x + 1, age).expected(horizon),
                engine.alive(x, customer.recency(), later)
                        * engine.active(x, later).expected(horizon),
                silence,
                caveat(customer));
    }

    /** Returns what a reader of this customer's score should know about the model; empty if nothing. */
    default Optional<Reason> caveat(CustomerSummary customer) {
        return Optional.empty();
    }

    /**
     * Returns the expected purchases of every customer, by row. Customers of equal frequency and age share one expectation; memory
     * is fixed besides the result.
     */
    default double[] expectedPurchases(CustomerSummaries customers, double horizon) {
        PurchaseEngine.checkHorizon(horizon);
        PurchaseEngine engine = engine();
        return new PurchaseBatch(engine, customers)
                .times((x, age) -> engine.active(x, age).expected(horizon));
    }

    /** Returns the probability to be active of every customer, by row. */
    default double[] probabilitiesAlive(CustomerSummaries customers) {
        return new PurchaseBatch(engine(), customers).alive();
    }

    /**
     * Returns the discounted purchases of every customer, by row.
     *
     * @throws IllegalArgumentException if the unit of the horizon is not that of the summaries
     */
    default double[] discountedPurchases(CustomerSummaries customers, Horizon horizon, AnnualDiscountRate rate) {
        horizon.checkUnitOf(customers);
        PurchaseEngine engine = engine();
        double force = rate.forcePer(horizon.unit());
        return new PurchaseBatch(engine, customers)
                .times((x, age) -> engine.active(x, age).discounted(horizon.periods(), force));
    }

    /**
     * Returns the repeat purchases expected from all customers together from their first purchases up to a day this many periods
     * after the end of the observation (before it, if negative): the tracking curve of Fader, Hardie and Lee (2005), figure 3.
     */
    default double expectedCumulativePurchases(CustomerSummaries customers, double periodsAfter) {
        PurchaseEngine engine = engine();
        ActiveBuyer buyer = engine.fresh();
        RememberedNumber fresh = new RememberedNumber((x, since) -> buyer.expected(since));
        Sum sum = new Sum();
        for (int row = 0; row < customers.size(); row++) {
            double since = customers.age(row) + periodsAfter;
            if (since > 0) {
                sum.add(fresh.of(0, since));
            }
        }
        return engine.staysAtFirst() * sum.value();
    }

    /**
     * Draws customers as this model assumes them, in continuous time.
     *
     * @param ages periods observed, one for each customer, each zero or more
     * @param holdout periods drawn after the observation
     * @param seed any number; the same seed gives the same customers on every machine
     */
    default SimulatedCustomers simulate(List<Double> ages, double holdout, long seed) {
        return SimulatedCustomers.draw(engine(), ages, holdout, seed);
    }
}
