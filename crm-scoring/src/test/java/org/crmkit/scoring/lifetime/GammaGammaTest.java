package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.DeltaMethod;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.Interval;
import org.junit.jupiter.api.Test;

class GammaGammaTest {

    /** Fader and Hardie (2013), note 025, CDNOW. */
    private static final GammaGamma PUBLISHED = new GammaGamma(6.25, 3.74, 15.44);

    private static final CustomerSummary FIRST = new CustomerSummary("0001", 2, 30.43, 38.86, 22.35);
    private static final CustomerSummary ONCE = CustomerSummary.of("0003", 0, 0, 38.86);

    @Test
    void the_mean_over_all_customers_is_35_dollars() {
        assertThat(PUBLISHED.meanValue()).isCloseTo(35.22, within(0.005)); // p v / (q - 1) by hand
    }

    @Test
    void a_customer_is_valued_between_his_own_mean_and_that_of_all() {
        // 6.25 (15.44 + 2 * 22.35) / (6.25 * 2 + 3.74 - 1) = 375.875 / 15.24
        assertThat(PUBLISHED.expectedValue(FIRST)).isCloseTo(375.875 / 15.24, within(1e-12));
        assertThat(PUBLISHED.expectedValue(ONCE)).isEqualTo(PUBLISHED.meanValue());
    }

    @Test
    void the_score_says_what_the_own_purchases_changed() {
        Score score = PUBLISHED.score(FIRST);
        assertThat(score.baseline()).isEqualTo(PUBLISHED.meanValue());
        assertThat(score.contributions()).hasSize(1);
        assertThat(score.contributions().get(0).reason().text().en())
                .isEqualTo("repeat purchases of 22.35 on average; 24.66 expected per purchase");
        assertThat(PUBLISHED.score(ONCE).missing()).containsExactly("meanRepeatValue");
    }

    @Test
    void a_model_without_a_mean_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GammaGamma(6, 0.79, 15))
                .withMessageContaining("GammaGamma.q was 0.79");
    }

    @Test
    void the_derivatives_are_those_of_the_likelihood() {
        GammaGammaLikelihood likelihood =
                new GammaGammaLikelihood(new SpentValues(new int[] {2, 9, 1}, new double[] {40, 23.1, 12.5}));
        double[] at = {1.1, 0.7, 2.5};
        double[] gradient = new double[3];
        double[][] hessian = new double[3][3];
        likelihood.evaluate(at, gradient, hessian);
        double step = 1e-5;
        for (int i = 0; i < 3; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            assertThat(gradient[i])
                    .isCloseTo((likelihood.value(up) - likelihood.value(down)) / (2 * step), within(1e-7));
            double[] above = new double[3];
            double[] below = new double[3];
            likelihood.evaluate(up, above, new double[3][3]);
            likelihood.evaluate(down, below, new double[3][3]);
            for (int j = 0; j < 3; j++) {
                assertThat(hessian[i][j]).isCloseTo((above[j] - below[j]) / (2 * step), within(1e-7));
            }
        }
    }

    @Test
    void customers_without_repeat_values_identify_nothing() {
        assertThat(outcome(GammaGamma.fit(List.of(ONCE, ONCE, ONCE)))).isEqualTo("too-few-values");
    }

    @Test
    void equal_values_identify_nothing() {
        List<CustomerSummary> equal = List.of(FIRST, FIRST, FIRST, FIRST, FIRST);
        assertThat(outcome(GammaGamma.fit(equal))).isEqualTo("parameters-not-identified");
    }

    private static String outcome(FitResult<?> result) {
        return result.fold(fit -> "fitted " + fit, why -> why.code());
    }

    @Test
    void drawn_values_have_the_mean_and_the_spread_of_the_model() {
        List<CustomerSummary> counted = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            counted.add(CustomerSummary.of("c" + i, i % 4, i % 4 == 0 ? 0 : 1, 2));
        }
        GammaGamma calm = new GammaGamma(6, 9, 30);
        List<CustomerSummary> drawn = calm.simulate(counted, 5);
        assertThat(calm.simulate(counted, 5)).isEqualTo(drawn);
        for (int x = 1; x < 4; x++) {
            double sum = 0;
            double squares = 0;
            for (int i = x; i < drawn.size(); i += 4) {
                sum += drawn.get(i).meanRepeatValue();
                squares += Math.pow(drawn.get(i).meanRepeatValue(), 2);
            }
            double mean = sum / 5000;
            double variance = squares / 5000 - mean * mean;
            // given the scale n from Gamma(9, rate 30): mean 6/n, variance 6/(n^2 x); E[1/n] = 30/8, E[1/n^2] = 900/56
            double expected = 36 * (900.0 / 56 - 900.0 / 64) + 6 * 900.0 / 56 / x;
            assertThat(mean).as("seed 5").isCloseTo(6 * 30 / 8.0, within(4 * Math.sqrt(expected / 5000)));
            assertThat(variance).as("seed 5").isCloseTo(expected, within(0.15 * expected));
        }
        assertThat(drawn.get(0)).isEqualTo(counted.get(0));
    }

    @Test
    void a_fit_finds_what_the_values_were_drawn_from_within_three_standard_errors() {
        List<CustomerSummary> counted = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            counted.add(CustomerSummary.of("c" + i, 1 + i % 6, 1, 2));
        }
        List<CustomerSummary> customers = PUBLISHED.simulate(counted, 21);
        Fit<GammaGamma> fit = GammaGamma.fit(customers).found().orElseThrow();
        for (int i = 0; i < 3; i++) {
            assertThat(fit.parameters().get(i).value())
                    .as("%s, seed 21", fit.parameters().get(i).name())
                    .isCloseTo(
                            PUBLISHED.parameters().get(i),
                            within(3 * fit.parameters().get(i).standardError()));
        }
        Interval mean = new DeltaMethod<>(fit, 0.99).of(DeltaMethod.Scale.LOG, GammaGamma::meanValue);
        assertThat(mean.holds(PUBLISHED.meanValue())).isTrue();
        assertThat(mean.high() / mean.low()).isLessThan(1.1);
    }
}
