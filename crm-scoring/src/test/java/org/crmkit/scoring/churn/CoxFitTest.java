package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoxFitTest {

    private static final Durations REMISSION = TextbookSurvival.treated().plus(TextbookSurvival.placebo());

    private static FitResult<CoxFit> fit(double[][] inputs, Durations durations, TieMethod ties) {
        List<String> names = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int j = 0; j < inputs[0].length; j++) {
            names.add("x" + j);
            labels.add(Label.same("x" + j));
        }
        return CoxFit.fit(names, labels, inputs, durations, ties, FitOptions.DEFAULT);
    }

    private static Fit<CoxFit> found(double[][] inputs, Durations durations, TieMethod ties) {
        return fit(inputs, durations, ties).found().orElseThrow();
    }

    @Test
    void breslow_gives_model_one_of_kleinbaum_and_klein() {
        // Kleinbaum and Klein (2012), chapter 3, model 1: coefficient 1.509, error 0.410, -2 ln L 172.759, ratio 4.523
        Fit<CoxFit> fit = found(TextbookSurvival.remissionInputs(false), REMISSION, TieMethod.BRESLOW);
        assertThat(fit.parameters().get(0).value()).isCloseTo(1.509, within(0.0005));
        assertThat(fit.parameters().get(0).standardError()).isCloseTo(0.410, within(0.0005));
        assertThat(-2 * fit.logLikelihood()).isCloseTo(172.759, within(0.0005));
        assertThat(fit.model().fit().model().inputs().get(0).hazardRatio()).isCloseTo(4.523, within(0.0005));
    }

    @Test
    void breslow_gives_model_two_of_kleinbaum_and_klein() {
        // model 2: 1.294 (0.422) and 1.604 (0.329), -2 ln L 144.559
        Fit<CoxFit> fit = found(TextbookSurvival.remissionInputs(true), REMISSION, TieMethod.BRESLOW);
        assertThat(fit.parameters().get(0).value()).isCloseTo(1.294, within(0.0005));
        assertThat(fit.parameters().get(0).standardError()).isCloseTo(0.422, within(0.0005));
        assertThat(fit.parameters().get(1).value()).isCloseTo(1.604, within(0.0005));
        assertThat(fit.parameters().get(1).standardError()).isCloseTo(0.329, within(0.0005));
        assertThat(-2 * fit.logLikelihood()).isCloseTo(144.559, within(0.0005));
        assertThat(fit.converged()).isTrue();
    }

    @Test
    void efron_gives_the_remission_model_of_venables_and_ripley() {
        // Venables and Ripley (2002), Modern Applied Statistics with S, section 13.3, gehan data: 1.57 (0.412), ratio
        // 4.82,
        // likelihood ratio 16.4 on 1 degree
        Fit<CoxFit> fit = found(TextbookSurvival.remissionInputs(false), REMISSION, TieMethod.EFRON);
        assertThat(fit.parameters().get(0).value()).isCloseTo(1.57, within(0.005));
        assertThat(fit.parameters().get(0).standardError()).isCloseTo(0.412, within(0.0005));
        assertThat(fit.model().fit().model().inputs().get(0).hazardRatio()).isCloseTo(4.82, within(0.005));
        assertThat(fit.model().likelihoodRatio()).isCloseTo(16.4, within(0.05));
    }

    @Test
    void efron_gives_the_maintenance_model_of_r() {
        // coxph of R's survival on aml: 0.9155, error 0.5119, likelihood ratio 3.38, p 0.06581
        Fit<CoxFit> fit = found(
                TextbookSurvival.maintenanceInputs(),
                TextbookSurvival.maintained().plus(TextbookSurvival.notMaintained()),
                TieMethod.EFRON);
        assertThat(fit.parameters().get(0).value()).isCloseTo(0.9155, within(0.00005));
        assertThat(fit.parameters().get(0).standardError()).isCloseTo(0.5119, within(0.00005));
        assertThat(fit.model().likelihoodRatio()).isCloseTo(3.38, within(0.005));
        assertThat(fit.model().likelihoodRatioP()).isCloseTo(0.0658, within(0.00005));
    }

    @Test
    void proportional_hazards_are_tested_as_an_independent_program_does() {
        // numpy, from the definition of the residuals and a numeric Hessian of the partial likelihood
        ProportionalHazards test = found(TextbookSurvival.remissionInputs(true), REMISSION, TieMethod.EFRON)
                .model()
                .proportionality();
        assertThat(test.inputs().get(0).correlation()).isCloseTo(0.00451114, within(1e-6));
        assertThat(test.inputs().get(0).chiSquare()).isCloseTo(0.00054199, within(1e-7));
        assertThat(test.inputs().get(1).correlation()).isCloseTo(0.02764241, within(1e-6));
        assertThat(test.inputs().get(1).pValue()).isCloseTo(0.852743, within(1e-5));
        assertThat(test.all().orElseThrow().chiSquare()).isCloseTo(0.03452909, within(1e-6));
        ProportionalHazards breslow = found(TextbookSurvival.remissionInputs(false), REMISSION, TieMethod.BRESLOW)
                .model()
                .proportionality();
        assertThat(breslow.inputs().get(0).chiSquare()).isCloseTo(0.06500072, within(1e-6));
    }

    @Test
    void without_ties_both_methods_agree() {
        double[] times = {3, 1, 4, 15, 9, 2, 6, 5};
        boolean[] left = {true, true, false, true, true, true, false, true};
        double[][] inputs = {{0.2}, {1.5}, {0.1}, {-1}, {0}, {0.4}, {0.9}, {-0.2}};
        Durations durations = Durations.of(times, left);
        assertThat(found(inputs, durations, TieMethod.EFRON).parameters())
                .isEqualTo(found(inputs, durations, TieMethod.BRESLOW).parameters());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 14, 159})
    void coefficients_are_recovered_from_a_simulation_within_three_errors(long seed) {
        Randoms random = new Randoms(seed);
        int n = 1500;
        double[][] inputs = new double[n][2];
        double[] times = new double[n];
        boolean[] left = new boolean[n];
        for (int i = 0; i < n; i++) {
            inputs[i][0] = random.normal();
            inputs[i][1] = random.uniform() < 0.4 ? 1 : 0;
            double hazard = 0.02 * Math.exp(0.7 * inputs[i][0] - 0.5 * inputs[i][1]);
            double gone = random.exponential() / hazard;
            double seen = 80 * random.uniform();
            times[i] = Math.min(gone, seen);
            left[i] = gone <= seen;
        }
        Fit<CoxFit> fit = found(inputs, Durations.of(times, left), TieMethod.EFRON);
        double[] truth = {0.7, -0.5};
        for (int j = 0; j < 2; j++) {
            assertThat(fit.parameters().get(j).value())
                    .as("seed " + seed)
                    .isCloseTo(truth[j], within(3 * fit.parameters().get(j).standardError()));
        }
        // the baseline of an exponential rises by 0.02 exp(b mean) for each unit of time
        CoxRegression model = fit.model().fit().model();
        double slope = 0.02
                * Math.exp(0.7 * model.inputs().get(0).mean()
                        - 0.5 * model.inputs().get(1).mean());
        assertThat(model.baselineHazard(40)).as("seed " + seed).isCloseTo(40 * slope, within(8 * slope));
    }

    @Test
    void a_hazard_that_changes_over_time_is_noticed() {
        long seed = 2718;
        Randoms random = new Randoms(seed);
        int n = 800;
        double[][] inputs = new double[n][1];
        double[] times = new double[n];
        boolean[] left = new boolean[n];
        for (int i = 0; i < n; i++) {
            inputs[i][0] = i % 2;
            // one group leaves early or not at all, the other evenly: hazards cross
            times[i] = i % 2 == 0 ? 10 * random.uniform() : Math.pow(random.uniform(), 4) * 10;
            left[i] = true;
        }
        assertThat(found(inputs, Durations.of(times, left), TieMethod.EFRON)
                        .model()
                        .proportionality()
                        .inputs()
                        .get(0)
                        .pValue())
                .as("seed " + seed)
                .isLessThan(1e-4);
    }

    @Test
    void a_score_adds_up_and_survival_follows_from_it() {
        CoxRegression model = found(TextbookSurvival.remissionInputs(true), REMISSION, TieMethod.EFRON)
                .model()
                .fit()
                .model();
        Map<String, Double> customer = Map.of("x0", 1.0, "x1", 2.5);
        Score score = model.score(customer);
        assertThat(score.value()).isCloseTo(model.logHazardRatio(customer), within(1e-12));
        assertThat(model.survival(customer, 10))
                .isCloseTo(Math.exp(-model.baselineHazard(10) * Math.exp(score.value())), within(1e-12));
        assertThat(model.score(Map.of("x0", 1.0)).missing()).containsExactly("x1");
        assertThat(model.logHazardRatios(new double[][] {{1, 0}, {2.5, 3}})[0]).isCloseTo(score.value(), within(1e-12));
        assertThat(model.survival(customer, 0.5)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_told_apart_is_an_answer() {
        Durations some = Durations.of(new double[] {1, 2, 3, 4}, new boolean[] {true, true, true, true});
        assertThat(code(fit(new double[][] {{1}, {1}, {1}, {1}}, some, TieMethod.EFRON)))
                .isEqualTo("constant-input");
        assertThat(code(fit(new double[][] {{4}, {3}, {2}, {1}}, some, TieMethod.EFRON)))
                .isEqualTo("not-identified");
        assertThat(code(fit(new double[][] {{1, 2}, {3, 6}, {2, 4}, {1, 2}}, some, TieMethod.EFRON)))
                .isEqualTo("not-identified");
        Durations none = Durations.of(new double[] {1, 2}, new boolean[] {false, false});
        assertThat(code(fit(new double[][] {{1}, {2}}, none, TieMethod.EFRON))).isEqualTo("nobody-left");
    }

    private static String code(FitResult<CoxFit> result) {
        return result.fold(fit -> "fitted " + fit.parameters(), reason -> reason.code());
    }
}
