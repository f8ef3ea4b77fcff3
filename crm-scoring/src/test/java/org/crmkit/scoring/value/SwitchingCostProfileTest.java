package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchingCostProfileTest {

    private static final SwitchingCostProfile PROFILE = SwitchingCostProfile.standard();

    private static Map<SwitchingCost, Double> all(double rating) {
        Map<SwitchingCost, Double> ratings = new EnumMap<>(SwitchingCost.class);
        for (SwitchingCost cost : SwitchingCost.values()) {
            ratings.put(cost, rating);
        }
        return ratings;
    }

    @Test
    void lowest_ratings_are_zero_highest_a_hundred_and_the_middle_fifty() {
        assertThat(PROFILE.score(all(1)).value()).isZero();
        assertThat(PROFILE.score(all(4)).value()).isCloseTo(50, within(1e-12));
        assertThat(PROFILE.score(all(7)).value()).isCloseTo(100, within(1e-12));
        assertThat(PROFILE.score(all(7)).band().orElseThrow().slug()).isEqualTo("bound");
    }

    @Test
    void a_cost_that_was_not_rated_is_named_and_does_not_count_as_low() {
        Score score = PROFILE.score(Map.of(SwitchingCost.LEARNING, 7.0, SwitchingCost.MONEY_LOSS, 4.0));
        assertThat(score.value()).isCloseTo(75, within(1e-12));
        assertThat(score.missing()).hasSize(6).doesNotContain("learning", "money-loss");
    }

    @Test
    void a_class_is_the_mean_of_its_costs() {
        Map<SwitchingCost, Double> ratings = all(1);
        ratings.put(SwitchingCost.BENEFIT_LOSS, 7.0);
        assertThat(PROFILE.index(SwitchingCost.Kind.FINANCIAL, ratings).orElseThrow())
                .isCloseTo(50, within(1e-12));
        assertThat(PROFILE.index(SwitchingCost.Kind.EMOTIONAL, ratings).orElseThrow())
                .isZero();
        assertThat(PROFILE.index(SwitchingCost.Kind.EMOTIONAL, Map.of(SwitchingCost.LEARNING, 3.0)))
                .isEmpty();
    }

    @Test
    void the_lowest_cost_names_the_measures() {
        Map<SwitchingCost, Double> ratings = all(5);
        ratings.put(SwitchingCost.LEARNING, 2.0);
        assertThat(PROFILE.measures(ratings))
                .containsExactly(SwitchingMeasure.PUBLICISE_UNIQUENESS, SwitchingMeasure.SERVE_ONE_TO_ONE);
        assertThat(PROFILE.measures(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_higher_rating_never_lowers_the_index(long seed) {
        Randoms random = new Randoms(seed);
        Map<SwitchingCost, Double> ratings = new EnumMap<>(SwitchingCost.class);
        for (SwitchingCost cost : SwitchingCost.values()) {
            ratings.put(cost, 1 + 5 * random.uniform());
        }
        double before = PROFILE.score(ratings).value();
        for (SwitchingCost cost : SwitchingCost.values()) {
            Map<SwitchingCost, Double> raised = new EnumMap<>(ratings);
            raised.merge(cost, 1.0, Double::sum);
            assertThat(PROFILE.score(raised).value()).as("seed " + seed).isGreaterThan(before);
        }
    }

    @Test
    void ratings_outside_the_scale_and_no_rating_at_all_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.score(Map.of(SwitchingCost.LEARNING, 8.0)))
                .withMessageContaining("learning was 8.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.score(Map.of()))
                .withMessageContaining("rate at least one");
    }
}
