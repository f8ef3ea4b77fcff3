package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupComparisonTest {

    private static GroupComparison.Compared halves(PathModelOptions options) {
        Answers all = Mobile.ecsi();
        return GroupComparison.of(
                        SatisfactionModel.ECSI.model(),
                        all.where(r -> r < 125),
                        all.where(r -> r >= 125),
                        options,
                        Resampling.of(7, 1500))
                .found()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // numpy, both halves of the ECSI answers, centroid scheme; the p-values from 1,500 deals of its own
        "PATH, Quality -> Satisfaction, 0.5515494146855506, 0.497483344586995, 0.692871419054",
        "PATH, Image -> Loyalty, 0.13531183608241204, 0.2708770229703243, 0.3897401732179",
        "INDEX, Satisfaction, 73.05547726514327, 72.11591092937275, 0.6255829447035"
    })
    void groups_are_estimated_apart_and_compared_with_random_ones(
            Statistic.Kind kind, String name, double first, double second, double pValue) {
        GroupComparison.Difference found = halves(PathModelOptions.DEFAULT.with(WeightingScheme.CENTROID))
                .difference(kind, name)
                .orElseThrow();
        assertThat(found.first()).isCloseTo(first, within(1e-9));
        assertThat(found.second()).isCloseTo(second, within(1e-9));
        assertThat(found.pValue()).isCloseTo(pValue, within(0.06)); // both are known to about 0.012
    }

    private static GroupComparison.Compared compare(double[][] first, double[][] second) {
        return GroupComparison.of(
                        Simulated.model(),
                        Answers.of(Simulated.names(), first),
                        Answers.of(Simulated.names(), second),
                        PathModelOptions.DEFAULT,
                        Resampling.of(3, 400).inParallel())
                .found()
                .orElseThrow();
    }

    private static double pValue(GroupComparison.Compared compared, Statistic.Kind kind, String name) {
        return compared.difference(kind, name).orElseThrow().pValue();
    }

    @Test
    void a_higher_index_is_found_and_equal_paths_are_not_told_apart() {
        double[][] higher = Simulated.draw(2, 150);
        Arrays.stream(higher).forEach(row -> {
            row[6] += 2;
            row[7] += 2;
            row[8] += 2;
        });
        GroupComparison.Compared compared = compare(Simulated.draw(1, 150), higher);
        assertThat(pValue(compared, Statistic.Kind.INDEX, "loyalty")).isEqualTo(1 / 401.0);
        assertThat(pValue(compared, Statistic.Kind.PATH, "quality -> satisfaction"))
                .isGreaterThan(0.05);
        assertThat(compared.sizes()).containsExactly(150, 150);
        assertThat(compared.difference(Statistic.Kind.WEIGHT, "q1")).isEmpty();
    }

    @Test
    void an_effect_that_one_group_lacks_is_found() {
        double[][] related = Simulated.draw(2, 300);
        double[][] unrelated = Simulated.draw(2, 300);
        for (int r = 0; r < 300; r++) {
            System.arraycopy(related[(r + 17) % 300], 6, unrelated[r], 6, 3);
        }
        GroupComparison.Compared compared = compare(Simulated.draw(1, 300), unrelated);
        assertThat(pValue(compared, Statistic.Kind.TOTAL_EFFECT, "quality -> loyalty"))
                .isLessThan(0.02);
        assertThat(pValue(compared, Statistic.Kind.EXPLAINED, "loyalty")).isLessThan(0.02);
    }

    @Test
    void a_group_that_gives_no_estimate_is_an_answer() {
        double[][] constant = Simulated.draw(2, 30);
        Arrays.stream(constant).forEach(row -> row[0] = 1);
        GroupComparison result = GroupComparison.of(
                Simulated.model(),
                Simulated.answers(1, 30),
                Answers.of(Simulated.names(), constant),
                PathModelOptions.DEFAULT,
                Resampling.of(3, 10));
        assertThat(result.<Object>fold(c -> c, GroupComparison.NotCompared::cause))
                .isEqualTo(FailureCause.CONSTANT_ITEM);
    }

    @Test
    void who_is_left_out_counts_in_neither_group() {
        double[][] gaps = Simulated.draw(2, 40);
        gaps[5][3] = Double.NaN;
        GroupComparison.Compared compared = GroupComparison.of(
                        Simulated.model(),
                        Answers.of(Simulated.names(), gaps),
                        Simulated.answers(1, 30),
                        PathModelOptions.DEFAULT,
                        Resampling.of(3, 10))
                .found()
                .orElseThrow();
        assertThat(compared.sizes()).containsExactly(39, 30);
    }
}
