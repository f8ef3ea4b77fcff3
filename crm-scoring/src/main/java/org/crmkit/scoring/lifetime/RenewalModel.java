package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.data.RenewalSummary;
import org.crmkit.scoring.fit.Parametric;
import org.crmkit.scoring.internal.Randoms;

/**
 * A model of contracts that are renewed at set occasions or not, so that the company sees who leaves. Customers differ in how
 * easily they leave; the ones who do go first, which is why a cohort's retention rate rises though nobody becomes more loyal.
 */
public sealed interface RenewalModel extends Parametric<RenewalModel>
        permits ShiftedBetaGeometric, BetaDiscreteWeibull {

    /** Returns the key of the model. */
    ModelKey key();

    /** Returns the parameters as a score names its configuration. */
    String configuration();

    /** Returns the natural logarithm of the likelihood of these customers. */
    double logLikelihood(RenewalCounts customers);

    /** Returns the natural logarithm of {@link #survival}. */
    double logSurvival(int renewals);

    /**
     * Returns the share of new customers who renew at least so often.
     *
     * @param renewals zero or more
     */
    default double survival(int renewals) {
        checkRenewals(renewals);
        return StrictMath.exp(logSurvival(renewals));
    }

    /**
     * Returns the share of those who renewed so often who renew once more, the cohort's retention rate.
     *
     * @param renewals zero or more
     */
    default double retention(int renewals) {
        checkRenewals(renewals);
        return StrictMath.exp(logSurvival(renewals + 1) - logSurvival(renewals));
    }

    private static void checkRenewals(int renewals) {
        checkArgument(
                renewals >= 0 && renewals <= RenewalSummary.MOST,
                "The renewals were %s; they must be from 0 to %s.",
                renewals,
                RenewalSummary.MOST);
    }

    /**
     * Returns the renewals expected of a customer at the next occasions; zero for one who lapsed.
     *
     * @param occasions from one to {@value Occasions#MOST}
     */
    default double expectedRenewals(RenewalSummary customer, int occasions) {
        return discounted(customer, new Occasions(occasions, Cadence.YEARLY), 1);
    }

    private double discounted(RenewalSummary customer, Occasions horizon, double factor) {
        int past = customer.renewals();
        return customer.lapsed() ? 0 : Staying.sum(horizon.count(), factor, j -> retention(past + j - 1));
    }

    /** Returns the renewals expected at the next occasions, each counted by what its money is worth now. */
    default double discountedRenewals(RenewalSummary customer, Occasions horizon, AnnualDiscountRate rate) {
        return discounted(customer, horizon, rate.factorPer(horizon.cadence()));
    }

    /**
     * Returns all renewals still to come, each counted by what its money is worth now, one whole period before the next occasion:
     * the discounted expected residual lifetime (DERL) of Fader and Hardie (2010), "Customer-Base Valuation in a Contractual Setting",
     * <a href="https://doi.org/10.1287/mksc.1080.0482">doi:10.1287/mksc.1080.0482</a>, which stands just before an occasion and
     * so is larger by the factor of one period.
     *
     * @param rate above zero
     */
    default double residualRenewals(RenewalSummary customer, Cadence cadence, AnnualDiscountRate rate) {
        int past = customer.renewals();
        return customer.lapsed()
                ? 0
                : Staying.endless(
                        rate, cadence, j -> StrictMath.exp(logSurvival(past + j) - logSurvival(past + j - 1)));
    }

    /** Returns how likely each number of renewals at the next occasions is. */
    default PurchaseCounts counts(RenewalSummary customer, int occasions) {
        new Occasions(occasions, Cadence.YEARLY);
        double[] out = new double[occasions + 2];
        if (customer.lapsed()) {
            out[0] = 1;
            return PurchaseCounts.exact(out);
        }
        double stays = 1;
        for (int k = 0; k < occasions; k++) {
            double goesOn = stays * retention(customer.renewals() + k);
            out[k] = stays - goesOn;
            stays = goesOn;
        }
        out[occasions] = stays;
        return PurchaseCounts.exact(out);
    }

    /**
     * Returns how many of a cohort of new customers are expected to be left at the start and after each occasion.
     *
     * @param customers at the start, zero or more
     */
    default List<Double> projection(double customers, int occasions) {
        new Occasions(occasions, Cadence.YEARLY);
        List<Double> out = new ArrayList<>();
        for (int t = 0; t <= occasions; t++) {
            out.add(customers * survival(t));
        }
        return List.copyOf(out);
    }

    /** Returns the expected renewals with their reason: what a new customer would renew, and what the past changes in it. */
    default Score score(RenewalSummary customer, int occasions) {
        double population = expectedRenewals(new RenewalSummary("new", 0, false), occasions);
        double value = expectedRenewals(customer, occasions);
        return new Score(
                key(),
                value,
                Optional.empty(),
                population,
                List.of(new Contribution(
                        customer.lapsed()
                                ? LifetimeReasons.lapsed()
                                : LifetimeReasons.renewed(
                                        customer.renewals(), retention(customer.renewals()), occasions),
                        value - population)),
                List.of(),
                configuration());
    }

    /**
     * Draws new customers as this model assumes them and follows them; the same seed gives the same customers on every machine.
     *
     * @param customers how many, at least one
     * @param occasions how many occasions each is followed
     */
    default List<RenewalSummary> simulate(int customers, int occasions, long seed) {
        checkArgument(customers >= 1, "The number of customers was %s; it must be at least 1.", customers);
        new Occasions(occasions, Cadence.YEARLY);
        List<RenewalSummary> out = new ArrayList<>(customers);
        for (int i = 0; i < customers; i++) {
            Randoms randoms = Randoms.of(seed, i);
            int renewals = 0;
            while (renewals < occasions && randoms.uniform() < retention(renewals)) {
                renewals++;
            }
            out.add(new RenewalSummary(String.format(Locale.ROOT, "S%06d", i + 1), renewals, renewals < occasions));
        }
        return out;
    }
}
