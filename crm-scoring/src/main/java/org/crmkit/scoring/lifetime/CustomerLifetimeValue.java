package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.joda.money.Money;

/**
 * What a customer's coming purchases are worth today: margin x expected value of a purchase x expected purchases, each
 * discounted from the moment it is expected. Fader, Hardie and Lee (2005), "RFM and CLV: Using Iso-Value Curves for Customer Base
 * Analysis", <a href="https://doi.org/10.1509/jmkr.2005.42.4.415">doi:10.1509/jmkr.2005.42.4.415</a>, over a finite horizon.
 *
 * <p>Where practice sums over months and discounts each at its end, here the purchases are discounted continuously,
 * {@code integral of (1 + d)^(-u) dE[Y(u)]}; so the value does not depend on whether the model counts days or weeks. A customer's
 * first purchase is in the past and not in the value.
 *
 * @param purchases counts the purchases; its unit is the horizon's
 * @param values the value of a purchase
 * @param terms horizon, discount rate, margin, currency and rounding
 */
public record CustomerLifetimeValue(PurchaseModel purchases, GammaGamma values, LifetimeTerms terms) {

    /** Returns the value of one customer. */
    public LifetimeValue value(CustomerSummary customer) {
        return rounded(terms.margin() * values.expectedValue(customer) * discountedPurchases(customer));
    }

    /** Returns a value in minor units, rounded as the terms say. */
    public LifetimeValue rounded(double unrounded) {
        return new LifetimeValue(Money.of(terms.currency(), new BigDecimal(unrounded), terms.rounding()), unrounded);
    }

    /** Returns the purchases expected within the horizon, each counted by what its money is worth today. */
    public double discountedPurchases(CustomerSummary customer) {
        return purchases.discountedPurchases(customer, terms.horizon(), terms.discount());
    }

    /**
     * Returns the value of all purchases still to come, however late; the horizon of the terms gives the unit alone.
     *
     * @throws IllegalArgumentException if the discount rate is zero
     */
    public LifetimeValue residualValue(CustomerSummary customer) {
        return rounded(terms.margin()
                * values.expectedValue(customer)
                * purchases.residualPurchases(customer, terms.horizon().unit(), terms.discount()));
    }

    /**
     * Returns the unrounded value with its reasons: what a new customer would be worth, and what frequency, recency and the value
     * of past purchases change in it.
     */
    public Score score(CustomerSummary customer) {
        double population = values.meanValue();
        double own = values.expectedValue(customer);
        double alive = purchases.probabilityAlive(customer);
        PurchaseEngine engine = PurchaseEngine.of(purchases);
        double force = terms.discount().forcePer(terms.horizon().unit());
        double active = engine.active(customer.frequency(), customer.age())
                .discounted(terms.horizon().periods(), force);
        double unit = terms.margin() * population;
        double fresh = engine.staysAtFirst()
                * engine.fresh().discounted(terms.horizon().periods(), force);
        double horizon = terms.horizon().periods();
        double counted = purchases.expectedPurchasesIfActive(customer.frequency(), customer.age(), horizon);
        return new Score(
                ModelKey.CUSTOMER_LIFETIME_VALUE,
                terms.margin() * own * (alive * active),
                Optional.empty(),
                unit * fresh,
                List.of(
                        new Contribution(
                                LifetimeReasons.frequency(customer, horizon, counted), unit * (active - fresh)),
                        new Contribution(LifetimeReasons.recency(customer, alive), unit * active * (alive - 1)),
                        new Contribution(
                                LifetimeReasons.purchaseValue(customer, population, own),
                                terms.margin() * (own - population) * alive * active)),
                customer.frequency() == 0 ? List.of("meanRepeatValue") : List.of(),
                configuration());
    }

    /**
     * Returns the unrounded value of every customer, by row, in whole currency units.
     *
     * @throws IllegalArgumentException if unit or currency of the summaries are not those of the terms
     */
    public double[] values(CustomerSummaries customers) {
        checkCurrency(customers);
        return values(customers, purchases.discountedPurchases(customers, terms.horizon(), terms.discount()));
    }

    private void checkCurrency(CustomerSummaries customers) {
        checkArgument(
                customers.currency().equals(terms.currency()),
                "The summaries are in %s and the terms in %s; both must be in one currency.",
                customers.currency(),
                terms.currency());
    }

    /** Returns the value of discounted purchases that were counted elsewhere. */
    double[] values(CustomerSummaries customers, double[] discounted) {
        checkCurrency(customers);
        double[] out = discounted.clone();
        double[] perPurchase = values.expectedValues(customers);
        for (int row = 0; row < out.length; row++) {
            out[row] *= terms.margin() * perPurchase[row];
        }
        return out;
    }

    /** Returns parameters and terms as a score names its configuration. */
    public String configuration() {
        return purchases.configuration() + "," + values.configuration() + ",horizon="
                + Formats.stored(terms.horizon().periods()) + " "
                + terms.horizon().unit().slug() + ",discount="
                + Formats.stored(terms.discount().rate()) + "/year,margin=" + Formats.stored(terms.margin());
    }
}
