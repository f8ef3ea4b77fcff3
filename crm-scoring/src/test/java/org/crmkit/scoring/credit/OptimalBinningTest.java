package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.credit.CreditFixtures.drawn;
import static org.crmkit.scoring.credit.CreditFixtures.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OptimalBinningTest {

    private static BinningOptions options(int maxBins, double minShare, Trend trend) {
        return new BinningOptions(maxBins, minShare, trend, 1000, List.of());
    }

    private static double iv(double good, double bad, double goods, double bads) {
        return (good / goods - bad / bads) * Math.log(good / goods / (bad / bads));
    }

    /** The best value of all partitions of the cells into runs, by trying each. */
    private static double bruteForce(double[][] cells, double[] totals, int maxBins, double least, Trend trend) {
        int m = cells.length;
        double best = Double.NEGATIVE_INFINITY;
        for (int mask = 0; mask < 1 << (m - 1); mask++) {
            if (Integer.bitCount(mask) + 1 > maxBins) {
                continue;
            }
            List<double[]> bins = new ArrayList<>();
            double[] bin = new double[2];
            for (int i = 0; i < m; i++) {
                bin[0] += cells[i][0];
                bin[1] += cells[i][1];
                if (i == m - 1 || (mask >> i & 1) == 1) {
                    bins.add(bin);
                    bin = new double[2];
                }
            }
            if (bins.stream().allMatch(b -> b[0] > 0 && b[1] > 0 && b[0] + b[1] >= least) && keeps(bins, trend)) {
                best = Math.max(
                        best,
                        bins.stream()
                                .mapToDouble(b -> iv(b[0], b[1], totals[0], totals[1]))
                                .sum());
            }
        }
        return best;
    }

    private static boolean keeps(List<double[]> bins, Trend trend) {
        double[] rates = bins.stream().mapToDouble(b -> b[1] / (b[0] + b[1])).toArray();
        boolean up = true;
        boolean down = true;
        boolean peak = false;
        boolean valley = false;
        for (int i = 1; i < rates.length; i++) {
            up &= rates[i] >= rates[i - 1] - 1e-15;
            down &= rates[i] <= rates[i - 1] + 1e-15;
        }
        for (int turn = 0; turn < rates.length; turn++) {
            boolean rises = true;
            boolean falls = true;
            for (int i = 1; i < rates.length; i++) {
                double step = rates[i] - rates[i - 1];
                rises &= i <= turn ? step >= -1e-15 : step <= 1e-15;
                falls &= i <= turn ? step <= 1e-15 : step >= -1e-15;
            }
            peak |= rises;
            valley |= falls;
        }
        return switch (trend) {
            case FREE -> true;
            case UP -> up;
            case DOWN -> down;
            case MONOTONE -> up || down;
            case PEAK -> peak;
            case VALLEY -> valley;
        };
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_optimum_is_that_of_trying_every_partition_for_every_trend(long seed) {
        Randoms randoms = new Randoms(seed);
        int m = 3 + randoms.below(8);
        double[][] cells = new double[m][2];
        double[] good = new double[m];
        double[] bad = new double[m];
        for (int i = 0; i < m; i++) {
            cells[i][0] = randoms.below(7);
            cells[i][1] = randoms.below(5);
            good[i] = cells[i][0];
            bad[i] = cells[i][1];
        }
        double[] totals = {Arrays.stream(good).sum() + 2, Arrays.stream(bad).sum() + 1};
        Cells counted = new Cells(good, bad, totals[0], totals[1]);
        int maxBins = 2 + randoms.below(4);
        double least = randoms.below(2) == 0 ? 0 : 1 + randoms.below(12);
        for (Trend trend : Trend.values()) {
            double expected = bruteForce(cells, totals, maxBins, least, trend);
            Optional<BestPartition.Found> found = BestPartition.of(counted, maxBins, least, trend);
            String what = "seed " + seed + ", " + trend;
            if (expected == Double.NEGATIVE_INFINITY) {
                assertThat(found).as(what).isEmpty();
                continue;
            }
            assertThat(found.orElseThrow().value()).as(what).isCloseTo(expected, within(1e-12));
            List<double[]> bins = new ArrayList<>();
            int from = 0;
            for (int end : found.get().ends()) {
                bins.add(new double[] {counted.goods(from, end), counted.bads(from, end)});
                from = end;
            }
            assertThat(from).as(what).isEqualTo(m);
            assertThat(bins.size()).as(what).isLessThanOrEqualTo(maxBins);
            assertThat(keeps(bins, trend)).as(what).isTrue();
            assertThat(bins).as(what).allMatch(b -> b[0] + b[1] >= least);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_grouping_of_categories_tells_more(long seed) {
        Randoms randoms = new Randoms(seed);
        int m = 3 + randoms.below(4);
        List<CreditCase> cases = new ArrayList<>();
        double[][] cells = new double[m][2];
        for (int i = 0; i < m; i++) {
            for (int side = 0; side < 2; side++) {
                cells[i][side] = 1 + randoms.below(9);
                for (int k = 0; k < cells[i][side]; k++) {
                    cases.add(new CreditCase(new Applicant("c", Map.of("y", "k" + i)), side == 1));
                }
            }
        }
        int maxBins = 2 + randoms.below(3);
        double goods = Arrays.stream(cells).mapToDouble(c -> c[0]).sum();
        double bads = Arrays.stream(cells).mapToDouble(c -> c[1]).sum();
        double best = 0;
        int[] group = new int[m];
        for (int code = 0; code < Math.pow(maxBins, m); code++) {
            int rest = code;
            double[][] sums = new double[maxBins][2];
            for (int i = 0; i < m; i++) {
                group[i] = rest % maxBins;
                rest /= maxBins;
                sums[group[i]][0] += cells[i][0];
                sums[group[i]][1] += cells[i][1];
            }
            double value = 0;
            for (double[] sum : sums) {
                value += sum[0] > 0 ? iv(sum[0], sum[1], goods, bads) : 0;
            }
            best = Math.max(best, value);
        }
        BinningResult result = OptimalBinning.categorical("y", "y", label("y"), cases, options(maxBins, 0, Trend.FREE));
        double found =
                result.found().map(BinningResult.Binned::informationValue).orElse(0.0);
        assertThat(found).as("seed " + seed).isCloseTo(best, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void merging_two_bins_never_raises_the_information_value(long seed) {
        Randoms randoms = new Randoms(seed);
        double[] good = {1 + randoms.below(50), 1 + randoms.below(50), 1 + randoms.below(50)};
        double[] bad = {1 + randoms.below(50), 1 + randoms.below(50), 1 + randoms.below(50)};
        Cells cells = new Cells(good, bad, 200, 200);
        assertThat(cells.value(0, 2))
                .as("seed " + seed)
                .isLessThanOrEqualTo(cells.value(0, 1) + cells.value(1, 2) + 1e-15);
    }

    @ParameterizedTest
    @MethodSource("largeSeeds")
    void on_many_rows_it_is_never_below_equal_parts_or_greedy_splits(long seed) {
        List<CreditCase> cases = drawn(seed, 20_000, 400);
        BinningResult.Binned found = OptimalBinning.numeric("x", "x", label("x"), cases, options(6, 0, Trend.FREE))
                .found()
                .orElseThrow();
        double[][] cells = new double[400][2];
        for (CreditCase one : cases) {
            cells[Integer.parseInt(one.applicant().value("x").orElseThrow())][one.bad() ? 1 : 0]++;
        }
        assertThat(found.everyCut()).isTrue();
        assertThat(found.informationValue())
                .as("seed " + seed)
                .isGreaterThanOrEqualTo(equalParts(cells, 6) - 1e-12)
                .isGreaterThanOrEqualTo(greedy(cells, 6) - 1e-12);
    }

    static Stream<Long> largeSeeds() {
        return Stream.of(11L, 12L, 13L, 14L);
    }

    private static double value(double[][] cells, List<Integer> ends) {
        double goods = Arrays.stream(cells).mapToDouble(c -> c[0]).sum();
        double bads = Arrays.stream(cells).mapToDouble(c -> c[1]).sum();
        double total = 0;
        int from = 0;
        for (int end : ends) {
            double good = 0;
            double bad = 0;
            for (int i = from; i < end; i++) {
                good += cells[i][0];
                bad += cells[i][1];
            }
            if (good == 0 || bad == 0) {
                return Double.NEGATIVE_INFINITY;
            }
            total += iv(good, bad, goods, bads);
            from = end;
        }
        return total;
    }

    private static double equalParts(double[][] cells, int bins) {
        double all = Arrays.stream(cells).mapToDouble(c -> c[0] + c[1]).sum();
        List<Integer> ends = new ArrayList<>();
        double seen = 0;
        for (int i = 0; i < cells.length; i++) {
            seen += cells[i][0] + cells[i][1];
            if (seen >= all * (ends.size() + 1) / bins) {
                ends.add(i + 1);
            }
        }
        ends.set(ends.size() - 1, cells.length);
        return value(cells, ends);
    }

    private static double greedy(double[][] cells, int bins) {
        List<Integer> ends = new ArrayList<>(List.of(cells.length));
        while (ends.size() < bins) {
            List<Integer> best = ends;
            for (int cut = 1; cut < cells.length; cut++) {
                if (!ends.contains(cut)) {
                    List<Integer> tried = new ArrayList<>(ends);
                    tried.add(cut);
                    tried.sort(null);
                    best = value(cells, tried) > value(cells, best) ? tried : best;
                }
            }
            ends = best;
        }
        return value(cells, ends);
    }

    @Test
    void missing_and_special_values_have_bins_of_their_own_and_count_in_the_totals() {
        List<CreditCase> cases = new ArrayList<>(drawn(5, 400, 20));
        for (int i = 0; i < 40; i++) {
            cases.add(new CreditCase(new Applicant("m" + i, Map.of("x", i % 2 == 0 ? " " : "-999")), i % 4 < 2));
        }
        BinningOptions options = new BinningOptions(4, 0.05, Trend.FREE, 255, List.of("-999", "unused"));
        BinningResult.Binned found = OptimalBinning.numeric("x", "x", label("x"), cases, options)
                .found()
                .orElseThrow();
        List<Bin> bins = found.binning().bins();
        assertThat(bins.get(0))
                .isEqualTo(new Bin.OneOf(List.of("-999"), bins.get(0).label()));
        assertThat(bins.get(1)).isEqualTo(new Bin.Missing());
        assertThat(found.bins().get(0).cases()).isEqualTo(20);
        assertThat(found.bins().get(1).cases()).isEqualTo(20);
        assertThat(found.bins().stream().mapToDouble(BinStatistics::cases).sum())
                .isEqualTo(440);
        assertThat(found.binning().binOf(new Applicant("a", Map.of("x", "-999"))))
                .contains(0);
        assertThat(found.bins().subList(2, bins.size())).allMatch(bin -> bin.cases() >= 22 && !bin.isOneSided());
    }

    @Test
    void a_value_on_a_cut_belongs_to_the_bin_above() {
        double[] values = {1, 2, 2, 3, 4, 4, 5, 6};
        boolean[] bad = {false, false, true, false, true, true, false, true};
        NumericCuts cuts =
                NumericCuts.of(values, bad, options(2, 0, Trend.FREE)).orElseThrow();
        BinningResult.Binned found = OptimalBinning.numeric(
                        "x", "x", label("x"), cases(values, bad), options(2, 0, Trend.FREE))
                .found()
                .orElseThrow();
        assertThat(cuts.cuts()).containsExactly(4.0);
        assertThat(found.binning().bins()).containsExactly(Bin.Between.below("4.0"), Bin.Between.from("4.0"));
        assertThat(found.bins().get(1).cases()).isEqualTo(4);
    }

    private static List<CreditCase> cases(double[] values, boolean[] bad) {
        List<CreditCase> out = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            out.add(new CreditCase(new Applicant("c" + i, Map.of("x", Double.toString(values[i]))), bad[i]));
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource("largeSeeds")
    void with_fewer_candidates_than_values_the_optimum_is_that_of_the_candidates(long seed) {
        Randoms randoms = new Randoms(seed);
        double[] values = new double[5000];
        boolean[] bad = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = randoms.normal();
            bad[i] = randoms.uniform() < 1 / (1 + Math.exp(1 - values[i]));
        }
        BinningOptions few = new BinningOptions(5, 0.05, Trend.UP, 50, List.of());
        BinningOptions many = new BinningOptions(5, 0.05, Trend.UP, 400, List.of());
        NumericCuts coarse = NumericCuts.of(values, bad, few).orElseThrow();
        NumericCuts fine = NumericCuts.of(values, bad, many).orElseThrow();
        assertThat(coarse.everyCut()).isFalse();
        assertThat(coarse.cuts()).hasSize(4).isSorted();
        assertThat(fine.informationValue()).isGreaterThan(coarse.informationValue() * 0.98);
    }

    @Test
    void the_order_of_the_rows_does_not_matter() {
        List<CreditCase> cases = drawn(3, 3000, 50);
        List<CreditCase> turned = new ArrayList<>(cases);
        Collections.reverse(turned);
        BinningOptions options = options(5, 0.05, Trend.PEAK);
        assertThat(OptimalBinning.numeric("x", "x", label("x"), turned, options))
                .isEqualTo(OptimalBinning.numeric("x", "x", label("x"), cases, options));
        assertThat(OptimalBinning.categorical("y", "y", label("y"), turned, options))
                .isEqualTo(OptimalBinning.categorical("y", "y", label("y"), cases, options));
    }

    @Test
    void a_variable_that_gives_no_two_bins_is_an_answer_not_an_exception() {
        List<CreditCase> cases = List.of(
                new CreditCase(new Applicant("a", Map.of("x", "1")), true),
                new CreditCase(new Applicant("b", Map.of("x", "1")), false));
        BinningResult result = OptimalBinning.numeric("x", "x", label("x"), cases, BinningOptions.DEFAULT);
        String told = result.fold(binned -> "binned", none -> none.reason().code());
        assertThat(told).isEqualTo("not-two-bins");
    }

    @Test
    void a_text_among_numbers_is_refused_with_the_way_out_and_without_the_value() {
        List<CreditCase> cases = List.of(new CreditCase(new Applicant("a", Map.of("x", "secret")), true));
        assertThat(OptimalBinning.isNumeric("x", cases, BinningOptions.DEFAULT)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OptimalBinning.numeric("x", "x", label("x"), cases, BinningOptions.DEFAULT))
                .withMessageContaining("x held a text")
                .withMessageContaining("as special")
                .withMessageNotContaining("secret");
    }

    @Test
    void an_empty_cell_counts_by_the_rule_that_is_named() {
        List<CreditCase> cases = new ArrayList<>();
        int[][] counts = {{10, 5}, {4, 0}, {6, 15}}; // goods, bads of bins a, b, c
        for (int i = 0; i < 3; i++) {
            for (int side = 0; side < 2; side++) {
                for (int k = 0; k < counts[i][side]; k++) {
                    cases.add(new CreditCase(new Applicant("c", Map.of("x", "abc".substring(i, i + 1))), side == 1));
                }
            }
        }
        VariableBinning binning = CreditFixtures.variable(
                "x",
                CreditFixtures.any("a", "a"),
                CreditFixtures.any("b", "b"),
                CreditFixtures.any("c", "c"),
                CreditFixtures.any("d", "d"));
        WoeConvention convention = WoeConvention.GOOD_OVER_BAD;
        List<BinStatistics> refused = BinStatistics.of(binning, cases, convention, EmptyCell.REFUSED);
        assertThat(refused.get(1).isOneSided()).isTrue();
        assertThat(refused.get(1).woe()).isZero();
        assertThat(refused.get(0).woe()).isCloseTo(Math.log((10 / 20.0) / (5 / 20.0)), within(1e-15));
        List<BinStatistics> half = BinStatistics.of(binning, cases, convention, EmptyCell.HALF_A_CASE);
        assertThat(half.get(1).woe()).isCloseTo(Math.log((4.5 / 20) / (0.5 / 20)), within(1e-15));
        assertThat(half.get(0)).isEqualTo(refused.get(0));
        List<BinStatistics> nearly = BinStatistics.of(binning, cases, convention, EmptyCell.NEARLY_ONE);
        assertThat(nearly.get(1).woe()).isCloseTo(Math.log((4 / 20.0) / (0.99 / 20.99)), within(1e-15));
        assertThat(nearly.get(0).woe()).isCloseTo(Math.log((10 / 20.0) / (5 / 20.99)), within(1e-15));
        for (EmptyCell rule : EmptyCell.values()) { // a bin that holds nobody
            assertThat(BinStatistics.of(binning, cases, convention, rule).get(3).woe())
                    .isZero();
        }
    }
}
