package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.RenewalCounts;
import org.crmkit.scoring.data.RenewalSummary;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fader and Hardie (2007), doi:10.1002/dir.20074, table 1: customers of a thousand left after each year. */
class RenewalModelTest {

    private static final List<Long> HIGH_END =
            List.of(1000L, 869L, 743L, 653L, 593L, 551L, 517L, 491L, 468L, 445L, 427L, 409L, 394L);
    private static final List<Long> REGULAR =
            List.of(1000L, 631L, 468L, 382L, 326L, 289L, 262L, 241L, 223L, 207L, 194L, 183L, 173L);
    private static final RenewalSummary NEW = new RenewalSummary("new", 0, false);

    private static RenewalCounts years(List<Long> segment, int years) {
        return RenewalCounts.cohort(segment.subList(0, years + 1));
    }

    @Test
    void sbg_finds_the_published_parameters_of_both_segments_from_seven_years() {
        Fit<ShiftedBetaGeometric> high =
                ShiftedBetaGeometric.fit(years(HIGH_END, 7)).found().orElseThrow();
        assertThat(high.model().alpha()).isCloseTo(0.668, within(0.0005));
        assertThat(high.model().beta()).isCloseTo(3.806, within(0.0005));
        assertThat(high.logLikelihood()).isCloseTo(-1611.158147391, within(1e-8)); // scipy 1.17
        Fit<ShiftedBetaGeometric> regular =
                ShiftedBetaGeometric.fit(years(REGULAR, 7)).found().orElseThrow();
        assertThat(regular.model().alpha()).isCloseTo(0.704, within(0.0005));
        assertThat(regular.model().beta()).isCloseTo(1.182, within(0.0005));
        assertThat(regular.logLikelihood()).isCloseTo(-1680.265188463, within(1e-8)); // scipy 1.17
        assertThat(regular.gradientNorm()).isLessThan(1e-6);
        assertThat(regular.observations()).isEqualTo(1000);
    }

    @Test
    void sbg_projects_year_twelve_from_seven_years() {
        // table 1 of the paper: 39.4 and 17.3 percent were left; the projection is off by less than two points
        assertThat(new ShiftedBetaGeometric(0.668, 3.806).projection(1000, 12).get(12))
                .isCloseTo(HIGH_END.get(12), within(20.0));
        assertThat(new ShiftedBetaGeometric(0.704, 1.182).projection(1000, 12).get(12))
                .isCloseTo(REGULAR.get(12), within(20.0));
    }

    @Test
    void bdw_finds_what_other_programs_find_from_four_years() {
        Fit<BetaDiscreteWeibull> high =
                BetaDiscreteWeibull.fit(years(HIGH_END, 4)).found().orElseThrow();
        // scipy 1.17, Nelder-Mead to 1e-11; the readme of retenmod 0.0.1 prints 0.2594, 1.7227, 1.5843
        assertThat(high.model().alpha()).isCloseTo(0.25933571, within(1e-5));
        assertThat(high.model().beta()).isCloseTo(1.72255137, within(1e-4));
        assertThat(high.model().c()).isCloseTo(1.58436157, within(1e-5));
        assertThat(high.logLikelihood()).isCloseTo(-1222.7493182408, within(1e-8));
        List<Double> projection = high.model().projection(100, 10);
        assertThat(projection.get(1)).isCloseTo(86.9146, within(0.001)); // retenmod
        assertThat(projection.get(6)).isCloseTo(51.037, within(0.001));
        assertThat(projection.get(10)).isCloseTo(41.823, within(0.001));
        assertThat(high.condition()).isGreaterThan(10);
    }

    @Test
    void bdw_finds_what_scipy_finds_from_seven_years() {
        Fit<BetaDiscreteWeibull> high =
                BetaDiscreteWeibull.fit(years(HIGH_END, 7)).found().orElseThrow();
        assertThat(high.model().alpha()).isCloseTo(0.21425334, within(1e-5));
        assertThat(high.model().beta()).isCloseTo(1.4265749, within(1e-4));
        assertThat(high.model().c()).isCloseTo(1.72356486, within(1e-4));
        assertThat(high.logLikelihood()).isCloseTo(-1605.314213214, within(1e-8));
        Fit<BetaDiscreteWeibull> regular =
                BetaDiscreteWeibull.fit(years(REGULAR, 7)).found().orElseThrow();
        assertThat(regular.model().c()).isCloseTo(1.28345126, within(1e-4));
        assertThat(regular.logLikelihood()).isCloseTo(-1679.602832907, within(1e-8));
    }

