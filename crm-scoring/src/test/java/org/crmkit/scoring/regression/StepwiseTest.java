package org.crmkit.scoring.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepwiseTest {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sample(double[][] inputs, boolean[] events, double[] weights) {}

    /** Two inputs that matter, one that repeats the first with noise, one that is noise. */
    private static Sample sample(long seed, int cases) {
        Randoms randoms = new Randoms(seed);
        double[][] inputs = new double[cases][4];
        boolean[] events = new boolean[cases];
        double[] weights = new double[cases];
        for (int i = 0; i < cases; i++) {
            double x = randoms.normal();
            double y = randoms.normal();
            inputs[i] = new double[] {x, y, x + 0.1 * randoms.normal(), randoms.normal()};
            events[i] = randoms.uniform() < 1 / (1 + Math.exp(1 - x - 0.7 * y));
            weights[i] = 1;
        }
        return new Sample(inputs, events, weights);
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    private static double aic(Sample sample, List<Integer> chosen) {
        double[][] some = Arrays.stream(sample.inputs())
                .map(row -> chosen.stream().mapToDouble(j -> row[j]).toArray())
                .toArray(double[][]::new);
        return LogisticRegression.fit(
                        chosen.stream().map(j -> "x" + j).toList(), some, sample.events(), FitOptions.DEFAULT)
                .found()
                .orElseThrow()
                .aic();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_single_step_from_the_end_of_the_walk_lowers_the_criterion(long seed) {
        Sample sample = sample(seed, 400);
        Stepwise walk = Stepwise.walk(
                        sample.inputs(),
                        sample.events(),
                        sample.weights(),
                        4,
                        Stepwise.Direction.BOTH,
                        FitOptions.DEFAULT)
                .orElseThrow();
        assertThat(walk.aic()).as("seed " + seed).isCloseTo(aic(sample, walk.chosen()), within(1e-9));
        for (int input = 0; input < 4; input++) {
            List<Integer> other = new ArrayList<>(walk.chosen());
            if (!other.remove((Integer) input)) {
                other.add(input);
            }
            if (!other.isEmpty()) {
                assertThat(aic(sample, other)).as("seed " + seed).isGreaterThan(walk.aic() - 1e-6);
            }
        }
        assertThat(walk.steps()).extracting(Stepwise.Step::aic).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(walk.chosen()).as("seed " + seed).contains(1);
    }

    @Test
    void walking_backward_begins_with_all_and_stops_where_collinear_inputs_forbid_it() {
        Sample sample = sample(3, 400);
        Optional<Stepwise> walk = Stepwise.walk(
                sample.inputs(), sample.events(), sample.weights(), 4, Stepwise.Direction.BACKWARD, FitOptions.DEFAULT);
        assertThat(walk.orElseThrow().steps()).allMatch(step -> !step.added());
        for (double[] row : sample.inputs()) {
            row[2] = row[0];
        }
        assertThat(Stepwise.walk(
                        sample.inputs(),
                        sample.events(),
                        sample.weights(),
                        4,
                        Stepwise.Direction.BACKWARD,
                        FitOptions.DEFAULT))
                .isEmpty();
        assertThat(VarianceInflation.of(sample.inputs(), 4)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_case_of_weight_three_is_three_cases(long seed) {
        Sample sample = sample(seed, 150);
        double[][] thrice = new double[450][];
        boolean[] events = new boolean[450];
        double[] weights = new double[150];
        Arrays.fill(weights, 3);
        for (int i = 0; i < 450; i++) {
            thrice[i] = sample.inputs()[i / 3];
            events[i] = sample.events()[i / 3];
        }
        List<String> names = List.of("a", "b", "c", "d");
        Fit<LogisticRegression> weighted = LogisticRegression.fit(
                        names, sample.inputs(), sample.events(), weights, 0, FitOptions.DEFAULT)
                .found()
                .orElseThrow();
        Fit<LogisticRegression> repeated = LogisticRegression.fit(names, thrice, events, FitOptions.DEFAULT)
                .found()
                .orElseThrow();
        assertThat(weighted.logLikelihood()).as("seed " + seed).isCloseTo(repeated.logLikelihood(), within(1e-9));
        for (int i = 0; i < 5; i++) { // the two searches stop at slightly different places
            assertThat(weighted.parameters().get(i).value())
                    .as("seed " + seed)
                    .isCloseTo(repeated.parameters().get(i).value(), within(1e-8));
            assertThat(weighted.parameters().get(i).standardError())
                    .as("seed " + seed)
                    .isCloseTo(repeated.parameters().get(i).standardError(), within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_inflation_of_two_inputs_is_that_of_their_correlation(long seed) {
        Sample sample = sample(seed, 200);
        double[][] two = Arrays.stream(sample.inputs())
                .map(row -> new double[] {row[0], row[2]})
                .toArray(double[][]::new);
        double[] mean = new double[2];
        for (double[] row : two) {
            mean[0] += row[0] / two.length;
            mean[1] += row[1] / two.length;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] row : two) {
            xy += (row[0] - mean[0]) * (row[1] - mean[1]);
            xx += (row[0] - mean[0]) * (row[0] - mean[0]);
            yy += (row[1] - mean[1]) * (row[1] - mean[1]);
        }
        double expected = 1 / (1 - xy * xy / xx / yy); // Marquardt (1970) for two inputs
        List<Double> factors = VarianceInflation.of(two, 2).orElseThrow();
        assertThat(factors.get(0)).as("seed " + seed).isCloseTo(expected, within(1e-9 * expected));
        assertThat(factors.get(1)).as("seed " + seed).isCloseTo(expected, within(1e-9 * expected));
    }
}
