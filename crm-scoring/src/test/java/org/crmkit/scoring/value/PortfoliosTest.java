package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortfoliosTest {

    private static final Portfolio THREE =
            Portfolios.attractivenessAndRelation(List.of(40.0, 70.0), List.of(40.0, 70.0));
    private static final Portfolio FOUR =
            Portfolios.attractivenessAndRelation(List.of(40.0, 70.0), List.of(40.0, 70.0, 90.0));

    @ParameterizedTest
    @CsvSource({
        // the reconstruction of the specification, row by row: relation poor, fair, good
        "20, 10, withdraw", "50, 10, keep-minimal", "80, 10, defend-selective",
        "20, 50, keep-minimal", "50, 50, keep-selective", "80, 50, defend",
        "20, 80, develop", "50, 80, develop", "80, 80, defend"
    })
    void the_matrix_of_three_levels_is_the_reconstruction(double relation, double attractiveness, String strategy) {
        assertThat(THREE.field(relation, attractiveness).slug()).isEqualTo(strategy);
    }

    @Test
    void with_four_levels_the_second_high_row_stands_below_the_first() {
        assertThat(FOUR.field(20, 75).slug()).isEqualTo("keep");
        assertThat(FOUR.field(80, 75).slug()).isEqualTo("develop");
        assertThat(FOUR.field(20, 95).slug()).isEqualTo("develop");
        assertThat(FOUR.field(80, 95).slug()).isEqualTo("defend");
    }

    @Test
    void more_attractiveness_calls_for_more_effort_while_the_relation_is_not_good() {
        List<String> efforts = Arrays.stream(RelationStrategy.values())
                .map(RelationStrategy::code)
                .toList();
        for (double relation : new double[] {20, 50}) {
            int before = -1;
            for (double attractiveness : new double[] {10, 50, 80}) {
                int effort =
                        efforts.indexOf(THREE.field(relation, attractiveness).slug());
                assertThat(effort).isGreaterThan(before);
                before = effort;
            }
        }
    }

    @Test
    void a_limit_that_is_reached_belongs_to_the_level_above() {
        assertThat(THREE.field(70, 39.999).slug()).isEqualTo("defend-selective");
        assertThat(THREE.field(69.999, 40).slug()).isEqualTo("keep-selective");
    }

    @Test
    void the_score_is_the_sum_of_both_coordinates() {
        Score score = Portfolios.currentAndPotential(1000, 500).score(1200, 300);
        assertThat(score.value()).isEqualTo(1500);
        assertThat(score.band().orElseThrow().slug()).isEqualTo("retain");
        assertThat(score.contributions()).extracting(c -> c.reason().code()).containsExactly("current", "potential");
    }

    @ParameterizedTest
    @CsvSource({"20, 20, defector", "90, 20, mercenary", "20, 90, hostage", "90, 90, loyalist"})
    void satisfied_and_loyal_are_told_apart(double satisfaction, double loyalty, String kind) {
        assertThat(Portfolios.satisfactionAndLoyalty(60, 60)
                        .field(satisfaction, loyalty)
                        .slug())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void columns_give_the_fields_of_single_customers(long seed) {
        Randoms random = new Randoms(seed);
        double[] across = new double[200];
        double[] up = new double[200];
        for (int i = 0; i < across.length; i++) {
            across[i] = random.uniform() * 100;
            up[i] = random.uniform() * 100;
        }
        int[] places = FOUR.fields(across, up);
        for (int i = 0; i < places.length; i++) {
            assertThat(FOUR.fields().get(places[i] / 3).get(places[i] % 3))
                    .as("seed " + seed)
                    .isEqualTo(FOUR.field(across[i], up[i]));
        }
    }

    @Test
    void a_grid_with_a_hole_and_a_coordinate_that_is_no_number_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Portfolios.attractivenessAndRelation(
                        List.of(40.0, 70.0), List.of(50.0), List.of(List.of(RelationStrategy.KEEP))))
                .withMessageContaining("one for each level of relation");
        assertThatIllegalArgumentException().isThrownBy(() -> THREE.field(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Portfolios.strategies(5))
                .withMessageContaining("3 or 4");
    }

    @Test
    void a_key_account_that_may_leave_is_rescued_and_a_sure_one_cherished() {
        Portfolio portfolio = Portfolios.retentionAndLifetimeValue(0.7, 20_000);
        assertThat(portfolio.field(0.4, 90_000).slug()).isEqualTo("rescue");
        assertThat(portfolio.field(0.9, 90_000).slug()).isEqualTo("cherish");
        assertThat(portfolio.field(0.9, 500).slug()).isEqualTo("maintain");
        assertThat(portfolio.field(0.4, 500).slug()).isEqualTo("let-go");
    }
}
