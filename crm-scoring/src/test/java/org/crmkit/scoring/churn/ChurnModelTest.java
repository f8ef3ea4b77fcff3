package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.evaluate.CalibrationTable;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChurnModelTest {

    private static final List<String> NAMES = List.of("not-bought", "open-complaints");
    private static final List<Label> LABELS = List.of(Label.of("未购买天数", "Days"), Label.of("未决投诉", "Complaints"));

    private static List<ChurnCase> cases(long seed, int n, double intercept, double days, double complaints) {
        Randoms random = new Randoms(seed);
        List<ChurnCase> cases = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double x = 30 * random.exponential();
            double y = random.below(3);
            double p = 1 / (1 + Math.exp(-(intercept + days * x + complaints * y)));
            cases.add(new ChurnCase(Map.of("not-bought", x, "open-complaints", y), random.uniform() < p));
        }
        return cases;
    }

    private static FitResult<ChurnModel> fit(List<ChurnCase> cases, double ridge) {
        return ChurnModel.fit(cases, NAMES, LABELS, ridge, FitOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void coefficients_are_recovered_from_a_simulation_within_three_errors(long seed) {
        Fit<ChurnModel> fit = fit(cases(seed, 4000, -2, 0.03, 0.8), 0).found().orElseThrow();
        double[] truth = {0.03, 0.8};
        for (int j = 0; j < 2; j++) {
            assertThat(fit.parameters().get(j + 1).value())
                    .as("seed " + seed)
                    .isCloseTo(truth[j], within(3 * fit.parameters().get(j + 1).standardError()));
        }
    }

    @Test
    void a_ridge_shrinks_coefficients_and_saves_separated_groups() {
        List<ChurnCase> separated = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            separated.add(
                    new ChurnCase(Map.of("not-bought", (double) i, "open-complaints", (double) (i % 3)), i >= 10));
        }
        assertThat(fit(separated, 0).<String>fold(fit -> "fitted", reason -> reason.code()))
                .isEqualTo("separated");
        double before = Double.POSITIVE_INFINITY;
        for (double ridge : new double[] {0.1, 1, 10}) {
            double size = Math.abs(fit(separated, ridge)
                    .found()
                    .orElseThrow()
                    .model()
                    .features()
                    .get(0)
                    .coefficient());
            assertThat(size).isLessThan(before).isGreaterThan(0);
            before = size;
        }
    }

    @Test
    void what_is_not_known_counts_as_the_mean_and_is_named() {
        ChurnModel model =
                fit(cases(9, 500, -1, 0.02, 0.5), 0).found().orElseThrow().model();
        Score score = model.score(Map.of("open-complaints", 2.0));
        assertThat(score.missing()).containsExactly("not-bought");
        assertThat(score.contributions()).hasSize(1);
        double mean = model.features().get(0).mean();
        assertThat(score.value())
                .isCloseTo(
                        model.score(Map.of("open-complaints", 2.0, "not-bought", mean))
                                .value(),
                        within(1e-10));
        assertThat(model.probability(Map.of("open-complaints", 2.0)))
                .isCloseTo(1 / (1 + Math.exp(-score.value())), within(1e-12));
        assertThat(model.probabilities(new double[][] {{mean}, {2}})[0])
                .isCloseTo(model.probability(Map.of("open-complaints", 2.0)), within(1e-12));
    }

    @Test
    void bands_begin_at_their_probabilities() {
        assertThat(ChurnModel.BANDS.bandOf(Math.log(0.3 / 0.7) + 1e-12).slug()).isEqualTo("high");
        assertThat(ChurnModel.BANDS.bandOf(Math.log(0.299 / 0.701)).slug()).isEqualTo("raised");
    }

    @Test
    void a_feature_nobody_has_is_an_answer() {
        List<ChurnCase> cases = List.of(
                new ChurnCase(Map.of("not-bought", 1.0), true), new ChurnCase(Map.of("not-bought", 2.0), false));
        assertThat(fit(cases, 0).<String>fold(fit -> "fitted", reason -> reason.code()))
                .isEqualTo("feature-unknown");
    }

    @Test
    void a_model_that_still_holds_is_kept() {
        List<ChurnCase> known = cases(5, 3000, -2, 0.03, 0.8);
        ChurnModel model = fit(known, 0).found().orElseThrow().model();
        PredictionReview.Next next = PredictionReview.turn(
                model, cases(6, 3000, -2, 0.03, 0.8), known, RefitRule.DEFAULT, 0, FitOptions.DEFAULT);
        assertThat(next.review().advice()).isEqualTo(PredictionReview.Advice.KEEP);
        assertThat(next.model()).isEqualTo(model);
    }

    @Test
    void when_everybody_leaves_more_often_the_probabilities_are_put_right() {
        List<ChurnCase> known = cases(5, 3000, -3, 0.03, 0.8);
        ChurnModel model = fit(known, 0).found().orElseThrow().model();
        List<ChurnCase> fresh = cases(7, 3000, -1.5, 0.03, 0.8);
        PredictionReview.Next next =
                PredictionReview.turn(model, fresh, known, RefitRule.DEFAULT, 0, FitOptions.DEFAULT);
        assertThat(next.review().advice()).isEqualTo(PredictionReview.Advice.RECALIBRATE);
        double expected = fresh.stream()
                .mapToDouble(c -> next.model().probability(c.features()))
                .sum();
        long observed = fresh.stream().filter(ChurnCase::left).count();
        assertThat(expected).isCloseTo((double) observed, within(0.001));
    }

    @Test
    void when_the_signals_turn_the_model_is_fitted_again() {
        List<ChurnCase> known = cases(5, 500, -2, 0.03, 0.8);
        ChurnModel model = fit(known, 0).found().orElseThrow().model();
        PredictionReview.Next next = PredictionReview.turn(
                model, cases(8, 5000, 0.5, -0.03, -0.8), known, RefitRule.DEFAULT, 0, FitOptions.DEFAULT);
        assertThat(next.review().advice()).isEqualTo(PredictionReview.Advice.REFIT);
        assertThat(next.model().features().get(0).coefficient()).isNegative();
    }

    @Test
    void too_few_departures_say_nothing() {
        PredictionReview review =
                PredictionReview.of(new double[] {0.1, 0.9}, new boolean[] {false, true}, RefitRule.DEFAULT);
        assertThat(review.advice()).isEqualTo(PredictionReview.Advice.WAIT);
        assertThat(review.reason().code()).isEqualTo("too-few");
    }

    @Test
    void calibration_moves_log_odds_along_a_line() {
        ChurnModel model =
                new ChurnModel(-1, List.of(new ChurnModel.Feature("a", Label.same("a"), 2, 0.5)), ChurnModel.BANDS);
        ChurnModel moved = model.recalibrated(new CalibrationTable.Line(0.3, 0.5));
        Map<String, Double> customer = Map.of("a", 1.0);
        assertThat(moved.score(customer).value())
                .isCloseTo(0.3 + 0.5 * model.score(customer).value(), within(1e-12));
        assertThat(new CalibrationTable.Line(0.3, 0.5).corrected(model.probability(customer)))
                .isCloseTo(moved.probability(customer), within(1e-12));
    }
}