    static Stream<RenewalModel> models() {
        return Stream.of(
                new ShiftedBetaGeometric(0.668, 3.806),
                new ShiftedBetaGeometric(5, 0.5),
                new BetaDiscreteWeibull(0.259, 1.722, 1.584),
                new BetaDiscreteWeibull(0.7, 2, 0.6));
    }

    @Test
    void bdw_with_c_of_one_is_sbg() {
        RenewalModel plain = new ShiftedBetaGeometric(0.668, 3.806);
        RenewalModel general = new BetaDiscreteWeibull(0.668, 3.806, 1);
        for (int t = 0; t < 200; t++) {
            assertThat(general.survival(t)).isCloseTo(plain.survival(t), within(1e-13));
            assertThat(general.retention(t)).isCloseTo(plain.retention(t), within(1e-13));
        }
        RenewalCounts counts = years(REGULAR, 7);
        assertThat(general.logLikelihood(counts)).isCloseTo(plain.logLikelihood(counts), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("models")
    void survival_is_the_product_of_retentions_and_counts_add_up_to_their_mean(RenewalModel model) {
        double product = 1;
        for (int t = 0; t < 60; t++) {
            assertThat(model.survival(t)).isCloseTo(product, within(1e-12));
            product *= model.retention(t);
        }
        RenewalSummary third = new RenewalSummary("third", 3, false);
        PurchaseCounts counts = model.counts(third, 12);
        double sum = counts.more();
        double mean = 0;
        for (int k = 0; k <= 12; k++) {
            sum += counts.probability(k);
            mean += k * counts.probability(k);
        }
        assertThat(sum).isCloseTo(1, within(1e-13));
        assertThat(mean).isCloseTo(model.expectedRenewals(third, 12), within(1e-12));
    }

    @Test
    void a_cohort_becomes_more_loyal_because_the_others_left_first() {
        RenewalModel model = new ShiftedBetaGeometric(0.704, 1.182);
        for (int t = 1; t < 50; t++) {
            assertThat(model.retention(t)).isGreaterThan(model.retention(t - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void residual_renewals_are_what_discounted_ones_grow_to(RenewalModel model) {
        AnnualDiscountRate ten = new AnnualDiscountRate(0.10);
        double all = model.residualRenewals(NEW, Cadence.YEARLY, ten);
        assertThat(model.discountedRenewals(NEW, Occasions.years(600), ten)).isCloseTo(all, within(1e-10));
        assertThat(model.discountedRenewals(NEW, Occasions.years(5), ten))
                .isLessThan(model.discountedRenewals(NEW, Occasions.months(5), ten));
        assertThat(model.residualRenewals(new RenewalSummary("gone", 4, true), Cadence.MONTHLY, ten))
                .isZero();
    }

    /** Brute force over t, with 1.1 to the power of t. */
    @Test
    void the_residual_lifetime_is_the_discounted_sum_of_survival() {
        double sum = 0;
        double survival = 1;
        for (int t = 1; t < 400; t++) {
            survival *= (3.806 + t - 1) / (0.668 + 3.806 + t - 1);
            sum += survival / Math.pow(1.1, t);
        }
        assertThat(new ShiftedBetaGeometric(0.668, 3.806)
                        .residualRenewals(NEW, Cadence.YEARLY, new AnnualDiscountRate(0.10)))
                .isCloseTo(sum, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_derivatives_are_those_of_the_likelihood(boolean withDuration) {
        RenewalLikelihood likelihood = new RenewalLikelihood(
                years(HIGH_END, 5).and(years(REGULAR, 9)).and(RenewalCounts.of(List.of(NEW))), withDuration);
        int n = withDuration ? 3 : 2;
        double[] at = withDuration ? new double[] {-0.3, 0.7, 0.2} : new double[] {-0.3, 0.7};
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        likelihood.evaluate(at, gradient, hessian);
        double step = 1e-5;
        for (int i = 0; i < n; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            assertThat(gradient[i])
                    .isCloseTo((likelihood.value(up) - likelihood.value(down)) / (2 * step), within(1e-5));
            double[] above = new double[n];
            double[] below = new double[n];
            likelihood.evaluate(up, above, new double[n][n]);
            likelihood.evaluate(down, below, new double[n][n]);
            for (int j = 0; j < n; j++) {
                assertThat(hessian[i][j]).isCloseTo((above[j] - below[j]) / (2 * step), within(1e-5));
            }
        }
    }

    @Test
    void fits_find_what_the_customers_were_drawn_from_within_three_standard_errors() {
        ShiftedBetaGeometric plain = new ShiftedBetaGeometric(0.668, 3.806);
        near(plain.parameters(), ShiftedBetaGeometric.fit(RenewalCounts.of(plain.simulate(20_000, 12, 4))));
        BetaDiscreteWeibull general = new BetaDiscreteWeibull(0.7, 3, 1.4);
        near(general.parameters(), BetaDiscreteWeibull.fit(RenewalCounts.of(general.simulate(40_000, 15, 4))));
    }

    private static void near(List<Double> truth, FitResult<?> result) {
        Fit<?> fit = result.found().orElseThrow();
        for (int i = 0; i < truth.size(); i++) {
            ParameterEstimate estimate = fit.parameters().get(i);
            assertThat(Math.abs(estimate.value() - truth.get(i)) / estimate.standardError())
                    .as("%s, seed 4", estimate.name())
                    .isLessThan(3);
        }
    }

    @Test
    void single_customers_give_the_fit_of_their_counts_and_parts_that_of_the_whole() {
        List<RenewalSummary> customers = new ArrayList<>();
        for (int t = 1; t <= 7; t++) {
            for (int i = 0; i < HIGH_END.get(t - 1) - HIGH_END.get(t); i++) {
                customers.add(new RenewalSummary("lost", t - 1, true));
            }
        }
        for (int i = 0; i < HIGH_END.get(7); i++) {
            customers.add(new RenewalSummary("kept", 7, false));
        }
        ShiftedBetaGeometric whole = ShiftedBetaGeometric.fit(years(HIGH_END, 7))
                .found()
                .orElseThrow()
                .model();
        assertThat(model(RenewalCounts.of(customers))).isEqualTo(whole);
        assertThat(model(RenewalCounts.of(customers.subList(600, 1000))
                        .and(RenewalCounts.of(customers.subList(0, 600)))))
                .isEqualTo(whole);
    }

    private static ShiftedBetaGeometric model(RenewalCounts counts) {
        return ShiftedBetaGeometric.fit(counts).found().orElseThrow().model();
    }

    @Test
    void data_that_identify_nothing_are_an_answer() {
        assertThat(code(ShiftedBetaGeometric.fit(RenewalCounts.cohort(List.of(100L, 100L, 100L)))))
                .isEqualTo("nobody-left");
        assertThat(code(ShiftedBetaGeometric.fit(RenewalCounts.cohort(List.of(100L, 50L)))))
                .isEqualTo("too-few-occasions");
        // the same share leaves every year: no difference between customers, a ridge
        assertThat(code(ShiftedBetaGeometric.fit(RenewalCounts.cohort(List.of(16_000L, 8000L, 4000L, 2000L, 1000L)))))
                .isEqualTo("parameters-not-identified");
        assertThat(code(BetaDiscreteWeibull.fit(RenewalCounts.cohort(List.of(100L, 60L, 40L)))))
                .isEqualTo("too-few-occasions");
    }

    private static String code(FitResult<?> result) {
        return result.fold(fit -> "fitted " + fit, why -> why.code());
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_score_explains_itself(RenewalModel model) {
        for (RenewalSummary customer :
                List.of(NEW, new RenewalSummary("c", 6, false), new RenewalSummary("g", 2, true))) {
            Score score = model.score(customer, 5);
            assertThat(score.baseline() + score.contributions().get(0).points())
                    .isCloseTo(score.value(), within(1e-12));
            assertThat(score.value()).isEqualTo(model.expectedRenewals(customer, 5));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_hundred_thousand_renewals_break_nothing(RenewalModel model) {
        RenewalSummary old = new RenewalSummary("old", 100_000, false);
        assertThat(model.expectedRenewals(new RenewalSummary("o", 90_000, false), 100))
                .isBetween(0.0, 100.0);
        assertThat(model.retention(old.renewals())).isBetween(0.0, 1.0);
        assertThat(model.survival(100_000)).isBetween(0.0, 1.0);
    }

    @Test
    void survivors_who_grow_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenewalCounts.cohort(List.of(100L, 101L)))
                .withMessageContaining("RenewalCounts.survivors was 101 after occasion 1");
    }
}
