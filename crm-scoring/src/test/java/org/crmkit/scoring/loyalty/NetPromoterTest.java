package org.crmkit.scoring.loyalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.internal.Tails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetPromoterTest {

    @Test
    void answers_are_counted_on_their_side() {
        NetPromoter counted = NetPromoter.of(new int[] {10, 9, 8, 7, 6, 0, 10});
        assertThat(counted).isEqualTo(new NetPromoter(3, 2, 2));
        assertThat(counted.score().orElseThrow()).isCloseTo(100.0 / 7, within(1e-12));
        assertThat(new NetPromoter(0, 0, 0).score()).isEmpty();
        assertThat(new NetPromoter(0, 0, 0).interval(NpsInterval.SCORE, 0.95)).isEmpty();
    }

    @Test
    void the_score_interval_is_the_published_one() {
        // Fagerland, Lydersen and Laake (2014), doi:10.1002/sim.6148: 1 against 7 of 21, difference -0.286,
        // Tango's interval -0.517 to -0.026, Wald's -0.520 to -0.052
        NetPromoter counts = new NetPromoter(1, 13, 7);
        NpsRange score = counts.interval(NpsInterval.SCORE, 0.95).orElseThrow();
        assertThat(score.lower()).isCloseTo(-51.7, within(0.05));
        assertThat(score.upper()).isCloseTo(-2.6, within(0.05));
        NpsRange wald = counts.interval(NpsInterval.WALD, 0.95).orElseThrow();
        assertThat(wald.lower()).isCloseTo(-52.0, within(0.05));
        assertThat(wald.upper()).isCloseTo(-5.2, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({
        // promoters, detractors, answers and the interval found by scipy's root finder from the same likelihood
        "12, 2, 50, 6.111240618634398, 34.47087482821434",
        "40, 20, 160, 3.086453313308736, 21.80642441668206",
        "1, 0, 44, -5.9393231116628545, 11.807709698213718",
        "57, 18, 100, 22.792976726994427, 52.88917420815648"
    })
    void the_score_interval_is_that_of_an_independent_root_finder(
            int promoters, int detractors, int answers, double lower, double upper) {
        NpsRange range = new NetPromoter(promoters, answers - promoters - detractors, detractors)
                .interval(NpsInterval.SCORE, 0.95)
                .orElseThrow();
        assertThat(range.lower()).isCloseTo(lower, within(1e-8));
        assertThat(range.upper()).isCloseTo(upper, within(1e-8));
    }

    @Test
    void the_adjusted_interval_is_walds_after_adding_three_answers() {
        // by hand: (40.75 - 20.75) / 103 = 0.194175; variance (61.5/103 - 0.194175^2)/103 = 0.00543091
        NpsRange range = new NetPromoter(40, 40, 20)
                .interval(NpsInterval.ADJUSTED_WALD, 0.95)
                .orElseThrow();
        double net = 20 / 103.0;
        double error = Math.sqrt((61.5 / 103 - net * net) / 103);
        assertThat(range.lower()).isCloseTo(100 * (net - 1.959963984540054 * error), within(1e-10));
        assertThat(range.upper()).isCloseTo(100 * (net + 1.959963984540054 * error), within(1e-10));
    }

    @ParameterizedTest
    @EnumSource(NpsInterval.class)
    void an_interval_holds_the_estimate_stays_in_range_and_grows_with_its_level(NpsInterval method) {
        for (NetPromoter one : List.of(
                new NetPromoter(30, 50, 20),
                new NetPromoter(5, 0, 0),
                new NetPromoter(0, 0, 5),
                new NetPromoter(0, 7, 0),
                new NetPromoter(1, 0, 1))) {
            double before = -1;
            for (double level : new double[] {0.5, 0.8, 0.95, 0.99}) {
                NpsRange range = (method == NpsInterval.BOOTSTRAP
                                ? one.bootstrap(level, 500, 3)
                                : one.interval(method, level))
                        .orElseThrow();
                assertThat(range.lower()).isBetween(-100.0, 100.0);
                assertThat(range.upper()).isBetween(range.lower(), 100.0);
                if (method != NpsInterval.ADJUSTED_WALD) {
                    assertThat(one.score().orElseThrow()).isBetween(range.lower() - 1e-9, range.upper() + 1e-9);
                }
                assertThat(range.upper() - range.lower()).isGreaterThanOrEqualTo(before - 1e-9);
                before = range.upper() - range.lower();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = NpsInterval.class,
            names = {"ADJUSTED_WALD", "SCORE"})
    void the_better_intervals_hold_the_truth_about_as_often_as_they_say(NpsInterval method) {
        long seed = 20_160_801;
        Randoms random = new Randoms(seed);
        int held = 0;
        int trials = 4000;
        for (int i = 0; i < trials; i++) {
            long up = 0;
            long down = 0;
            for (int k = 0; k < 60; k++) {
                double drawn = random.uniform();
                up += drawn < 0.45 ? 1 : 0;
                down += drawn >= 0.75 ? 1 : 0;
            }
            NpsRange range = new NetPromoter(up, 60 - up - down, down)
                    .interval(method, 0.95)
                    .orElseThrow();
            held += range.lower() <= 20 && range.upper() >= 20 ? 1 : 0;
        }
        // three standard errors of a share of 0.95 in 4000 trials are 0.0103
        assertThat((double) held / trials).as("seed " + seed).isCloseTo(0.95, within(0.0125));
    }

    @Test
    void the_bootstrap_is_close_to_wald_in_a_large_sample_and_the_same_for_the_same_seed() {
        NetPromoter large = new NetPromoter(900, 700, 400);
        NpsRange wald = large.interval(NpsInterval.WALD, 0.95).orElseThrow();
        NpsRange drawn = large.bootstrap(0.95, 4000, 7).orElseThrow();
        assertThat(drawn.lower()).isCloseTo(wald.lower(), within(0.4));
        assertThat(drawn.upper()).isCloseTo(wald.upper(), within(0.4));
        assertThat(large.bootstrap(0.95, 4000, 7)).contains(drawn);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> large.interval(NpsInterval.BOOTSTRAP, 0.95))
                .withMessageContaining("bootstrap(...)");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void parts_add_up_to_the_whole_in_any_order(long seed) {
        Randoms random = new Randoms(seed);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            answers.add(random.below(11));
        }
        int[] all = answers.stream().mapToInt(Integer::intValue).toArray();
        int[] first =
                answers.subList(0, 40).stream().mapToInt(Integer::intValue).toArray();
        int[] rest =
                answers.subList(40, 101).stream().mapToInt(Integer::intValue).toArray();
        assertThat(NetPromoter.of(rest).plus(NetPromoter.of(first)))
                .as("seed " + seed)
                .isEqualTo(NetPromoter.of(all));
        double mean = answers.stream()
                .mapToDouble(a -> NetPromoter.score(a).value())
                .average()
                .orElseThrow();
        assertThat(NetPromoter.of(all).score().orElseThrow()).isCloseTo(mean, within(1e-9));
    }

    @Test
    void a_change_is_the_difference_over_its_error() {
        // by hand: before 15, variance (0.65 - 0.0225)/100; after 40, variance (0.6 - 0.16)/100
        NpsChange change = NpsChange.between(new NetPromoter(40, 35, 25), new NetPromoter(50, 40, 10))
                .orElseThrow();
        double error = 100 * Math.sqrt(0.006275 + 0.0044);
        assertThat(change.difference()).isCloseTo(25, within(1e-10));
        assertThat(change.standardError()).isCloseTo(error, within(1e-10));
        assertThat(change.pValue()).isCloseTo(2 * Tails.normal(25 / error), within(1e-14));
        assertThat(change.isSignificant(0.05)).isTrue();
        assertThat(change.reason(0.05).code()).isEqualTo("changed");
        assertThat(NpsChange.between(new NetPromoter(40, 35, 25), new NetPromoter(0, 0, 0)))
                .isEmpty();
        assertThat(NpsChange.between(new NetPromoter(4, 0, 0), new NetPromoter(9, 0, 0)))
                .isEmpty();
    }

    @Test
    void chance_alone_is_significant_about_as_often_as_alpha_says() {
        long seed = 77;
        Randoms random = new Randoms(seed);
        int significant = 0;
        for (int i = 0; i < 2000; i++) {
            NetPromoter[] two = new NetPromoter[2];
            for (int s = 0; s < 2; s++) {
                int[] answers = new int[150];
                for (int k = 0; k < answers.length; k++) {
                    answers[k] = random.below(11);
                }
                two[s] = NetPromoter.of(answers);
            }
            significant += NpsChange.between(two[0], two[1]).orElseThrow().isSignificant(0.05) ? 1 : 0;
        }
        assertThat(significant / 2000.0).as("seed " + seed).isCloseTo(0.05, within(0.0155));
    }
}
