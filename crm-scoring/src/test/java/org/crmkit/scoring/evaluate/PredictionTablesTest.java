package org.crmkit.scoring.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ROC curve, gains and calibration. */
class PredictionTablesTest {

    @Test
    void the_error_of_the_area_is_that_of_many_samples() {
        // the formula assumes exponential scores; there the area is 0.8 where one mean is four times the other
        long seed = 1982;
        Randoms random = new Randoms(seed);
        int samples = 3000;
        double sum = 0;
        double squares = 0;
        double[] scores = new double[110];
        boolean[] first = new boolean[110];
        for (int sample = 0; sample < samples; sample++) {
            for (int i = 0; i < scores.length; i++) {
                first[i] = i < 50;
                scores[i] = random.exponential() * (first[i] ? 4 : 1);
            }
            double auc = Discrimination.of(scores, first).orElseThrow().auc();
            sum += auc;
            squares += auc * auc;
        }
        double mean = sum / samples;
        assertThat(mean).as("seed " + seed).isCloseTo(0.8, within(0.004));
        assertThat(RocCurve.standardError(0.8, 50, 60))
                .as("seed " + seed)
                .isCloseTo(Math.sqrt(squares / samples - mean * mean), within(0.002));
    }

    @Test
    void the_curve_goes_through_every_threshold() {
        RocCurve curve = RocCurve.of(
                        new double[] {0.9, 0.8, 0.8, 0.3, 0.1}, new boolean[] {true, true, false, true, false})
                .orElseThrow();
        assertThat(curve.points())
                .containsExactly(
                        new RocCurve.Point(Double.POSITIVE_INFINITY, 0, 0),
                        new RocCurve.Point(0.9, 0, 1 / 3.0),
                        new RocCurve.Point(0.8, 0.5, 2 / 3.0),
                        new RocCurve.Point(0.3, 0.5, 1),
                        new RocCurve.Point(0.1, 1, 1));
        assertThat(curve.widest().threshold()).isEqualTo(0.3);
        assertThat(RocCurve.of(new double[] {1, 2}, new boolean[] {true, true})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_area_is_that_below_the_curve_and_under_the_gains(long seed) {
        Randoms random = new Randoms(seed);
        double[] scores = new double[240];
        boolean[] events = new boolean[240];
        int happened = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = random.below(25);
            events[i] = random.uniform() < 0.1 + scores[i] / 40;
            happened += events[i] ? 1 : 0;
        }
        RocCurve curve = RocCurve.of(scores, events).orElseThrow();
        double area = 0;
        for (int i = 1; i < curve.points().size(); i++) {
            RocCurve.Point from = curve.points().get(i - 1);
            RocCurve.Point to = curve.points().get(i);
            area += (to.falsePositives() - from.falsePositives()) * (to.truePositives() + from.truePositives()) / 2;
        }
        assertThat(area).as("seed " + seed).isCloseTo(curve.auc(), within(1e-12));
        // brute force over all pairs
        double wins = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (events[i] && !events[j]) {
                    wins += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        double pairs = (double) happened * (scores.length - happened);
        assertThat(curve.auc()).as("seed " + seed).isCloseTo(wins / pairs, within(1e-12));
        GainsTable gains = GainsTable.of(scores, events, 10).orElseThrow();
        double events10 =
                gains.rows().stream().mapToDouble(GainsTable.Row::events).sum();
        assertThat(events10).as("seed " + seed).isCloseTo(happened, within(1e-9));
        assertThat(gains.rows().get(9).gain()).isCloseTo(1, within(1e-12));
        double[] turned = new double[scores.length];
        boolean[] turnedEvents = new boolean[scores.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = scores[turned.length - 1 - i];
            turnedEvents[i] = events[turned.length - 1 - i];
        }
        assertThat(GainsTable.of(turned, turnedEvents, 10)).as("seed " + seed).contains(gains);
    }

    @Test
    void gains_and_lift_by_hand() {
        GainsTable table = GainsTable.of(
                        new double[] {9, 8, 7, 6, 5, 4, 3, 2, 1, 0},
                        new boolean[] {true, true, true, false, true, false, false, false, false, false},
                        5)
                .orElseThrow();
        assertThat(table.rate()).isEqualTo(0.4);
        assertThat(table.rows().get(0)).isEqualTo(new GainsTable.Row(0.2, 2, 2.5, 0.5, 2.5));
        assertThat(table.rows().get(1)).isEqualTo(new GainsTable.Row(0.4, 1, 1.25, 0.75, 0.75 / 0.4));
        assertThat(GainsTable.of(new double[] {1}, new boolean[] {false}, 1)).isEmpty();
    }

    @Test
    void equal_scores_lift_nothing() {
        GainsTable table = GainsTable.of(new double[] {1, 1, 1, 1}, new boolean[] {true, false, false, true}, 4)
                .orElseThrow();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.lift()).isCloseTo(1, within(1e-12)));
    }

    @Test
    void calibration_by_hand() {
        CalibrationTable table = CalibrationTable.of(
                new double[] {0.1, 0.15, 0.8, 0.9, 1.0}, new boolean[] {false, true, true, true, true}, 2);
        assertThat(table.rows())
                .containsExactly(
                        new CalibrationTable.Row(0, 0.5, 2, 0.125, 0.5),
                        new CalibrationTable.Row(0.5, 1, 3, 2.7 / 3, 1));
        assertThat(table.expected()).isCloseTo(2.95, within(1e-12));
        assertThat(table.observed()).isEqualTo(4);
        // (0.01 + 0.7225 + 0.04 + 0.01 + 0) / 5
        assertThat(table.brier()).isCloseTo(0.1565, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void honest_probabilities_lie_on_the_diagonal_and_extreme_ones_have_a_slope_below_one(long seed) {
        Randoms random = new Randoms(seed);
        int n = 8000;
        double[] honest = new double[n];
        double[] extreme = new double[n];
        boolean[] events = new boolean[n];
        for (int i = 0; i < n; i++) {
            double logOdds = random.normal() - 0.5;
            honest[i] = 1 / (1 + Math.exp(-logOdds));
            extreme[i] = 1 / (1 + Math.exp(-2 * logOdds));
            events[i] = random.uniform() < honest[i];
        }
        CalibrationTable.Line line =
                CalibrationTable.of(honest, events, 10).line().orElseThrow();
        assertThat(line.slope()).as("seed " + seed).isCloseTo(1, within(0.12));
        assertThat(line.intercept()).as("seed " + seed).isCloseTo(0, within(0.12));
        assertThat(CalibrationTable.of(extreme, events, 10).line().orElseThrow().slope())
                .as("seed " + seed)
                .isCloseTo(line.slope() / 2, within(1e-6));
    }

    @Test
    void a_percentage_instead_of_a_probability_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalibrationTable.of(new double[] {35}, new boolean[] {true}, 10))
                .withMessageContaining("35.0");
    }
}
