package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule by a run that just completes it, and one that just does not. */
class RunRuleTest {

    private static List<Integer> atEnd(RunRule rule, double... deviations) {
        List<Double> run = new ArrayList<>();
        for (double z : deviations) {
            run.add(z);
        }
        return rule.hits(run, run.size() - 1);
    }

    private static double[] repeated(int times, double... values) {
        double[] run = new double[times];
        for (int i = 0; i < times; i++) {
            run[i] = values[i % values.length];
        }
        return run;
    }

    @Test
    void a_point_on_the_limit_is_not_beyond_it() {
        assertThat(atEnd(RunRule.BEYOND_LIMITS, 3)).isEmpty();
        assertThat(atEnd(RunRule.BEYOND_LIMITS, 0, -3.01)).containsExactly(1);
    }

    @Test
    void two_of_three_must_lie_on_one_side_and_the_last_of_them_completes_the_run() {
        assertThat(atEnd(RunRule.TWO_OF_THREE, 2.1, 0, 2.2)).containsExactly(0, 2);
        assertThat(atEnd(RunRule.TWO_OF_THREE, 2.1, 0, -2.2)).isEmpty();
        assertThat(atEnd(RunRule.TWO_OF_THREE, 2.1, 2.2, 0)).isEmpty();
        assertThat(atEnd(RunRule.TWO_OF_THREE, 2.1, 2.2)).isEmpty(); // it takes three points
    }

    @Test
    void four_of_five_beyond_one() {
        assertThat(atEnd(RunRule.FOUR_OF_FIVE, -1.1, -1.2, 0.4, -1.3, -1.1)).containsExactly(0, 1, 3, 4);
        assertThat(atEnd(RunRule.FOUR_OF_FIVE, -1.1, -1, 0.4, -1.3, -1.1)).isEmpty();
    }

    @Test
    void a_point_on_the_centre_breaks_a_run_on_one_side() {
        assertThat(atEnd(RunRule.EIGHT_ON_ONE_SIDE, repeated(8, 0.1))).hasSize(8);
        assertThat(atEnd(RunRule.EIGHT_ON_ONE_SIDE, 0.1, 0.1, 0, 0.1, 0.1, 0.1, 0.1, 0.1))
                .isEmpty();
        assertThat(atEnd(RunRule.NINE_ON_ONE_SIDE, repeated(8, 0.1))).isEmpty();
        assertThat(atEnd(RunRule.NINE_ON_ONE_SIDE, repeated(9, -0.1))).hasSize(9);
    }

    @Test
    void six_points_that_rise_are_five_steps_and_a_tie_breaks_them() {
        assertThat(atEnd(RunRule.SIX_STEADILY, -1, -0.5, 0, 0.1, 0.2, 0.9)).hasSize(6);
        assertThat(atEnd(RunRule.SIX_STEADILY, 0.9, 0.2, 0.1, 0, -0.5, -1)).hasSize(6);
        assertThat(atEnd(RunRule.SIX_STEADILY, -1, -0.5, 0, 0, 0.2, 0.9)).isEmpty();
        assertThat(atEnd(RunRule.SIX_STEADILY, -0.5, 0, 0.1, 0.2, 0.9)).isEmpty();
    }

    @Test
    void fourteen_in_turn() {
        assertThat(atEnd(RunRule.FOURTEEN_IN_TURN, repeated(14, 1, -1))).hasSize(14);
        double[] broken = repeated(14, 1, -1);
        broken[6] = -1.5;
        assertThat(atEnd(RunRule.FOURTEEN_IN_TURN, broken)).isEmpty();
        assertThat(atEnd(RunRule.FOURTEEN_IN_TURN, repeated(14, 1, 1))).isEmpty();
    }

    @Test
    void fifteen_near_and_eight_far_mind_no_side() {
        assertThat(atEnd(RunRule.FIFTEEN_NEAR, repeated(15, 0.9, -0.9))).hasSize(15);
        assertThat(atEnd(RunRule.FIFTEEN_NEAR, repeated(15, 0.9, -1))).isEmpty();
        assertThat(atEnd(RunRule.EIGHT_FAR, repeated(8, 1.1, -1.1))).hasSize(8);
        assertThat(atEnd(RunRule.EIGHT_FAR, repeated(8, 1.1, -1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RunRule.class)
    void both_sides_are_alike(RunRule rule) {
        double[] run = {0.2, 1.4, 2.3, -2.4, -2.2, -1.1, -1.3, -1.2, -0.4, 3.3, 2.1, 0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.9};
        for (int end = 0; end < run.length; end++) {
            double[] part = Arrays.copyOf(run, end + 1);
            double[] mirrored = Arrays.stream(part).map(z -> -z).toArray();
            assertThat(atEnd(rule, mirrored)).isEqualTo(atEnd(rule, part));
        }
    }

    @Test
    void the_sets_have_the_rules_they_are_named_for() {
        assertThat(RuleSet.WESTERN_ELECTRIC.rules()).hasSize(4).doesNotContain(RunRule.NINE_ON_ONE_SIDE);
        assertThat(RuleSet.NELSON.rules()).hasSize(8).doesNotContain(RunRule.EIGHT_ON_ONE_SIDE);
        assertThat(RuleSet.NELSON.rules().indexOf(RunRule.SIX_STEADILY)).isEqualTo(2); // his third test
    }
}
