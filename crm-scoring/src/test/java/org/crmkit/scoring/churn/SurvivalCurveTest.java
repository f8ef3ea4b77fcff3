package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalCurveTest {

    private static final SurvivalCurve TREATED = SurvivalCurve.of(TextbookSurvival.treated());
    private static final SurvivalCurve MAINTAINED = SurvivalCurve.of(TextbookSurvival.maintained());

    @ParameterizedTest
    @CsvSource({
        // Kleinbaum and Klein (2012), Survival Analysis, 3rd edition, chapter 2: estimates for the treated group
        "6, 21, 3, 0.8571",
        "7, 17, 1, 0.8067",
        "10, 15, 1, 0.7529",
        "13, 12, 1, 0.6902",
        "16, 11, 1, 0.6275",
        "22, 7, 1, 0.5378",
        "23, 6, 1, 0.4482"
    })
    void the_remission_times_give_the_published_curve(double time, int atRisk, int gone, double survival) {
        SurvivalStep step = TREATED.steps().stream()
                .filter(one -> one.time() == time)
                .findFirst()
                .orElseThrow();
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.departures()).isEqualTo(gone);
        assertThat(step.survival()).isCloseTo(survival, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({
        // survfit of R's survival on its table aml, maintained: survival, standard error, log limits
        "9, 0.909, 0.0867, 0.7541, 1.000", "13, 0.818, 0.1163, 0.6192, 1.000", "18, 0.716, 0.1397, 0.4884, 1.000",
        "23, 0.614, 0.1526, 0.3769, 0.999", "31, 0.491, 0.1642, 0.2549, 0.946", "34, 0.368, 0.1627, 0.1549, 0.875",
        "48, 0.184, 0.1535, 0.0359, 0.944"
    })
    void greenwoods_error_and_the_log_limits_are_the_published_ones(
            double time, double survival, double error, double lower, double upper) {
        SurvivalStep step = MAINTAINED.steps().stream()
                .filter(one -> one.time() == time)
                .findFirst()
                .orElseThrow();
        assertThat(step.survival()).isCloseTo(survival, within(0.0005));
        assertThat(step.survivalError()).isCloseTo(error, within(0.00005));
        SurvivalCurve.Limits limits = MAINTAINED.limits(time, 0.95, LimitTransform.LOG);
        assertThat(limits.lower()).isCloseTo(lower, within(0.00005));
        assertThat(limits.upper()).isCloseTo(upper, within(0.0005));
    }

    @Test
    void the_medians_are_the_published_ones() {
        // Kleinbaum and Klein: 23 weeks treated, 8 placebo; R on aml: 31 and 23
        assertThat(TREATED.timeUntilGone(0.5)).hasValue(23);
        assertThat(SurvivalCurve.of(TextbookSurvival.placebo()).timeUntilGone(0.5))
                .hasValue(8);
        assertThat(MAINTAINED.timeUntilGone(0.5)).hasValue(31);
        assertThat(SurvivalCurve.of(TextbookSurvival.notMaintained()).timeUntilGone(0.5))
                .hasValue(23);
        assertThat(TREATED.timeUntilGone(0.9)).isEmpty();
    }

    @Test
    void nelson_and_aalen_add_up_departures_over_those_at_risk() {
        // 3/21 + 1/17 + 1/15 + 1/12 by hand
        assertThat(TREATED.hazard(13)).isCloseTo(3 / 21.0 + 1 / 17.0 + 1 / 15.0 + 1 / 12.0, within(1e-14));
        double spread = 3 / 441.0 + 1 / 289.0;
        assertThat(TREATED.steps().get(1).hazardError()).isCloseTo(Math.sqrt(spread), within(1e-14));
        assertThat(TREATED.hazard(5.9)).isZero();
    }

    @Test
    void without_censoring_the_curve_is_the_share_still_there() {
        SurvivalCurve placebo = SurvivalCurve.of(TextbookSurvival.placebo());
        assertThat(placebo.survival(8)).isCloseTo(8 / 21.0, within(1e-14));
        assertThat(placebo.survival(23)).isZero();
        assertThat(placebo.limits(23, 0.95, LimitTransform.LOG_LOG)).isEqualTo(new SurvivalCurve.Limits(0, 0));
        // the mean of all 21 placebo times is 8.67 weeks (Kleinbaum and Klein, page 33: 8.7)
        assertThat(placebo.meanTime(23)).isCloseTo(182 / 21.0, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(LimitTransform.class)
    void limits_hold_the_curve_and_stay_within_zero_and_one(LimitTransform transform) {
        for (SurvivalStep step : TREATED.steps()) {
            SurvivalCurve.Limits limits = TREATED.limits(step.time(), 0.99, transform);
            assertThat(limits.lower()).isBetween(0.0, step.survival());
            assertThat(limits.upper()).isBetween(step.survival(), 1.0);
        }
        assertThat(TREATED.limits(1, 0.95, transform)).isEqualTo(new SurvivalCurve.Limits(1, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_curve_does_not_depend_on_order_or_unit_and_never_rises(long seed) {
        Randoms random = new Randoms(seed);
        int n = 120;
        double[] times = new double[n];
        boolean[] left = new boolean[n];
        for (int i = 0; i < n; i++) {
            times[i] = random.below(30);
            left[i] = random.uniform() < 0.6;
        }
        double[] weeks = new double[n];
        boolean[] turned = new boolean[n];
        for (int i = 0; i < n; i++) {
            weeks[i] = times[n - 1 - i] / 7;
            turned[i] = left[n - 1 - i];
        }
        SurvivalCurve days = SurvivalCurve.of(Durations.of(times, left));
        SurvivalCurve inWeeks = SurvivalCurve.of(Durations.of(weeks, turned));
        double before = 1;
        for (int t = 0; t < 30; t++) {
            assertThat(days.survival(t)).as("seed " + seed).isLessThanOrEqualTo(before);
            assertThat(inWeeks.survival(t / 7.0)).as("seed " + seed).isEqualTo(days.survival(t));
            assertThat(days.survival(t)).isLessThanOrEqualTo(Math.exp(-days.hazard(t)) + 1e-12);
            before = days.survival(t);
        }
        Durations parts = Durations.of(Arrays.copyOf(times, 50), Arrays.copyOf(left, 50))
                .plus(Durations.of(Arrays.copyOfRange(times, 50, n), Arrays.copyOfRange(left, 50, n)));
        assertThat(SurvivalCurve.of(parts)).isEqualTo(days);
    }

    @Test
    void staying_longer_is_conditional_on_having_stayed() {
        Retention retention = new Retention(TREATED, 10);
        assertThat(retention.probability(13))
                .hasValueSatisfying(p -> assertThat(p).isCloseTo(0.4482 / 0.6902, within(0.0001)));
        Score score = retention.score(13);
        assertThat(score.baseline()).isCloseTo(0.7529, within(0.00005));
        assertThat(score.missing()).isEmpty();
        assertThat(retention.score(34).missing()).containsExactly("horizon-beyond-curve");
        Retention placebo = new Retention(SurvivalCurve.of(TextbookSurvival.placebo()), 1);
        assertThat(placebo.probability(23)).isEmpty();
        assertThat(placebo.score(40).missing()).containsExactly("tenure-beyond-curve");
    }

    @Test
    void a_curve_on_which_everybody_left_at_once_scores_zero() {
        SurvivalCurve curve = SurvivalCurve.of(Durations.of(new double[] {0, 0}, new boolean[] {true, true}));
        Score score = new Retention(curve, 3).score(0);
        assertThat(score.value()).isZero();
        assertThat(score.missing()).contains("tenure-beyond-curve");
        assertThat(curve.limits(0, 0.95, LimitTransform.LOG)).isEqualTo(new SurvivalCurve.Limits(0, 0));
    }

    @Test
    void negative_times_and_no_customers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Durations.of(new double[] {-1}, new boolean[] {true}))
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurvivalCurve.of(Durations.of(new double[0], new boolean[0])))
                .withMessageContaining("at least one");
    }

    @Test
    void the_log_rank_test_of_the_remission_times_is_the_published_one() {
        // Kleinbaum and Klein (2012), chapter 2: observed 9 and 21, expected 19.25 and 10.75, log-rank 16.793
        LogRank test = LogRank.of(List.of(TextbookSurvival.treated(), TextbookSurvival.placebo()))
                .orElseThrow();
        assertThat(test.observed()).containsExactly(9, 21);
        assertThat(test.expected().get(0)).isCloseTo(19.25, within(0.005));
        assertThat(test.expected().get(1)).isCloseTo(10.75, within(0.005));
        assertThat(test.chiSquare()).isCloseTo(16.793, within(0.0005));
        assertThat(test.pValue()).isLessThan(0.00005);
    }

    @Test
    void the_log_rank_test_of_maintenance_is_the_published_one() {
        // survdiff of R's survival on aml: 7 and 11 observed, 10.69 and 7.31 expected, chi-square 3.4, p 0.0653
        LogRank test = LogRank.of(List.of(TextbookSurvival.maintained(), TextbookSurvival.notMaintained()))
                .orElseThrow();
        assertThat(test.expected().get(0)).isCloseTo(10.69, within(0.005));
        assertThat(test.expected().get(1)).isCloseTo(7.31, within(0.005));
        assertThat(test.chiSquare()).isCloseTo(3.40, within(0.005));
        assertThat(test.pValue()).isCloseTo(0.0653, within(0.00005));
    }

    @Test
    void three_groups_have_two_degrees_and_the_order_of_groups_does_not_matter() {
        Durations a = TextbookSurvival.treated();
        Durations b = TextbookSurvival.placebo();
        Durations c = TextbookSurvival.maintained();
        LogRank one = LogRank.of(List.of(a, b, c)).orElseThrow();
        LogRank other = LogRank.of(List.of(c, a, b)).orElseThrow();
        assertThat(one.degrees()).isEqualTo(2);
        assertThat(one.chiSquare()).isCloseTo(other.chiSquare(), within(1e-9));
        double expected =
                one.expected().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(expected)
                .isCloseTo(one.observed().stream().mapToInt(Integer::intValue).sum(), within(1e-9));
        Durations quiet = Durations.of(new double[] {1, 2}, new boolean[] {false, false});
        assertThat(LogRank.of(List.of(quiet, quiet))).isEmpty();
    }
}
