package org.crmkit.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.scoring.weight.EntropyWeights.Direction;
import org.crmkit.scoring.weight.EntropyWeights.Scaling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntropyWeightsTest {

    private static final List<String> NAMES = List.of("speed", "range", "payload", "cost", "reliability", "agility");

    /** Four aircraft of Hwang and Yoon (1981), the words on a scale to ten. */
    private static final List<List<Double>> AIRCRAFT = List.of(
            List.of(2.0, 1500.0, 20000.0, 5.5, 5.0, 9.0),
            List.of(2.5, 2700.0, 18000.0, 6.5, 3.0, 5.0),
            List.of(1.8, 2000.0, 21000.0, 4.5, 7.0, 7.0),
            List.of(2.2, 1800.0, 20000.0, 5.0, 5.0, 5.0));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @Test
    void the_weights_of_the_aircraft_table_agree_with_an_independent_computation() {
        // numpy: p = x / x.sum(0); e = -(p log p).sum(0) / log(4); (1 - e) / (1 - e).sum()
        double[] independent = {0.0641897346, 0.2060881642, 0.0134445909, 0.0813256286, 0.3586800243, 0.2762718573};
        EntropyWeights found = EntropyWeights.of(
                        NAMES, AIRCRAFT, Collections.nCopies(6, Direction.BENEFIT), Scaling.SHARE)
                .orElseThrow();
        for (int i = 0; i < independent.length; i++) {
            assertThat(found.weights().values().get(i)).isCloseTo(independent[i], within(1e-8));
        }
    }

    @Test
    void by_range_the_direction_counts_and_the_weights_agree_with_an_independent_computation() {
        // numpy, each column from worst to best, the fifth the other way round
        double[] independent = {0.14983123, 0.16708275, 0.11444119, 0.160356, 0.12906612, 0.27922271};
        List<Direction> directions = List.of(
                Direction.BENEFIT,
                Direction.BENEFIT,
                Direction.BENEFIT,
                Direction.BENEFIT,
                Direction.COST,
                Direction.BENEFIT);
        EntropyWeights found =
                EntropyWeights.of(NAMES, AIRCRAFT, directions, Scaling.RANGE).orElseThrow();
        for (int i = 0; i < independent.length; i++) {
            assertThat(found.weights().values().get(i)).isCloseTo(independent[i], within(1e-8));
        }
    }

    @Test
    void a_criterion_on_which_all_are_alike_gets_no_weight_and_if_all_are_there_is_no_answer() {
        List<Direction> directions = List.of(Direction.BENEFIT, Direction.BENEFIT);
        EntropyWeights found = EntropyWeights.of(
                        List.of("same", "other"),
                        List.of(List.of(5.0, 1.0), List.of(5.0, 2.0)),
                        directions,
                        Scaling.SHARE)
                .orElseThrow();
        assertThat(found.weights().values()).containsExactly(0.0, 1.0);
        assertThat(found.entropies().get(0)).isEqualTo(1);
        assertThat(EntropyWeights.of(
                        List.of("same", "other"),
                        List.of(List.of(5.0, 2.0), List.of(5.0, 2.0)),
                        directions,
                        Scaling.RANGE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_cases_and_the_unit_of_a_criterion_change_nothing(long seed) {
        Random random = new Random(seed);
        List<List<Double>> cases = new ArrayList<>();
        List<List<Double>> inCents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double a = random.nextDouble();
            double b = 1 + random.nextDouble();
            cases.add(List.of(a, b));
            inCents.add(List.of(a * 100, b));
        }
        Collections.shuffle(inCents, random);
        List<Direction> directions = List.of(Direction.BENEFIT, Direction.COST);
        for (Scaling scaling : Scaling.values()) {
            Weights weights = EntropyWeights.of(List.of("a", "b"), cases, directions, scaling)
                    .orElseThrow()
                    .weights();
            Weights other = EntropyWeights.of(List.of("a", "b"), inCents, directions, scaling)
                    .orElseThrow()
                    .weights();
            assertThat(other.weightOf("a")).as("seed %s", seed).isCloseTo(weights.weightOf("a"), within(1e-9));
        }
    }

    @Test
    void combinations_lie_where_they_should() {
        Weights experts = Weights.of(List.of("a", "b", "c"), 5, 3, 2);
        Weights data = Weights.of(List.of("a", "b", "c"), 2, 2, 6);
        assertThat(WeightCombination.LINEAR.combine(experts, data, 0.25).values())
                .containsExactly(0.25 * 0.5 + 0.75 * 0.2, 0.25 * 0.3 + 0.75 * 0.2, 0.25 * 0.2 + 0.75 * 0.6);
        assertThat(WeightCombination.PRODUCT.combine(experts, data, 0.5).weightOf("c"))
                .isCloseTo(12 / 28.0, within(1e-12));
        assertThat(WeightCombination.GEOMETRIC.combine(experts, data, 0.5).weightOf("a"))
                .isCloseTo(Math.sqrt(10) / (Math.sqrt(10) + Math.sqrt(6) + Math.sqrt(12)), within(1e-12));
        assertThat(WeightCombination.GEOMETRIC.combine(experts, data, 1)).isEqualTo(experts);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightCombination.LINEAR.combine(experts, Weights.equal(List.of("a", "b")), 0.5))
                .withMessageContaining("same criteria");
    }

    @Test
    void a_negative_value_needs_the_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntropyWeights.of(
                        List.of("margin"),
                        List.of(List.of(-0.1), List.of(0.2)),
                        List.of(Direction.BENEFIT),
                        Scaling.SHARE))
                .withMessageContaining("margin was -0.1")
                .withMessageContaining("range");
    }
}
