package org.crmkit.examples.cli.purchases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.lifetime.GammaGamma;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.PurchaseOutlook;
import org.joda.money.Money;

/** What the chosen model expects of each customer, by row of {@link LogAnalysis#customers()}. */
public final class CustomerForecasts {

    /** A month, in weeks. */
    private static final double MONTH = 365.0 / 12 / 7;

    private final CustomerSummaries customers;
    private final PurchaseModel model;
    private final int horizon;
    private final double[] alive;
    private final double[] expected;
    private final Optional<double[]> values;

    private CustomerForecasts(
            CustomerSummaries customers, PurchaseModel model, Optional<GammaGamma> values, int horizon) {
        this.customers = customers;
        this.model = model;
        this.horizon = horizon;
        this.alive = model.probabilitiesAlive(customers);
        this.expected = model.expectedPurchases(customers, horizon);
        this.values = values.map(found -> found.expectedValues(customers));
    }

    /** Obtains the forecasts; empty if no model could be fitted. */
    public static Optional<CustomerForecasts> of(LogAnalysis analysis) {
        return analysis.fitted()
                .map(fit -> new CustomerForecasts(
                        analysis.customers(),
                        fit.model(),
                        analysis.values().map(Fit::model),
                        analysis.terms().horizon()));
    }

    /** Returns the probability that a customer is still active. */
    public double alive(int row) {
        return alive[row];
    }

    /** Returns how many customers are still active, in expectation. */
    public double alive() {
        return sum(alive);
    }

    /** Returns the purchases expected of a customer within the horizon. */
    public double expected(int row) {
        return expected[row];
    }

    /** Returns the purchases expected of all. */
    public double expected() {
        return sum(expected);
    }

    /** Returns what a customer's purchase is worth in expectation, in whole currency units. */
    public Optional<Double> value(int row) {
        return values.map(found -> found[row]);
    }

    /** Returns the revenue expected of a customer within the horizon. */
    public Optional<Money> revenue(int row) {
        return values.map(found -> money(expected[row] * found[row]));
    }

    /** Returns the revenue expected of all. */
    public Optional<Money> revenue() {
        return values.map(found -> {
            double sum = 0;
            for (int row = 0; row < expected.length; row++) {
                sum += expected[row] * found[row];
            }
            return money(sum);
        });
    }

    /** Returns a customer's score with its reasons, and what one more purchase or a month of silence would do to it. */
    public PurchaseOutlook outlook(int row) {
        return model.outlook(customers.summary(row), horizon, MONTH);
    }

    private Money money(double amount) {
        return Money.of(customers.currency(), new BigDecimal(amount), RoundingMode.HALF_EVEN);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
