package org.crmkit.scoring.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.groupaccount.ConsumptionItem;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.groupaccount.OfferRule;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumptionChangesTest {

    private static List<Double> months(double... amounts) {
        return Arrays.stream(amounts).boxed().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // upper tails of Kendall's statistic for six: Kendall (1975), Rank Correlation Methods, as Hollander
                // and Wolfe (1973) tabulate them
                "1 2 3 4 5 6 | 15 | 0.001", "1 2 3 4 6 5 | 13 | 0.008", "2 1 3 4 6 5 | 11 | 0.028",
                "2 1 4 3 6 5 | 9 | 0.068", "3 1 4 2 6 5 | 7 | 0.136", "3 2 1 4 6 5 | 7 | 0.136"
            })
    void the_exact_tails_are_the_published_ones(String order, int statistic, double tail) {
        List<Double> values =
                Arrays.stream(order.split(" ", -1)).map(Double::valueOf).toList();
        MonthlyTrend trend = MonthlyTrend.of(values);
        assertThat(trend.statistic()).isEqualTo(statistic);
        assertThat(trend.pValue() / 2).isCloseTo(tail, within(0.0005));
    }

    @Test
    void the_slope_is_the_median_of_all_pairs_and_one_outlier_does_not_move_it_far() {
        assertThat(MonthlyTrend.of(months(10, 12, 14, 16, 18, 20)).slope()).isCloseTo(2, within(1e-12));
        assertThat(MonthlyTrend.of(months(10, 12, 14, 500, 18, 20)).slope()).isCloseTo(2, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_approximation_for_ties_is_close_to_brute_force(long seed) {
        Randoms random = new Randoms(seed);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            values.add((double) random.below(6) + (i > 4 ? 1 : 0));
        }
        int found = Math.abs(MonthlyTrend.of(values).statistic());
        int asFar = 0;
        int trials = 20_000;
        for (int trial = 0; trial < trials; trial++) {
            List<Double> shuffled = new ArrayList<>(values);
            for (int i = shuffled.size() - 1; i > 0; i--) {
                Collections.swap(shuffled, i, random.below(i + 1));
            }
            asFar += Math.abs(MonthlyTrend.of(shuffled).statistic()) >= found ? 1 : 0;
        }
        assertThat(MonthlyTrend.of(values).pValue())
                .as("seed " + seed)
                .isCloseTo((double) asFar / trials, within(0.05));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 98 96 80 70 60 | FALLING",
                "60 70 80 96 98 100 | RISING",
                "100 101 99 100 101 99 | STEADY",
                "0 0 0 5 6 7 | STARTED",
                "5 6 7 0 0 0 | STOPPED",
                "0 0 0 0 0 0 | UNUSED",
                // a fifth less, but up and down in between: no trend
                "100 60 140 70 110 60 | STEADY",
                // a clear trend, but of two percent
                "100 99.5 99 98.5 98 97.5 | STEADY"
            })
    void a_change_is_large_enough_and_steady(String amounts, Direction direction) {
        List<Double> values =
                Arrays.stream(amounts.split(" ", -1)).map(Double::valueOf).toList();
        assertThat(ChangeRule.DEFAULT.of("local", values).direction()).isEqualTo(direction);
    }

    @Test
    void the_changes_of_items_add_up_to_that_of_the_total() {
        ConsumptionChanges changes = ConsumptionChanges.of(
                new LinkedHashMap<>(Map.of(
                        "local", months(100, 100, 100, 80, 70, 60),
                        "sms", months(10, 10, 10, 12, 13, 14))),
                ChangeRule.DEFAULT);
        Score score = changes.score();
        assertThat(score.value()).isCloseTo((249 - 330) / 330.0, within(1e-12));
        assertThat(score.band().orElseThrow().slug()).isEqualTo("falling");
        assertThat(changes.item("sms").orElseThrow().change().orElseThrow()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void what_began_from_nothing_has_no_change() {
        ConsumptionChanges changes = ConsumptionChanges.of(Map.of("ip", months(0, 0, 0, 1, 2, 3)), ChangeRule.DEFAULT);
        assertThat(changes.total().change()).isEmpty();
        assertThat(changes.score().missing()).containsExactly("earlier-months");
    }

    private static OfferRule offer(String slug, Map<String, Boolean> when) {
        return new OfferRule(slug, Label.same(slug), when);
    }

    @Test
    void offers_follow_from_changes_that_are_there_or_known_to_be_absent() {
        ConsumptionChanges changes =
                ConsumptionChanges.of(Map.of("long-distance", months(10, 14, 18, 24, 30, 36)), ChangeRule.DEFAULT);
        ChangeOffers offers = new ChangeOffers(List.of(
                offer("ip-discount", Map.of("long-distance-rising", true)),
                offer("visit", Map.of("total-falling", true)),
                offer("no-fall", Map.of("total-falling", false)),
                offer("sms-pack", Map.of("sms-falling", false))));
        assertThat(offers.offers(changes)).extracting(OfferRule::slug).containsExactly("ip-discount", "no-fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeOffers(List.of(offer("x", Map.of("sideways", true)))))
                .withMessageContaining("local-falling");
    }

    @Test
    void a_groups_bills_are_read_as_core_has_them() {
        List<ConsumptionMonth> bills = new ArrayList<>();
        for (int i = 5; i >= 0; i--) {
            bills.add(new ConsumptionMonth(
                    YearMonth.of(2026, 1 + i),
                    Map.of(
                            ConsumptionItem.LOCAL, Money.parse("CNY " + (100 - 12 * i) + ".00"),
                            ConsumptionItem.SMS, Money.parse("CNY 5.00")),
                    true));
        }
        ConsumptionChanges changes = ConsumptionChanges.of(YearMonth.of(2026, 6), bills, ChangeRule.DEFAULT)
                .orElseThrow();
        assertThat(changes.item("local").orElseThrow().direction()).isEqualTo(Direction.FALLING);
        assertThat(changes.item("local").orElseThrow().trend().slope()).isCloseTo(-12, within(1e-9));
        assertThat(changes.item("roaming").orElseThrow().direction()).isEqualTo(Direction.UNUSED);
        assertThat(changes.item("sms").orElseThrow().direction()).isEqualTo(Direction.STEADY);
        assertThat(ConsumptionChanges.of(YearMonth.of(2026, 7), bills, ChangeRule.DEFAULT))
                .isEmpty();
        bills.add(bills.get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsumptionChanges.of(YearMonth.of(2026, 6), bills, ChangeRule.DEFAULT))
                .withMessageContaining("2026-06 twice");
    }
}
