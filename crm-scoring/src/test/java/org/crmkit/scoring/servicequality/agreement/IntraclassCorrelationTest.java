package org.crmkit.scoring.servicequality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntraclassCorrelationTest {

    private static IntraclassCorrelation of(double[][] points) {
        return IntraclassCorrelation.of(PublishedRatings.ratings(points), 0.95)
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ // value: Shrout and Fleiss (1979), quoted by the tests of R package psych; interval: scipy
        "ICC_1_1, 0.17, -0.132932, 0.722560",
        "ICC_2_1, 0.29, 0.018787, 0.761084",
        "ICC_3_1, 0.71, 0.342465, 0.945858",
        "ICC_1_K, 0.44, -0.884442, 0.912415",
        "ICC_2_K, 0.62, 0.071137, 0.927232",
        "ICC_3_K, 0.91, 0.675675, 0.985892"
    })
    void the_six_forms_are_those_of_the_paper(IccForm form, double value, double low, double high) {
        IntraclassCorrelation.Estimate found = IntraclassCorrelation.of(PublishedRatings.targets(), 0.95)
                .value()
                .orElseThrow()
                .form(form)
                .orElseThrow();
        assertThat(found.value()).isCloseTo(value, within(0.005));
        assertThat(found.low()).isCloseTo(low, within(1e-6));
        assertThat(found.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void the_mean_squares_are_those_of_an_independent_computation() {
        IntraclassCorrelation found = IntraclassCorrelation.of(PublishedRatings.targets(), 0.95)
                .value()
                .orElseThrow();
        assertThat(found.between()).isCloseTo(11.2416666667, within(1e-9)); // computed with numpy
        assertThat(found.within()).isCloseTo(6.2638888889, within(1e-9));
        assertThat(found.byRater()).isCloseTo(32.4861111111, within(1e-9));
        assertThat(found.error()).isCloseTo(1.0194444444, within(1e-9));
        assertThat(found.form(IccForm.ICC_1_1).orElseThrow().pValue())
                .isCloseTo(0.164768808300, within(1e-10)); // scipy.stats.f.sf
    }

    @Test
    void a_rater_who_is_always_stricter_lowers_agreement_and_not_consistency() {
        IntraclassCorrelation found = of(new double[][] {{80, 70}, {90, 80}, {60, 50}, {75, 65}});
        assertThat(found.form(IccForm.ICC_3_1).orElseThrow().value()).isEqualTo(1);
        assertThat(found.form(IccForm.ICC_2_1).orElseThrow().value()).isBetween(0.6, 0.9);
        assertThat(found.form(IccForm.ICC_2_1).orElseThrow().low()).isBetween(-1.0, 0.9);
    }

    @Test
    void the_same_points_everywhere_are_undefined_and_no_spread_between_subjects_is_for_some_forms() {
        assertThat(IntraclassCorrelation.of(PublishedRatings.ratings(new double[][] {{5, 5}, {5, 5}, {5, 5}}), 0.95)
                        .value())
                .isEmpty();
        IntraclassCorrelation turned = of(new double[][] {{1, 2}, {2, 1}});
        assertThat(turned.form(IccForm.ICC_1_1).orElseThrow().value()).isEqualTo(-1);
        assertThat(turned.form(IccForm.ICC_1_K)).isEmpty();
        assertThat(turned.form(IccForm.ICC_2_1)).isEmpty();
        assertThat(IntraclassCorrelation.of(PublishedRatings.ratings(new double[][] {{5, 6}}), 0.95)
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatever_the_points_no_number_is_undefined_and_units_do_not_matter(long seed) {
        Randoms random = new Randoms(seed);
        int n = 2 + random.below(8);
        int k = 2 + random.below(4);
        double[][] points = new double[n][k];
        double[][] scaled = new double[n][k];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                points[i][j] = random.below(5);
                scaled[i][j] = 32 + 8 * points[i][j];
            }
        }
        points[0][0] = 9;
        scaled[0][0] = 32 + 72;
        IntraclassCorrelation found = of(points);
        IntraclassCorrelation again = of(scaled);
        for (IccForm form : IccForm.values()) {
            assertThat(again.form(form).isPresent()).isEqualTo(found.form(form).isPresent());
            found.form(form).ifPresent(estimate -> {
                assertThat(estimate.value()).as("seed %s %s", seed, form).isLessThanOrEqualTo(1);
                assertThat(Double.isFinite(estimate.low()) && Double.isFinite(estimate.high()))
                        .isTrue();
                assertThat(estimate.value()).isBetween(estimate.low(), estimate.high());
                assertThat(estimate.pValue()).isBetween(0.0, 1.0);
                assertThat(again.form(form).orElseThrow().value()).isCloseTo(estimate.value(), within(1e-9));
            });
        }
    }
}
