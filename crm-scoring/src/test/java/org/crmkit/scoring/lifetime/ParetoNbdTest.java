package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParetoNbdTest {

    /** Fader, Hardie and Lee (2005), table 2, CDNOW. */
    private static final ParetoNbd PUBLISHED = new ParetoNbd(0.553, 10.578, 0.606, 11.669);

    /** The parameters of the examples in the manual of the R package BTYD. */
    private static final ParetoNbd MANUAL = new ParetoNbd(0.55, 10.56, 0.61, 11.64);

    @ParameterizedTest
    @CsvSource({
        "1, 0.05077821",
        "2, 0.09916088",
        "3, 0.14542507",
        "4, 0.18979930",
        "5, 0.23247466",
        "6, 0.27361274",
        "7, 0.31335159",
        "8, 0.35181024",
        "9, 0.38909211"
    })
    void a_new_customer_buys_as_the_manual_of_btyd_says(double weeks, double expected) {
        assertThat(MANUAL.expectedPurchasesOfNewCustomer(weeks)).isCloseTo(expected, within(5e-9));
    }

    @Test
    void a_known_customer_buys_as_the_walkthrough_of_btyd_says() {
        // its fit of CDNOW, rounded; customer 1516: x = 26, t_x = 30.86, T = 31
        ParetoNbd fitted = new ParetoNbd(0.5534, 10.5802, 0.6061, 11.6562);
        CustomerSummary customer = CustomerSummary.of("1516", 26, 30.86, 31);
        assertThat(fitted.expectedPurchases(customer, 52)).isCloseTo(25.46, within(0.01));
        assertThat(fitted.probabilityAlive(customer)).isCloseTo(0.9979, within(0.0001));
    }

    /** The integral of note 009 taken by mpmath 1.3.0 with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "0.553, 10.578, 0.606, 11.669, 2, 30.43, 38.86, -1.8936184980568086",
        "0.553, 10.578, 0.606, 11.669, 0, 0, 38.86, 0.86984476301104532",
        "0.553, 10.578, 0.606, 11.669, 26, 30.86, 31, -6.1726940638554189",
        "0.553, 10.578, 0.606, 11.669, 1000, 1, 39, 1448.5850553286247",
        "0.553, 10.578, 0.606, 11.669, 1000000, 38, 39, 20362.118176508121",
        "0.553, 10.578, 0.606, 11.669, 100000, 0.001, 39, 154457.26032430172",
        "0.05, 1e-6, 3, 1e4, 3, 1, 2, -6.9917936645767795",
        "0.05, 1e4, 1, 1e-6, 3, 1, 2, 0.00018615333682406332",
        "20, 1, 1e-4, 5, 40, 20, 300, 146.27911315953686",
        "0.3, 5, 1, 7, 0, 0, 1e7, 18.215991747425562",
        "0.3, 5, 50, 2000, 4, 100, 100.0009765625, -10.669110034332327",
        "0.3, 0.001, 200, 0.5, 0, 0, 52, 933.75211875135058"
    })
    void the_odds_to_be_gone_hold_for_any_history_and_parameters(
            double r, double alpha, double s, double beta, int x, double recency, double age, double expected) {
        double odds = ParetoOdds.exact(r, alpha, s, beta).log(x, recency, age);
        assertThat(odds).isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
        assertThat(ParetoOdds.quick(r, alpha, s, beta).log(x, recency, age))
                .isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
    }

    @Test
    void the_quick_odds_are_the_exact_ones() {
        Randoms randoms = new Randoms(8);
        for (int i = 0; i < 50_000; i++) {
            double r = Math.exp(3 * randoms.normal());
            double alpha = Math.exp(3 * randoms.normal());
            double s = Math.exp(2 * randoms.normal());
            double beta = Math.exp(3 * randoms.normal());
            double age = Math.exp(3 * randoms.normal());
            int x = randoms.below(3) == 0 ? 0 : randoms.below(1 + (int) Math.exp(8 * randoms.uniform()));
            double recency = x == 0 ? 0 : age * randoms.uniform();
            double exact = ParetoOdds.exact(r, alpha, s, beta).log(x, recency, age);
            assertThat(ParetoOdds.quick(r, alpha, s, beta).log(x, recency, age))
                    .as("draw %s of seed 8", i)
                    .isCloseTo(exact, within(1e-12 * (1 + Math.abs(exact))));
        }
    }

    @Test
    void the_probability_to_be_active_is_that_of_the_exact_odds() {
        Randoms randoms = new Randoms(9);
        for (int i = 0; i < 3000; i++) {
            double r = Math.exp(randoms.normal());
            double alpha = Math.exp(2 + 2 * randoms.normal());
            double s = Math.exp(randoms.normal());
            double beta = i % 3 == 0 ? alpha * (1 + 1e-3 * randoms.normal()) : Math.exp(2 + 2 * randoms.normal());
            double age = Math.exp(3 * randoms.normal());
            int x = randoms.below(20);
            double recency = x == 0 ? 0 : age * (i % 5 == 0 ? 1 - 1e-4 * randoms.uniform() : randoms.uniform());
            double exact = ParetoOdds.exact(r, alpha, s, beta).log(x, recency, age);
            assertThat(new ParetoAlive(r, alpha, s, beta).of(x, recency, age))
                    .as("draw %s of seed 9: x = %s, %s, %s", i, x, recency, age)
                    .isCloseTo(1 / (1 + Math.exp(exact)), within(2e-13));
        }
    }

    /** Conditional expectations by mpmath 1.3.0; the last at s = 1, where the formula of the note divides by zero. */
    @Test
    void expected_purchases_hold_at_s_of_one_too() {
        assertThat(PUBLISHED.expectedPurchases(CustomerSummary.of("a", 2, 30.43, 38.86), 39))
                .isCloseTo(1.4551231932576, within(1e-12));
        assertThat(new ParetoNbd(1, 10, 1, 12).expectedPurchases(CustomerSummary.of("b", 3, 20, 30), 39))
                .isCloseTo(1.72311286406773, within(1e-12));
    }

    /** The mean over the moment a customer leaves, taken by mpmath 1.3.0. */
    @ParameterizedTest
    @CsvSource({
        "0, 0.593625031602384",
        "1, 0.165562947277175",
        "2, 0.0824871841163166",
        "7, 0.0107077507335146",
        "50, 1.21051385461311e-7"
    })
    void a_new_customer_buys_so_often_with_so_much_probability(int purchases, double probability) {
        PurchaseCounts counts = PUBLISHED.countsOfNewCustomer(39, 60);
        assertThat(counts.probability(purchases)).isCloseTo(probability, within(1e-13 * (1 + 1 / probability)));
        assertThat(counts.probability(purchases) / probability).isCloseTo(1, within(1e-11));
    }

    @Test
    void the_derivatives_are_those_of_the_likelihood() {
        List<CustomerSummary> customers = List.of(
                CustomerSummary.of("a", 2, 30.43, 38.86),
                CustomerSummary.of("b", 0, 0, 20),
                CustomerSummary.of("c", 7, 3, 30),
                CustomerSummary.of("d", 1, 29, 30),
                CustomerSummary.of("e", 3, 30, 30),
                CustomerSummary.of("f", 90, 29, 30));
        ParetoLikelihood likelihood = new ParetoLikelihood(DistinctHistories.of(customers));
        double[] at = {-0.4, 1.3, 0.2, 0.9};
        double[] gradient = new double[4];
        double[][] hessian = new double[4][4];
        likelihood.evaluate(at, gradient, hessian);
        double step = 1e-5;
        for (int i = 0; i < 4; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            assertThat(gradient[i])
                    .isCloseTo((likelihood.value(up) - likelihood.value(down)) / (2 * step), within(1e-7));
            double[] above = new double[4];
            double[] below = new double[4];
            likelihood.evaluate(up, above, new double[4][4]);
            likelihood.evaluate(down, below, new double[4][4]);
            for (int j = 0; j < 4; j++) {
                assertThat(hessian[i][j]).isCloseTo((above[j] - below[j]) / (2 * step), within(1e-7));
            }
        }
    }

    @Test
    void a_parameter_of_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParetoNbd(0.5, 10, 0, 11))
                .withMessageContaining("ParetoNbd.s was 0.0");
    }
}
