package org.crmkit.scoring.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditValidationTest {

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    /** Ratings of 109 images, table I of Hanley and McNeil (1982), doi:10.1148/radiology.143.1.7063747. */
    private static final int[] NORMAL = {33, 6, 6, 11, 2};

    private static final int[] ABNORMAL = {3, 2, 2, 11, 33};

    private static double[] ratings() {
        List<Double> out = new ArrayList<>();
        for (int[] group : List.of(NORMAL, ABNORMAL)) {
            for (int rating = 0; rating < 5; rating++) {
                for (int i = 0; i < group[rating]; i++) {
                    out.add(rating + 1.0);
                }
            }
        }
        return out.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean[] abnormal() {
        boolean[] out = new boolean[109];
        Arrays.fill(out, Arrays.stream(NORMAL).sum(), out.length, true);
        return out;
    }

    @Test
    void the_area_of_the_images_and_its_interval_are_those_published() {
        DeLong.Area area = DeLong.of(ratings(), abnormal()).orElseThrow();
        // Stata Base Reference Manual, roctab, the same data: 0.8932, 0.0307, 0.83295 to 0.95339
        assertThat(area.auc()).isCloseTo(0.8932, within(5e-5));
        assertThat(area.standardError()).isCloseTo(0.0307, within(5e-5));
        assertThat(area.interval(0.95).low()).isCloseTo(0.83295, within(5e-6));
        assertThat(area.interval(0.95).high()).isCloseTo(0.95339, within(5e-6));
        assertThat(RocCurve.of(ratings(), abnormal()).orElseThrow().auc()).isEqualTo(area.auc());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Drawn(double[] scores, double[] other, boolean[] bad) {}

    private static Drawn drawn(long seed, int n) {
        Randoms randoms = new Randoms(seed);
        double[] scores = new double[n];
        double[] other = new double[n];
        boolean[] bad = new boolean[n];
        for (int i = 0; i < n; i++) {
            double risk = randoms.normal();
            bad[i] = i < 2 || (i > 3 && randoms.uniform() < 1 / (1 + Math.exp(-risk)));
            scores[i] = 1 / (1 + Math.exp(-Math.round(2 * (risk + randoms.normal())) / 2.0)); // with ties
            other[i] = 1 / (1 + Math.exp(-risk));
        }
        return new Drawn(scores, other, bad);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areas_errors_and_their_comparison_are_those_of_all_pairs(long seed) {
        Drawn drawn = drawn(seed, 60);
        DeLong.Comparison found =
                DeLong.compare(drawn.scores(), drawn.other(), drawn.bad()).orElseThrow();
        double[][] one = pairs(drawn.scores(), drawn.bad());
        double[][] other = pairs(drawn.other(), drawn.bad());
        double variance = 0;
        for (int side = 0; side < 2; side++) {
            double[] difference = new double[one[side].length];
            for (int i = 0; i < difference.length; i++) {
                difference[i] = one[side][i] - other[side][i];
            }
            variance += variance(difference) / difference.length;
        }
        assertThat(found.one().auc())
                .as("seed " + seed)
                .isCloseTo(Arrays.stream(one[0]).average().orElseThrow(), within(1e-12));
        assertThat(found.one().standardError())
                .as("seed " + seed)
                .isCloseTo(
                        Math.sqrt(variance(one[0]) / one[0].length + variance(one[1]) / one[1].length), within(1e-12));
        assertThat(found.standardError()).as("seed " + seed).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(found.z()).as("seed " + seed).isCloseTo(found.difference() / found.standardError(), within(1e-12));
    }

    /** For each bad one the share of goods below it, for each good one the share of bads above it. */
    private static double[][] pairs(double[] scores, boolean[] bad) {
        List<List<Double>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < bad.length; i++) {
            double sum = 0;
            int others = 0;
            for (int j = 0; j < bad.length; j++) {
                if (bad[i] != bad[j]) {
                    double gap = bad[i] ? scores[i] - scores[j] : scores[j] - scores[i];
                    sum += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
                    others++;
                }
            }
            sides.get(bad[i] ? 0 : 1).add(sum / others);
        }
        return sides.stream()
                .map(side -> side.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_monotone_transform_of_the_scores_changes_nothing(long seed) {
        Drawn drawn = drawn(seed, 80);
        double[] turned = Arrays.stream(drawn.scores())
                .map(p -> 600 + 30 * Math.log(p / (1 - p)))
                .toArray();
        assertThat(DeLong.of(turned, drawn.bad())).as("seed " + seed).isEqualTo(DeLong.of(drawn.scores(), drawn.bad()));
        assertThat(Discrimination.of(turned, drawn.bad()))
                .as("seed " + seed)
                .isEqualTo(Discrimination.of(drawn.scores(), drawn.bad()));
    }

    @Test
    void scores_that_rank_alike_do_not_differ() {
        Drawn drawn = drawn(1, 60);
        DeLong.Comparison same =
                DeLong.compare(drawn.scores(), drawn.scores(), drawn.bad()).orElseThrow();
        assertThat(same.z()).isZero();
        assertThat(same.pValue()).isEqualTo(1);
        assertThat(DeLong.of(new double[] {1, 2, 3}, new boolean[] {true, false, false}))
                .isEmpty();
    }

    @Test
    void the_published_table_of_groups_gives_the_published_statistic() {
        // Stata Base Reference Manual, estat gof, low birth weight data of Hosmer and Lemeshow: chi2(8) = 9.65, p =
        // 0.2904. The
        // expected counts are printed with one decimal, which moves the statistic by less than 0.1.
        int[] total = {19, 19, 19, 19, 19, 19, 19, 19, 19, 18};
        int[] observed = {0, 2, 6, 1, 7, 7, 6, 7, 10, 13};
        double[] expected = {1.2, 2.0, 3.2, 4.3, 4.9, 5.6, 6.5, 8.2, 10.3, 12.8};
        List<HosmerLemeshow.Group> groups = new ArrayList<>();
        for (int i = 0; i < total.length; i++) {
            groups.add(new HosmerLemeshow.Group(total[i], observed[i], expected[i]));
        }
        HosmerLemeshow test =
                HosmerLemeshow.of(groups, HosmerLemeshow.Sample.DEVELOPMENT).orElseThrow();
        assertThat(test.chiSquare()).isCloseTo(9.65, within(0.1));
        assertThat(test.degrees()).isEqualTo(8);
        assertThat(test.pValue()).isCloseTo(0.2904, within(0.01));
        assertThat(HosmerLemeshow.of(groups, HosmerLemeshow.Sample.VALIDATION)
                        .orElseThrow()
                        .degrees())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groups_take_the_ranks_keep_ties_together_and_ignore_the_order_of_rows(long seed) {
        Drawn drawn = drawn(seed, 97);
        HosmerLemeshow test = HosmerLemeshow.of(drawn.scores(), drawn.bad(), 5, HosmerLemeshow.Sample.VALIDATION)
                .orElseThrow();
        assertThat(test.groups().stream()
                        .mapToInt(HosmerLemeshow.Group::customers)
                        .sum())
                .isEqualTo(97);
        double[] turned = new double[97];
        boolean[] bad = new boolean[97];
        for (int i = 0; i < 97; i++) {
            turned[i] = drawn.scores()[96 - i];
            bad[i] = drawn.bad()[96 - i];
        }
        HosmerLemeshow other = HosmerLemeshow.of(turned, bad, 5, HosmerLemeshow.Sample.VALIDATION)
                .orElseThrow();
        assertThat(other.chiSquare()).as("seed " + seed).isCloseTo(test.chiSquare(), within(1e-9));
        for (int i = 0; i < 97; i++) {
            for (int j = 0; j < 97; j++) {
                if (drawn.scores()[i] == drawn.scores()[j]) {
                    assertThat(group(drawn.scores(), i)).isEqualTo(group(drawn.scores(), j));
                }
            }
        }
    }

    private static long group(double[] p, int of) {
        return Arrays.stream(p).filter(x -> x < p[of]).count() * 5 / p.length;
    }

    @Test
    void probabilities_that_are_certain_have_no_test() {
        boolean[] events = {true, false, true, false};
        assertThat(HosmerLemeshow.of(new double[] {0, 0, 1, 1}, events, 2, HosmerLemeshow.Sample.VALIDATION))
                .isEmpty();
        assertThat(Spiegelhalter.of(new double[] {0, 0.5, 1, 1}, events)).isEmpty();
    }

    @Test
    void the_tests_of_a_grade_are_the_tails_of_binomial_and_beta() {
        GradeCalibration nine = GradeCalibration.of(0.03, 200, 9);
        assertThat(nine.binomial()).isCloseTo(0.149596233502, within(1e-11)); // scipy 1.17, binom.sf(8, 200, 0.03)
        assertThat(nine.jeffreys()).isCloseTo(0.111108357370, within(1e-11)); // beta.cdf(0.03, 9.5, 191.5)
        GradeCalibration none = GradeCalibration.of(0.01, 20, 0);
        assertThat(none.binomial()).isEqualTo(1);
        assertThat(none.jeffreys()).isCloseTo(0.476541531548, within(1e-11)); // beta.cdf(0.01, 0.5, 20.5)
        assertThat(GradeCalibration.of(0.01, 20, 1).binomial()).isCloseTo(0.182093062403, within(1e-11));
        assertThat(GradeCalibration.of(0.003, 100_000, 350).binomial())
                .isCloseTo(2.571053637435e-3, within(1e-11)); // binom.sf(349, 100000, 0.003)
        assertThat(GradeCalibration.of(0.002, 100_000, 20).jeffreys()).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_binomial_test_is_the_sum_of_its_terms(long seed) {
        Randoms randoms = new Randoms(seed);
        int n = 1 + randoms.below(60);
        int d = randoms.below(n + 1);
        double p = randoms.uniform();
        double sum = 0;
        double term = Math.pow(1 - p, n);
        for (int k = 0; k <= n; k++) {
            sum += k >= d ? term : 0;
            term *= (n - k) / (k + 1.0) * p / (1 - p);
        }
        assertThat(GradeCalibration.of(p, n, d).binomial()).as("seed " + seed).isCloseTo(sum, within(1e-10));
    }

    @Test
    void stability_is_the_sum_over_classes_and_its_rule_for_empty_ones_is_named() {
        // by hand: shares 0.2, 0.3, 0.5 against 0.3, 0.3, 0.4
        PopulationStability found = PopulationStability.of(
                        new double[] {20, 30, 50}, new double[] {60, 60, 80}, EmptyShare.REFUSED)
                .orElseThrow();
        assertThat(found.index()).isCloseTo(0.1 * Math.log(1.5) - 0.1 * Math.log(0.8), within(1e-15));
        assertThat(found.verdict()).isEqualTo(PopulationStability.Verdict.STABLE);
        double[] gone = {0, 1, 1};
        assertThat(PopulationStability.of(new double[] {1, 1, 0}, gone, EmptyShare.REFUSED))
                .isEmpty();
        double floored = PopulationStability.of(new double[] {1, 1, 0}, gone, EmptyShare.FLOOR)
                .orElseThrow()
                .index();
        assertThat(floored).isCloseTo(2 * 0.4999 * Math.log(0.5 / 0.0001), within(1e-12));
        assertThat(PopulationStability.of(new double[] {0, 0}, new double[] {1, 1}, EmptyShare.FLOOR))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void stability_is_never_negative_and_zero_for_equal_shares(long seed) {
        Randoms randoms = new Randoms(seed);
        double[] one = new double[6];
        double[] other = new double[6];
        for (int i = 0; i < 6; i++) {
            one[i] = 1 + randoms.below(100);
            other[i] = 1 + randoms.below(100);
        }
        double[] twice = Arrays.stream(one).map(x -> 2 * x).toArray();
        PopulationStability there =
                PopulationStability.of(one, other, EmptyShare.REFUSED).orElseThrow();
        PopulationStability back =
                PopulationStability.of(other, one, EmptyShare.REFUSED).orElseThrow();
        assertThat(there.index()).as("seed " + seed).isPositive().isCloseTo(back.index(), within(1e-14));
        assertThat(PopulationStability.of(one, twice, EmptyShare.REFUSED)
                        .orElseThrow()
                        .index())
                .isZero();
    }

    @Test
    void the_two_meanings_of_characteristic_stability_are_two_numbers() {
        double[] expected = {20, 30, 50};
        double[] actual = {30, 30, 40};
        double[] points = {-10, 0, 25};
        assertThat(CharacteristicStability.DISTRIBUTION.index(expected, actual, points, EmptyShare.REFUSED))
                .hasValueSatisfying(
                        index -> assertThat(index).isCloseTo(0.1 * Math.log(1.5) - 0.1 * Math.log(0.8), within(1e-15)));
        assertThat(CharacteristicStability.POINTS.index(expected, actual, points, EmptyShare.REFUSED))
                .hasValueSatisfying(index -> assertThat(index).isCloseTo(-1 - 2.5, within(1e-12)));
    }

    @Test
    void a_challenger_replaces_the_champion_only_beyond_chance() {
        Drawn drawn = drawn(4, 3000);
        assertThat(ChampionChallenger.of(drawn.scores(), drawn.other(), drawn.bad(), 0.05)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(ChampionChallenger.Outcome.CHALLENGER);
        ChampionChallenger back = ChampionChallenger.of(drawn.other(), drawn.scores(), drawn.bad(), 0.05)
                .orElseThrow();
        assertThat(back.outcome()).isEqualTo(ChampionChallenger.Outcome.CHAMPION);
        assertThat(back.championBrier()).isLessThan(back.challengerBrier());
        assertThat(ChampionChallenger.of(drawn.scores(), drawn.scores(), drawn.bad(), 0.05)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(ChampionChallenger.Outcome.UNDECIDED);
    }

    @Test
    void the_first_day_of_the_validation_is_in_it() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        OutOfTime<LocalDate> parts = OutOfTime.at(List.of(day.plusDays(1), day.minusDays(1), day), one -> one, day);
        assertThat(parts.development()).containsExactly(day.minusDays(1));
        assertThat(parts.validation()).containsExactly(day.plusDays(1), day);
    }

    @Test
    void arguments_out_of_bounds_are_refused_with_the_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeCalibration.of(0, 10, 1))
                .withMessageContaining("above 0 and below 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeCalibration.of(0.1, 10, 11))
                .withMessageContaining("0 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeLong.of(new double[2], new boolean[3]))
                .withMessageContaining("2 scores and 3 groups");
    }
}
