package org.crmkit.scoring.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoyaltyIndexTest {

    private static final LoyaltyIndex INDEX = LoyaltyIndex.standard();

    private static LoyaltyMeasures measures(double repurchase, double rise, double cut, double behaviour) {
        return new LoyaltyMeasures(
                "c",
                OptionalDouble.of(repurchase),
                OptionalDouble.of(rise),
                OptionalDouble.of(cut),
                OptionalDouble.of(behaviour));
    }

    @Test
    void each_measure_counts_as_a_share_of_full_loyalty() {
        // (0.8 + 0.10/0.25 + 0.05/0.25 + 0.6) / 4 = 0.5
        Score score = INDEX.score(measures(0.8, 0.10, 0.05, 0.6)).orElseThrow();
        assertThat(score.value()).isCloseTo(50, within(1e-12));
        assertThat(score.band().orElseThrow().slug()).isEqualTo("wavering");
        assertThat(score.contributions()).hasSize(4);
        assertThat(score.contributions().get(0).reason().code()).isEqualTo("repurchase");
    }

    @Test
    void more_than_full_is_no_better() {
        assertThat(INDEX.index(measures(1, 0.25, 0.25, 1)).orElseThrow()).isCloseTo(100, within(1e-12));
        assertThat(INDEX.index(measures(1, 3, 0.9, 1)).orElseThrow()).isCloseTo(100, within(1e-12));
        assertThat(INDEX.index(measures(0, 0, 0, 0)).orElseThrow()).isZero();
    }

    @Test
    void an_unknown_measure_is_named_and_the_others_weigh_the_more() {
        LoyaltyMeasures some = new LoyaltyMeasures(
                "c", OptionalDouble.of(0.9), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(0.3));
        Score score = INDEX.score(some).orElseThrow();
        assertThat(score.value()).isCloseTo(60, within(1e-12));
        assertThat(score.missing()).containsExactly("tolerated-rise", "resisted-cut");
        LoyaltyMeasures none = new LoyaltyMeasures(
                "c", OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(INDEX.score(none)).isEmpty();
        assertThat(INDEX.index(none)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void columns_give_the_index_of_single_customers_and_no_measure_lowers_it(long seed) {
        Randoms random = new Randoms(seed);
        double[][] columns = new double[4][300];
        for (double[] column : columns) {
            for (int row = 0; row < column.length; row++) {
                column[row] = random.uniform();
            }
        }
        columns[2][7] = -1;
        double[] indexes = INDEX.indexes(columns);
        for (int row = 0; row < indexes.length; row++) {
            OptionalDouble cut = row == 7 ? OptionalDouble.empty() : OptionalDouble.of(columns[2][row]);
            LoyaltyMeasures one = new LoyaltyMeasures(
                    "c",
                    OptionalDouble.of(columns[0][row]),
                    OptionalDouble.of(columns[1][row]),
                    cut,
                    OptionalDouble.of(columns[3][row]));
            assertThat(indexes[row])
                    .as("seed " + seed)
                    .isEqualTo(INDEX.index(one).orElseThrow());
            assertThat(INDEX.score(one).orElseThrow().value()).isCloseTo(indexes[row], within(1e-10));
            LoyaltyMeasures better =
                    measures(Math.min(1, columns[0][row] + 0.1), columns[1][row], cut.orElse(0), columns[3][row]);
            if (row != 7) {
                assertThat(INDEX.index(better).orElseThrow()).as("seed " + seed).isGreaterThanOrEqualTo(indexes[row]);
            }
        }
    }

    @Test
    void percent_given_for_fractions_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measures(80, 0, 0, 0))
                .withMessageContaining("repurchase was 80.0")
                .withMessageContaining("0.10 for 10 percent");
    }
}
