package org.crmkit.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.Segment;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {

    private static final OptionalLong MANY = OptionalLong.empty();

    @Test
    void sample_sizes_are_those_of_the_formulas() {
        // by hand: 1.96² / 4 / 0.05² = 384.15; 384.15 / (1 + 383.15 / 2000) = 322.39; 2000 / (1 + 2000 * 0.05²) =
        // 333.33
        assertThat(SampleSize.ofShare(0.5, 0.05, 0.95, MANY).answers()).isEqualTo(385);
        assertThat(SampleSize.ofShare(0.5, 0.05, 0.95, OptionalLong.of(2000)).answers())
                .isEqualTo(323);
        assertThat(SampleSize.byYamane(2000, 0.05).answers()).isEqualTo(334);
        assertThat(SampleSize.byYamane(2000, 0.05).unlimited()).isCloseTo(1000 / 3.0, within(1e-9));
    }

    @Test
    void the_sum_can_be_recomputed_by_hand() {
        assertThat(SampleSize.ofShare(0.5, 0.05, 0.95, OptionalLong.of(2000))
                        .reason()
                        .text()
                        .en())
                .isEqualTo(
                        "1.9600² x 0.5 x 0.5 / 0.05² = 384.15; 384.15 / (1 + 383.15 / 2000) = 322.39, so 323 answers.");
        assertThat(SampleSize.ofMean(20, 2, 0.95, MANY).reason().text().en())
                .isEqualTo("(1.9600 x 20 / 2)² = 384.15, so 385 answers.");
    }

    @Test
    void a_sample_never_exceeds_the_population() {
        assertThat(SampleSize.ofShare(0.5, 0.001, 0.999, OptionalLong.of(40)).answers())
                .isEqualTo(40);
        assertThat(SampleSize.byYamane(1, 0.5).answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.03, 0.05, 0.1, 0.2})
    void the_answers_asked_for_keep_the_margin_and_one_less_does_not(double margin) {
        long n = SampleSize.ofShare(0.3, margin, 0.95, OptionalLong.of(5000)).answers();
        assertThat(SampleSize.marginOfShare(0.3, n, 0.95, OptionalLong.of(5000)))
                .isLessThanOrEqualTo(margin);
        assertThat(SampleSize.marginOfShare(0.3, n - 1, 0.95, OptionalLong.of(5000)))
                .isGreaterThan(margin);
        long w = SampleSize.ofShareByWilson(0.3, margin, 0.95).answers();
        assertThat(width(w, 0.3)).isLessThanOrEqualTo(margin);
        assertThat(width(w - 1, 0.3)).isGreaterThan(margin);
    }

    private static double width(long n, double share) {
        double z = 1.959963984540054;
        return z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    }

    @Test
    void asking_everybody_leaves_no_margin() {
        assertThat(SampleSize.marginOfShare(0.5, 80, 0.95, OptionalLong.of(80))).isZero();
        assertThat(SampleSize.marginOfShare(0.5, 1, 0.95, OptionalLong.of(1))).isZero();
    }

    @ParameterizedTest
    @CsvSource({ // Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, quoted by the
        // tests of
        // R package propint for the first two; the others by scipy
        "WILSON, 81, 263, 0.2553, 0.3662",
        "WILSON, 15, 148, 0.0624, 0.1605",
        "WILSON, 0, 20, 0.0000, 0.1611",
        "WILSON, 1, 29, 0.0061, 0.1718",
        "WALD, 81, 263, 0.2522, 0.3638",
        "WALD, 15, 148, 0.0527, 0.1500",
        "WALD, 0, 20, 0.0000, 0.0000",
        "WALD, 1, 29, 0.0000, 0.1009"
    })
    void intervals_of_a_share_are_the_printed_ones(
            ProportionInterval method, long part, long whole, double low, double high) {
        Interval found = method.of(part, whole, 0.95).orElseThrow();
        Offset<Double> printed = within(0.00005 + 1e-9);
        assertThat(found.low()).isCloseTo(low, printed);
        assertThat(found.high()).isCloseTo(high, printed);
    }

    @Test
    void nobody_asked_has_no_interval() {
        assertThat(ProportionInterval.WILSON.of(0, 0, 0.95)).isEmpty();
    }

    private static Stratum stratum(String slug, long population, double deviation) {
        return Stratum.of(new Segment(slug, Label.same(slug), population), deviation);
    }

    private static List<Long> answers(StratifiedAllocation allocation) {
        return allocation.allocated().orElseThrow().parts().stream()
                .map(StratifiedAllocation.Part::answers)
                .toList();
    }

    private static String code(StratifiedAllocation allocation) {
        return allocation.fold(
                parts -> "allocated", impossible -> impossible.reason().code());
    }

    @Test
    void groups_get_their_parts_by_size_by_deviation_or_equally() {
        // 500, 300, 200 customers with deviations 1, 5, 5: ten answers by Neyman are 1.67, 5 and 3.33
        List<Stratum> strata = List.of(stratum("a", 500, 1), stratum("b", 300, 5), stratum("c", 200, 5));
        assertThat(answers(StratifiedAllocation.of(strata, 10, StratifiedAllocation.Rule.PROPORTIONAL, 0)))
                .containsExactly(5L, 3L, 2L);
        assertThat(answers(StratifiedAllocation.of(strata, 10, StratifiedAllocation.Rule.NEYMAN, 0)))
                .containsExactly(2L, 5L, 3L);
        assertThat(answers(StratifiedAllocation.of(strata, 10, StratifiedAllocation.Rule.EQUAL, 0)))
                .containsExactly(4L, 3L, 3L);
    }

    @Test
    void a_minimum_and_the_size_of_a_group_bound_its_part_and_the_sum_holds() {
        List<Stratum> strata = List.of(stratum("big", 900, 1), stratum("small", 80, 1), stratum("tiny", 4, 1));
        assertThat(answers(StratifiedAllocation.of(strata, 100, StratifiedAllocation.Rule.PROPORTIONAL, 20)))
                .containsExactly(76L, 20L, 4L);
    }

    @Test
    void a_group_that_does_not_vary_is_asked_last() {
        List<Stratum> strata = List.of(stratum("a", 10, 0), stratum("b", 10, 3));
        assertThat(answers(StratifiedAllocation.of(strata, 8, StratifiedAllocation.Rule.NEYMAN, 0)))
                .containsExactly(0L, 8L);
        assertThat(answers(StratifiedAllocation.of(strata, 15, StratifiedAllocation.Rule.NEYMAN, 0)))
                .containsExactly(5L, 10L);
    }

    @Test
    void what_cannot_be_parted_says_why() {
        List<Stratum> strata = List.of(stratum("a", 10, 0), stratum("b", 10, 0));
        assertThat(code(StratifiedAllocation.of(strata, 21, StratifiedAllocation.Rule.EQUAL, 0)))
                .isEqualTo("sample-above-population");
        assertThat(code(StratifiedAllocation.of(strata, 9, StratifiedAllocation.Rule.EQUAL, 5)))
                .isEqualTo("sample-below-minimums");
        assertThat(code(StratifiedAllocation.of(strata, 5, StratifiedAllocation.Rule.NEYMAN, 0)))
                .isEqualTo("nothing-varies");
        assertThat(code(StratifiedAllocation.of(
                        List.of(Stratum.of(new Segment("a", Label.same("a"), 5))),
                        3,
                        StratifiedAllocation.Rule.NEYMAN,
                        0)))
                .isEqualTo("deviation-missing");
    }

    @ParameterizedTest
    @EnumSource(StratifiedAllocation.Rule.class)
    void parts_add_up_and_keep_their_bounds(StratifiedAllocation.Rule rule) {
        for (long seed = 1; seed <= 200; seed++) {
            Randoms random = new Randoms(seed);
            List<Stratum> strata = new ArrayList<>();
            long all = 0;
            for (int i = 0; i <= random.below(6); i++) {
                long population = 1L + random.below(500);
                all += population;
                strata.add(stratum("s" + i, population, random.below(10) + 0.5));
            }
            long minimum = random.below(8);
            long least = strata.stream()
                    .mapToLong(each -> Math.min(minimum, each.segment().population()))
                    .sum();
            long answers = Math.max(1, least + random.below((int) (all - least + 1)));
            List<Long> parts = answers(StratifiedAllocation.of(strata, answers, rule, minimum));
            assertThat(parts.stream().mapToLong(part -> part).sum())
                    .as("seed %s", seed)
                    .isEqualTo(answers);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i))
                        .as("seed %s", seed)
                        .isBetween(
                                Math.min(minimum, strata.get(i).segment().population()),
                                strata.get(i).segment().population());
            }
        }
    }

    @Test
    void enough_are_sent_for_the_answers_wanted() {
        Dispatch found =
                Dispatch.of(385, new BigDecimal("0.95"), new BigDecimal("0.30"), new BigDecimal("0.90"), 100_000);
        assertThat(found.sent()).isEqualTo(1501); // 385 / (0.95 x 0.30 x 0.90) = 1500.97
        assertThat(found.expected()).isEqualTo(385);
        assertThat(found.obstacle()).isEmpty();
    }

    @Test
    void too_few_customers_are_an_answer_with_a_way_out() {
        Dispatch found = Dispatch.of(100, BigDecimal.ONE, new BigDecimal("0.25"), BigDecimal.ONE, 300);
        assertThat(found.sent()).isEqualTo(300);
        assertThat(found.expected()).isEqualTo(75);
        assertThat(found.obstacle().map(Reason::code)).contains("population-too-small");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dispatch.of(1, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, 10))
                .withMessageContaining("reached was 0");
    }
}
