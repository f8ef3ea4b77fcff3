package org.crmkit.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AhpTest {

    private static final double[] DRINKS = {0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327}; // Saaty (2008)
    private static final double[] HOUSE = {0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333}; // Saaty (1990)

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static void assertWeights(Weights weights, double... published) {
        for (int i = 0; i < published.length; i++) {
            assertThat(weights.values().get(i)).as(weights.names().get(i)).isCloseTo(published[i], within(0.00051));
        }
    }

    @Test
    void the_consumption_of_drinks_is_as_published() {
        Ahp ahp = Ahp.of(SaatyExamples.drinks());
        assertWeights(ahp.weights(), DRINKS);
        assertThat(ahp.consistencyRatio().orElseThrow()).isCloseTo(0.022, within(0.0005)); // Saaty (2008)
        assertThat(ahp.verdict()).isEqualTo(Ahp.Verdict.ACCEPTABLE);
    }

    @Test
    void the_choice_of_a_house_is_as_published_and_should_be_looked_at_again() {
        Ahp ahp = Ahp.of(SaatyExamples.house());
        assertWeights(ahp.weights(), HOUSE);
        assertThat(ahp.lambdaMax()).isCloseTo(9.669, within(0.0005)); // Saaty (1990)
        assertThat(ahp.consistencyIndex()).isCloseTo(0.238, within(0.0005)); // Saaty (1990)
        assertThat(ahp.consistencyRatio().orElseThrow()).isCloseTo(0.169, within(0.0005)); // Saaty (1990)
        assertThat(ahp.verdict()).isEqualTo(Ahp.Verdict.REVISE);
    }

    @Test
    void the_most_inconsistent_judgement_is_the_one_saaty_revises_and_revising_it_helps() {
        Ahp.Deviation worst = Ahp.of(SaatyExamples.house()).deviations().get(0);
        assertThat(worst.row()).isEqualTo("neighbourhood"); // Saaty (2003): the judgement in row 3, column 7
        assertThat(worst.column()).isEqualTo("condition");
        assertThat(worst.judged()).isEqualTo(6);
        assertThat(worst.sentence().in(Lang.EN)).contains("judged 6.00", "about 1.13");
        Ahp revised = Ahp.of(SaatyExamples.house().with(2, 6, 0.5), AhpMethod.EIGENVECTOR, RandomIndex.SAATY_2000);
        assertWeights(revised.weights(), 0.175, 0.062, 0.103, 0.019, 0.034, 0.041, 0.221, 0.345); // Saaty (2003)
        assertThat(revised.consistencyRatio().orElseThrow()).isCloseTo(0.083, within(0.0005)); // Saaty (2003)
    }

    @Test
    void the_same_judgements_have_another_ratio_by_another_table() {
        PairwiseMatrix house = SaatyExamples.house();
        assertThat(Ahp.of(house, AhpMethod.EIGENVECTOR, RandomIndex.ALONSO_LAMATA_2006)
                        .consistencyRatio())
                .isNotEqualTo(Ahp.of(house).consistencyRatio());
    }

    @Test
    void beyond_the_table_there_is_no_ratio_and_no_verdict() {
        List<String> names = IntStream.range(0, 16).mapToObj(i -> "c" + i).toList();
        double[] ones = new double[16 * 15 / 2];
        Arrays.fill(ones, 1);
        Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(names, ones));
        assertThat(ahp.consistencyRatio()).isEmpty();
        assertThat(ahp.verdict()).isEqualTo(Ahp.Verdict.UNKNOWN);
        assertThat(ahp.weights().values()).allSatisfy(w -> assertThat(w).isCloseTo(1 / 16.0, within(1e-15)));
    }

    @Test
    void one_criterion_has_all_the_weight() {
        Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(List.of("only")));
        assertThat(ahp.weights().values()).containsExactly(1.0);
        assertThat(ahp.consistencyRatio()).hasValue(0);
        assertThat(ahp.deviations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void consistent_judgements_give_back_the_weights_they_were_made_of_by_both_methods(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(11);
        double[] w = random.doubles(n, 0.05, 1).toArray();
        Weights made = Weights.of(names(n), w);
        double[] upper = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                upper[next++] = w[i] / w[j];
            }
        }
        for (AhpMethod method : AhpMethod.values()) {
            Ahp ahp = Ahp.of(PairwiseMatrix.ofUpper(names(n), upper), method, RandomIndex.SAATY_1980);
            for (int i = 0; i < n; i++) {
                assertThat(ahp.weights().values().get(i))
                        .as("seed %s", seed)
                        .isCloseTo(made.values().get(i), within(1e-12));
            }
            assertThat(ahp.consistencyRatio().orElseThrow()).as("seed %s", seed).isCloseTo(0, within(1e-12));
            assertThat(ahp.geometricConsistencyIndex()).as("seed %s", seed).isCloseTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_eigenvector_solves_its_equation_and_for_three_criteria_the_methods_agree(long seed) {
        Random random = new Random(seed);
        int n = seed % 2 == 0 ? 3 : 4 + random.nextInt(9);
        PairwiseMatrix matrix = random(n, random);
        Ahp ahp = Ahp.of(matrix);
        for (int i = 0; i < n; i++) {
            double product = 0;
            for (int j = 0; j < n; j++) {
                product += matrix.judgement(i, j) * ahp.weights().values().get(j);
            }
            assertThat(product / ahp.weights().values().get(i))
                    .as("seed %s", seed)
                    .isCloseTo(ahp.lambdaMax(), within(1e-9));
        }
        assertThat(ahp.lambdaMax()).as("seed %s", seed).isGreaterThanOrEqualTo(n - 1e-9);
        if (n == 3) {
            Weights means = Ahp.of(matrix, AhpMethod.GEOMETRIC_MEAN, RandomIndex.SAATY_1980)
                    .weights();
            for (int i = 0; i < n; i++) {
                assertThat(ahp.weights().values().get(i))
                        .as("seed %s", seed)
                        .isCloseTo(means.values().get(i), within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_disturbed_judgement_among_consistent_ones_is_pointed_out(long seed) {
        Random random = new Random(seed);
        int n = 5 + random.nextInt(5);
        double[] w = random.doubles(n, 0.2, 1).toArray();
        double[] upper = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                upper[next++] = w[i] / w[j];
            }
        }
        int row = random.nextInt(n - 1);
        int column = row + 1 + random.nextInt(n - 1 - row);
        PairwiseMatrix honest = PairwiseMatrix.ofUpper(names(n), upper);
        double wrong = honest.judgement(row, column) * (random.nextBoolean() ? 8 : 1 / 8.0);
        Ahp.Deviation worst =
                Ahp.of(honest.with(row, column, wrong)).deviations().get(0);
        assertThat(worst.row() + worst.column()).as("seed %s", seed).isEqualTo("c" + row + "c" + column);
    }

    @Test
    void a_judgement_that_contradicts_its_reciprocal_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PairwiseMatrix(List.of("a", "b"), List.of(List.of(1.0, 3.0), List.of(0.5, 1.0))))
                .withMessageContaining("a over b was 3.0, the other way round 0.5")
                .withMessageContaining("upper half");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairwiseMatrix.ofUpper(List.of("a", "b", "c"), 1, 2))
                .withMessageContaining("2 judgements of 3 criteria; there must be 3");
    }

    static List<String> names(int n) {
        return IntStream.range(0, n).mapToObj(i -> "c" + i).toList();
    }

    static PairwiseMatrix random(int n, Random random) {
        double[] upper = new double[n * (n - 1) / 2];
        for (int i = 0; i < upper.length; i++) {
            double size = 1 + random.nextInt(9);
            upper[i] = random.nextBoolean() ? size : 1 / size;
        }
        return PairwiseMatrix.ofUpper(names(n), upper);
    }
}
