package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BgNbdTest {

    /** Fader, Hardie and Lee (2005), table 2, CDNOW. */
    private static final BgNbd PUBLISHED = new BgNbd(0.243, 4.414, 0.793, 2.426);

    /** The customer worked through in their spreadsheet: two repeat purchases in the first 30.43 of 38.86 weeks. */
    private static final CustomerSummary FIRST = CustomerSummary.of("0001", 2, 30.43, 38.86);

    @Test
    void the_published_customer_is_expected_to_buy_1_226_times_in_39_weeks() {
        assertThat(PUBLISHED.expectedPurchases(FIRST, 39)).isCloseTo(1.226, within(0.0005));
    }

    @Test
    void a_customer_with_one_purchase_is_active_for_certain() {
        assertThat(PUBLISHED.probabilityAlive(CustomerSummary.of("0003", 0, 0, 38.86)))
                .isEqualTo(1);
    }

    @Test
    void the_score_explains_itself_by_frequency_and_recency() {
        Score score = PUBLISHED.score(FIRST, 39);
        assertThat(score.value()).isEqualTo(PUBLISHED.expectedPurchases(FIRST, 39));
        assertThat(score.baseline()).isEqualTo(PUBLISHED.expectedPurchasesOfNewCustomer(39));
        assertThat(score.contributions()).extracting(c -> c.reason().code()).containsExactly("frequency", "recency");
        assertThat(score.contributions().get(1).points()).isNegative();
        assertThat(score.contributions().get(1).reason().text().en())
                .isEqualTo("last purchase 8.4 periods ago; still active with probability 72.7%");
        assertThat(score.configuration()).isEqualTo("r=0.243,alpha=4.414,a=0.793,b=2.426");
    }

    @Test
    void a_very_long_history_neither_overflows_nor_vanishes() {
        CustomerSummary daily = CustomerSummary.of("daily", 1_000_000, 999, 1000);
        double expected = PUBLISHED.expectedPurchases(daily, 10);
        assertThat(expected).isFinite().isBetween(0.0, 10_000.0);
        assertThat(PUBLISHED.probabilityAlive(CustomerSummary.of("gone", 1000, 10, 1000)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 7, 365.25})
    void expectations_do_not_depend_on_the_unit_of_time(double unit) {
        BgNbd scaled = new BgNbd(0.243, 4.414 * unit, 0.793, 2.426);
        CustomerSummary same = CustomerSummary.of("0001", 2, 30.43 * unit, 38.86 * unit);
        assertThat(scaled.expectedPurchases(same, 39 * unit))
                .isCloseTo(PUBLISHED.expectedPurchases(FIRST, 39), within(1e-12));
    }

    @Test
    void more_time_means_more_purchases_and_silence_means_fewer() {
        double before = 0;
        for (double horizon = 0.5; horizon < 2000; horizon *= 1.7) {
            double now = PUBLISHED.expectedPurchases(FIRST, horizon);
            assertThat(now).isGreaterThan(before);
            before = now;
        }
        double last = Double.POSITIVE_INFINITY;
        for (double recency = 38; recency > 1; recency--) {
            double now = PUBLISHED.expectedPurchases(CustomerSummary.of("c", 5, recency, 38.86), 39);
            assertThat(now).isLessThan(last);
            last = now;
        }
    }

    @Test
    void the_derivatives_are_those_of_the_likelihood() {
        List<CustomerSummary> customers = List.of(
                FIRST,
                CustomerSummary.of("b", 0, 0, 20),
                CustomerSummary.of("c", 7, 3, 30),
                CustomerSummary.of("d", 1, 29, 30),
                CustomerSummary.of("d", 1, 29, 30));
        BetaGeometricLikelihood likelihood = new BetaGeometricLikelihood(DistinctHistories.of(customers), 0);
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
    void the_order_of_the_customers_does_not_change_a_bit_of_the_fit() {
        List<CustomerSummary> customers = simulated(400, 7);
        List<CustomerSummary> shuffled = new ArrayList<>(customers);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.add(shuffled.remove(random.nextInt(i + 1)));
        }
        assertThat(BgNbd.fit(shuffled).found().orElseThrow().model())
                .isEqualTo(BgNbd.fit(customers).found().orElseThrow().model());
    }

    @Test
    void customers_who_never_bought_again_identify_nothing() {
        List<CustomerSummary> once = List.of(CustomerSummary.of("a", 0, 0, 10), CustomerSummary.of("b", 0, 0, 12));
        String reason = BgNbd.fit(once).fold(fit -> "fitted", why -> why.code());
        assertThat(reason).isEqualTo("no-repeat-purchase");
        assertThat(BgNbd.fit(List.of())).isInstanceOf(FitResult.NotIdentified.class);
    }

    @Test
    void identical_customers_identify_nothing() {
        List<CustomerSummary> same = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            same.add(CustomerSummary.of("c" + i, 4, 9, 10));
        }
        assertThat(outcome(BgNbd.fit(same))).isEqualTo("parameters-not-identified");
    }

    @Test
    void a_parameter_of_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BgNbd(0.2, 4, 0, 2))
                .withMessageContaining("BgNbd.a was 0.0");
    }

    private static List<CustomerSummary> simulated(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CustomerSummary> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double rate = 0.02 + 0.4 * random.nextDouble() * random.nextDouble();
            double leave = 0.4 * random.nextDouble();
            double at = 0;
            int x = 0;
            double last = 0;
            while ((at -= StrictMath.log(1 - random.nextDouble()) / rate) < 39) {
                x++;
                last = at;
                if (random.nextDouble() < leave) {
                    break;
                }
            }
            out.add(CustomerSummary.of("c" + i, x, last, 39));
        }
        return out;
    }

    private static String outcome(FitResult<?> result) {
        return result.fold(fit -> "fitted " + fit, why -> why.code());
    }
}
