package org.crmkit.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupAndHierarchyTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void the_houses_are_ranked_as_published() {
        Weights houses = SaatyExamples.houses().weights(AhpMethod.EIGENVECTOR);
        assertThat(houses.names()).containsExactly("a", "b", "c");
        assertThat(houses.values().get(0)).isCloseTo(0.396, within(0.0005)); // Saaty (1990)
        assertThat(houses.values().get(1)).isCloseTo(0.341, within(0.0005)); // Saaty (1990)
        assertThat(houses.values().get(2)).isCloseTo(0.263, within(0.0005)); // Saaty (1990)
    }

    @Test
    void each_comparison_of_the_houses_has_its_published_consistency() {
        List<Hierarchy.Level> levels = SaatyExamples.houses().levels(AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980);
        double[] published = {0.169, 0.117, 0.213, 0.117, 0, 0.074, 0.170, 0, 0.056}; // Saaty (1990)
        for (int i = 0; i < published.length; i++) {
            assertThat(levels.get(i).ahp().consistencyRatio().orElseThrow())
                    .as(levels.get(i).name())
                    .isCloseTo(published[i], within(0.001));
        }
    }

    @Test
    void the_whole_is_as_inconsistent_as_its_comparisons_weigh() {
        Hierarchy houses = SaatyExamples.houses();
        double index = 0;
        double random = 0;
        for (Hierarchy.Level level : houses.levels(AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980)) {
            index += level.weight() * level.ahp().consistencyIndex();
            random += level.weight() * (level.ahp().matrix().size() == 8 ? 1.41 : 0.58);
        }
        assertThat(houses.consistencyRatio(AhpMethod.EIGENVECTOR, RandomIndex.SAATY_1980)
                        .orElseThrow())
                .isCloseTo(index / random, within(1e-12));
    }

    @Test
    void a_hierarchy_of_uneven_depth_multiplies_on_the_way_down() {
        Hierarchy capacity = Hierarchy.of("capacity", PairwiseMatrix.ofUpper(List.of("cash", "margin"), 3));
        Hierarchy goal = Hierarchy.of(
                "credit",
                PairwiseMatrix.ofUpper(List.of("capacity", "character"), 4),
                List.of(capacity, Hierarchy.end("character")));
        Weights weights = goal.weights(AhpMethod.EIGENVECTOR);
        assertThat(weights.names()).containsExactly("cash", "margin", "character");
        assertThat(weights.weightOf("cash")).isCloseTo(0.8 * 0.75, within(1e-12));
        assertThat(weights.weightOf("margin")).isCloseTo(0.8 * 0.25, within(1e-12));
        assertThat(weights.weightOf("character")).isCloseTo(0.2, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_judgement_of_a_group_of_one_mind_is_that_mind_and_reversing_all_reverses_the_group(long seed) {
        Random random = new Random(seed);
        int n = 3 + random.nextInt(5);
        PairwiseMatrix one = AhpTest.random(n, random);
        PairwiseMatrix two = AhpTest.random(n, random);
        PairwiseMatrix same = GroupJudgements.together(List.of(one, one, one), List.of(1.0, 2.0, 3.0));
        PairwiseMatrix mixed = GroupJudgements.together(List.of(one, two), List.of(1.0, 3.0));
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                assertThat(same.judgement(i, j)).as("seed %s", seed).isCloseTo(one.judgement(i, j), within(1e-9));
                double mean = Math.pow(one.judgement(i, j), 0.25) * Math.pow(two.judgement(i, j), 0.75);
                assertThat(mixed.judgement(i, j)).as("seed %s", seed).isCloseTo(mean, within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void by_geometric_means_it_is_the_same_whether_judgements_or_weights_are_averaged(long seed) {
        Random random = new Random(seed);
        int n = 3 + random.nextInt(5);
        List<PairwiseMatrix> experts = List.of(AhpTest.random(n, random), AhpTest.random(n, random));
        List<Double> voices = List.of(2.0, 1.0);
        Weights together =
                GroupJudgements.weights(experts, voices, GroupJudgements.Rule.JUDGEMENTS, AhpMethod.GEOMETRIC_MEAN);
        Weights apart = GroupJudgements.weights(
                experts, voices, GroupJudgements.Rule.PRIORITIES_GEOMETRIC, AhpMethod.GEOMETRIC_MEAN);
        for (int i = 0; i < n; i++) {
            assertThat(together.values().get(i))
                    .as("seed %s", seed)
                    .isCloseTo(apart.values().get(i), within(1e-12));
        }
    }

    @Test
    void the_arithmetic_mean_of_weights_is_just_that() {
        List<PairwiseMatrix> experts = List.of(
                PairwiseMatrix.ofUpper(List.of("a", "b"), 3), PairwiseMatrix.ofUpper(List.of("a", "b"), 1.0 / 3));
        Weights mean = GroupJudgements.weights(
                experts, List.of(3.0, 1.0), GroupJudgements.Rule.PRIORITIES_ARITHMETIC, AhpMethod.EIGENVECTOR);
        assertThat(mean.weightOf("a")).isCloseTo(0.75 * 0.75 + 0.25 * 0.25, within(1e-12));
    }

    @Test
    void experts_who_compare_different_things_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupJudgements.together(
                        List.of(
                                PairwiseMatrix.ofUpper(List.of("a", "b"), 3),
                                PairwiseMatrix.ofUpper(List.of("b", "a"), 3)),
                        List.of(1.0, 1.0)))
                .withMessageContaining("same criteria in the same order");
    }
}
