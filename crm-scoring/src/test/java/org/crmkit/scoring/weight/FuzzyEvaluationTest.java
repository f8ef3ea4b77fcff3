package org.crmkit.scoring.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Expectations by hand: three criteria of weights 0.5, 0.3, 0.2 and four grades. */
class FuzzyEvaluationTest {

    private static final Weights WEIGHTS = Weights.of(List.of("payment", "finance", "standing"), 5, 3, 2);
    private static final List<List<Double>> ROWS =
            List.of(List.of(0.6, 0.3, 0.1, 0.0), List.of(0.2, 0.4, 0.3, 0.1), List.of(0.1, 0.2, 0.4, 0.3));

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static void assertDegrees(FuzzyOperator operator, double... byHand) {
        List<Double> degrees = FuzzyEvaluation.of(WEIGHTS, ROWS, operator).degrees();
        for (int i = 0; i < byHand.length; i++) {
            assertThat(degrees.get(i)).as("%s %s", operator, i).isCloseTo(byHand[i], within(1e-12));
        }
    }

    @Test
    void the_four_operators_give_what_the_hand_gives() {
        assertDegrees(FuzzyOperator.MIN_MAX, 0.5, 0.3, 0.3, 0.2);
        assertDegrees(FuzzyOperator.PRODUCT_MAX, 0.30, 0.15, 0.09, 0.06);
        assertDegrees(FuzzyOperator.MIN_SUM, 0.8, 0.8, 0.6, 0.3);
        assertDegrees(FuzzyOperator.PRODUCT_SUM, 0.38, 0.31, 0.22, 0.09);
    }

    @Test
    void the_mark_is_the_mean_of_the_grades_marks() {
        FuzzyEvaluation found = FuzzyEvaluation.of(WEIGHTS, ROWS, FuzzyOperator.PRODUCT_SUM);
        assertThat(found.mark(List.of(95.0, 80.0, 65.0, 40.0)))
                .isCloseTo(0.38 * 95 + 0.31 * 80 + 0.22 * 65 + 0.09 * 40, within(1e-12));
        assertThat(found.grade()).isZero();
    }

    @Test
    void of_two_grades_with_equal_degrees_the_worse_is_told() {
        assertThat(new FuzzyEvaluation(FuzzyOperator.MIN_MAX, List.of(0.4, 0.4, 0.2)).grade())
                .isEqualTo(1);
    }

    @Test
    void votes_become_shares_and_no_votes_are_refused() {
        assertThat(FuzzyEvaluation.shares(List.of(3, 1, 0))).containsExactly(0.75, 0.25, 0.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyEvaluation.shares(List.of(0, 0)))
                .withMessageContaining("at least one expert");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void with_shares_of_votes_the_weighted_mean_adds_up_to_one_and_no_operator_exceeds_it(long seed) {
        Random random = new Random(seed);
        List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(FuzzyEvaluation.shares(List.of(1 + random.nextInt(9), random.nextInt(9), random.nextInt(9))));
        }
        double sum = FuzzyEvaluation.of(WEIGHTS, rows, FuzzyOperator.PRODUCT_SUM).degrees().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).as("seed %s", seed).isCloseTo(1, within(1e-12));
        for (FuzzyOperator operator : FuzzyOperator.values()) {
            assertThat(FuzzyEvaluation.of(WEIGHTS, rows, operator).degrees())
                    .as("seed %s", seed)
                    .allSatisfy(degree -> assertThat(degree).isBetween(0.0, 1.0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void where_all_vote_for_one_grade_the_whole_is_of_that_grade(FuzzyOperator operator) {
        List<Double> second = List.of(0.0, 1.0, 0.0);
        assertThat(FuzzyEvaluation.of(WEIGHTS, List.of(second, second, second), operator)
                        .grade())
                .isEqualTo(1);
    }

    @Test
    void a_result_is_a_row_of_the_level_above() {
        FuzzyEvaluation below = FuzzyEvaluation.of(WEIGHTS, ROWS, FuzzyOperator.PRODUCT_SUM);
        FuzzyEvaluation above = FuzzyEvaluation.of(
                Weights.equal(List.of("capacity", "character")),
                List.of(below.degrees(), List.of(1.0, 0.0, 0.0, 0.0)),
                FuzzyOperator.PRODUCT_SUM);
        assertThat(above.degrees().get(0)).isCloseTo(0.69, within(1e-12));
    }
}
