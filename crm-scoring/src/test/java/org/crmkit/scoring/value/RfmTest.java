package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RfmTest {

    private static BuyingTable random(int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> keys = new ArrayList<>();
        int[] days = new int[size];
        int[] purchases = new int[size];
        long[] amounts = new long[size];
        for (int i = 0; i < size; i++) {
            keys.add("c" + (seed % 2 == 0 ? i * 7919 % 10_007 : 100_000 + i));
            days[i] = random.nextInt(40);
            purchases[i] = 1 + random.nextInt(3);
            amounts[i] = random.nextInt(30) * 100L;
        }
        return BuyingTable.of(CurrencyUnit.USD, keys, days, purchases, amounts);
    }

    static Stream<Long> seeds() {
        return IntStream.range(1, 40).mapToObj(Long::valueOf);
    }

    /** The definition of NTILE in SQL:2003, done the long way: sort everything, deal out the rows. */
    @ParameterizedTest
    @MethodSource("seeds")
    void by_rank_is_ntile_over_value_and_key(long seed) {
        int size = (int) (3 + seed * 11 % 97);
        BuyingTable table = random(size, seed);
        RfmResult result = Rfm.quintiles().score(table);
        for (RfmDimension dimension : RfmDimension.values()) {
            List<Integer> rows =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            rows.sort(Comparator.<Integer>comparingLong(row -> dimension.better(table, row))
                    .thenComparing(table::key));
            int place = 0;
            for (int bin = 1; bin <= 5; bin++) {
                int count = size / 5 + (bin <= size % 5 ? 1 : 0);
                for (int i = 0; i < count; i++) {
                    assertThat(result.score(rows.get(place++), dimension)).isEqualTo(bin);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void by_cut_points_equals_share_a_score_and_more_is_never_less(long seed) {
        BuyingTable table = random(60, seed);
        RfmResult result = new Rfm(RfmBinning.cutPointsOf(table, 5), RfmSegment.QUINTILES).score(table);
        for (RfmDimension dimension : RfmDimension.values()) {
            for (int i = 0; i < 60; i++) {
                for (int j = 0; j < 60; j++) {
                    if (dimension.better(table, i) >= dimension.better(table, j)) {
                        assertThat(result.score(i, dimension)).isGreaterThanOrEqualTo(result.score(j, dimension));
                    }
                }
            }
        }
    }

    @Test
    void fixed_cut_points_are_passed_by_more_and_by_fewer_days() {
        RfmBinning cuts = new RfmBinning.ByCutPoints(
                List.of(180L, 90L, 60L, 30L), List.of(1L, 2L, 4L, 8L), List.of(1000L, 5000L, 10_000L, 50_000L));
        BuyingTable table = BuyingTable.of(
                CurrencyUnit.USD,
                List.of("edge", "best", "worst"),
                new int[] {30, 29, 180},
                new int[] {8, 9, 1},
                new long[] {50_000, 50_001, 1000});
        RfmResult result = new Rfm(cuts, RfmSegment.QUINTILES).score(table);
        assertThat(result.cell(0)).isEqualTo("4-4-4");
        assertThat(result.cell(1)).isEqualTo("5-5-5");
        assertThat(result.cell(2)).isEqualTo("1-1-1");
        assertThat(result.segment(0).slug()).isEqualTo("loyal");
        assertThat(result.segment(1).slug()).isEqualTo("champions");
        assertThat(result.segment(2).slug()).isEqualTo("hibernating");
    }

    @Test
    void each_of_the_25_fields_has_a_segment_and_each_segment_a_field() {
        Set<String> used = new HashSet<>();
        for (int recency = 1; recency <= 5; recency++) {
            for (int value = 1; value <= 5; value++) {
                int r = recency;
                int v = value;
                used.add(RfmSegment.QUINTILES.stream()
                        .filter(s -> s.holds(r, v))
                        .findFirst()
                        .orElseThrow()
                        .slug());
            }
        }
        assertThat(used).hasSize(RfmSegment.QUINTILES.size());
    }

    @Test
    void the_score_is_the_sum_of_its_three_reasons() {
        BuyingTable table = BuyingTable.of(
                CurrencyUnit.USD, List.of("a", "b"), new int[] {3, 90}, new int[] {7, 1}, new long[] {12_050, 999});
        Score score = new Rfm(new RfmBinning.ByRank(2), twoBins()).score(table).score(0);
        assertThat(score.value()).isEqualTo(6);
        assertThat(score.band().orElseThrow().slug()).isEqualTo("all");
        assertThat(score.contributions())
                .extracting(c -> c.reason().text().en())
                .containsExactly(
                        "7 purchases: score 2", "USD 120.50 spent: score 2", "last purchase 3 days ago: score 2");
    }

    @Test
    void a_combination_without_segment_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rfm(new RfmBinning.ByRank(6), RfmSegment.QUINTILES))
                .withMessageContaining("recency 1 with value 6");
    }

    private static List<RfmSegment> twoBins() {
        return List.of(
                new RfmSegment("all", Label.of("全部", "All"), new RfmSegment.Range(1, 2), new RfmSegment.Range(1, 2)));
    }

    @Test
    void one_customer_scores_by_cut_points_as_in_a_table_and_by_rank_not_at_all() {
        RfmBinning.ByCutPoints cuts = new RfmBinning.ByCutPoints(
                List.of(180L, 90L, 60L, 30L), List.of(1L, 2L, 4L, 8L), List.of(1000L, 5000L, 10_000L, 50_000L));
        Rfm rfm = new Rfm(cuts, RfmSegment.QUINTILES);
        int[] days = {0, 30, 31, 200, 90};
        int[] purchases = {9, 8, 1, 2, 4};
        long[] amounts = {60_000, 50_000, 1000, 999, 7000};
        RfmResult table =
                rfm.score(BuyingTable.of(CurrencyUnit.USD, List.of("a", "b", "c", "d", "e"), days, purchases, amounts));
        for (int row = 0; row < days.length; row++) {
            assertThat(rfm.score(days[row], purchases[row], Money.ofMinor(CurrencyUnit.USD, amounts[row])))
                    .contains(table.score(row));
        }
        assertThat(Rfm.quintiles().score(1, 1, Money.zero(CurrencyUnit.USD))).isEmpty();
    }

    /** Keys that share a beginning, keys beyond Latin-1, and one key that begins another. */
    @ParameterizedTest
    @MethodSource("seeds")
    void equals_are_ordered_by_key_whatever_the_keys_are(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String letters = seed % 3 == 0 ? "ab" : seed % 3 == 1 ? "a\u00fe\u00ff\u0100" : "0\u5ba2\u6237\u0000";
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < 200) {
            StringBuilder key = new StringBuilder("C-");
            for (int i = random.nextInt(14); i >= 0; i--) {
                key.append(letters.charAt(random.nextInt(letters.length())));
            }
            distinct.add(key.toString());
        }
        List<String> keys = List.copyOf(distinct);
        BuyingTable table = BuyingTable.of(CurrencyUnit.USD, keys, new int[200], new int[200], new long[200]);
        RfmResult result = Rfm.quintiles().score(table);
        List<String> sorted = keys.stream().sorted().toList();
        for (int row = 0; row < 200; row++) {
            int bin = 1 + sorted.indexOf(keys.get(row)) / 40;
            assertThat(result.cell(row)).as("seed %s, %s", seed, keys.get(row)).isEqualTo(bin + "-" + bin + "-" + bin);
        }
    }

    @Test
    void customers_who_are_numbers_are_ordered_as_numbers() {
        int[] who = IntStream.range(0, 30).toArray();
        TransactionLog log = TransactionLog.ofDense(CurrencyUnit.USD, 30, who, new int[30], new long[30]);
        RfmResult result = Rfm.quintiles()
                .score(BuyingTable.of(CustomerSummaries.of(log, LocalDate.ofEpochDay(9), PeriodUnit.DAY)));
        for (int row = 0; row < 30; row++) {
            int bin = 1 + row / 6; // as text, 10 would come before 9
            assertThat(result.cell(row)).isEqualTo(bin + "-" + bin + "-" + bin);
        }
        assertThat(result.cells())
                .containsExactly(
                        entry("1-1-1", 6), entry("2-2-2", 6), entry("3-3-3", 6), entry("4-4-4", 6), entry("5-5-5", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void many_customers_are_ranked_as_few_are(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 3000;
        List<String> keys = new ArrayList<>();
        int[] days = new int[size];
        int[] purchases = new int[size];
        long[] amounts = new long[size];
        for (int i = 0; i < size; i++) {
            keys.add(Integer.toString(100_000 + i * 7919 % 10_007));
            days[i] = random.nextInt(730);
            purchases[i] = 1 + (int) (1 / (0.01 + random.nextDouble()));
            amounts[i] = (long) Math.exp(random.nextDouble() * (seed % 5) * 10); // up to seventeen digits
        }
        BuyingTable table = BuyingTable.of(CurrencyUnit.USD, keys, days, purchases, amounts);
        RfmResult result = Rfm.quintiles().score(table);
        RfmResult shared = Rfm.quintiles().scoreInParallel(table);
        for (RfmDimension dimension : RfmDimension.values()) {
            List<Integer> rows =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            rows.sort(Comparator.<Integer>comparingLong(row -> dimension.better(table, row))
                    .thenComparing(table::key));
            for (int place = 0; place < size; place++) {
                int row = rows.get(place);
                assertThat(result.score(row, dimension))
                        .as("seed %s, %s of %s", seed, dimension, row)
                        .isEqualTo(1 + place / 600)
                        .isEqualTo(shared.score(row, dimension));
            }
        }
        assertThat(result.cells().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(size);
    }

    /** So many that several threads have a share, with equals across their bounds, an outlier and keys that begin alike. */
    @ParameterizedTest
    @ValueSource(strings = {"%d", "%07d", "customer-of-the-house-%d", "c-%1$d-%1$d"})
    void shared_out_to_threads_every_customer_has_the_same_scores(String form) {
        SplittableRandom random = new SplittableRandom(form.length());
        int size = 70_001;
        List<String> keys = new ArrayList<>();
        int[] days = new int[size];
        int[] purchases = new int[size];
        long[] amounts = new long[size];
        for (int i = 0; i < size; i++) {
            keys.add(String.format(Locale.ROOT, form, form.equals("%07d") ? i : i * 7919L % 70_001));
            days[i] = random.nextInt(730);
            purchases[i] = 1 + (int) (1 / (0.01 + random.nextDouble()));
            amounts[i] = i == 5 ? Long.MAX_VALUE : random.nextInt(9_000_000);
        }
        BuyingTable table = BuyingTable.of(CurrencyUnit.USD, keys, days, purchases, amounts);
        RfmResult shared = Rfm.quintiles().scoreInParallel(table);
        RfmResult alone = Rfm.quintiles().score(table);
        for (RfmDimension dimension : RfmDimension.values()) {
            int[] rows = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(row -> dimension.better(table, row))
                            .thenComparing(table::key))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int place = 0; place < size; place++) {
                int bin = place < 14_001 ? 1 : 2 + (place - 14_001) / 14_000; // the first takes the one that is left
                if (alone.score(rows[place], dimension) != bin || shared.score(rows[place], dimension) != bin) {
                    fail(
                            "%s of row %s was %s alone and %s shared; it must be %s.",
                            dimension,
                            rows[place],
                            alone.score(rows[place], dimension),
                            shared.score(rows[place], dimension),
                            bin);
                }
            }
        }
        assertThat(shared.sizes()).isEqualTo(alone.sizes());
    }
}
