package org.crmkit.scoring.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.value.Portfolio;
import org.crmkit.scoring.value.Portfolios;
import org.crmkit.scoring.weight.FuzzyOperator;
import org.crmkit.scoring.weight.Weights;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyAccountCardTest {

    private static final KeyAccountCard CARD = KeyAccountCard.STANDARD;

    static KeyRatings all(double rating) {
        Map<String, Double> ratings = new HashMap<>();
        CARD.indicators().forEach(indicator -> ratings.put(indicator.slug(), rating));
        return new KeyRatings("acc", ratings);
    }

    static KeyAssessment assess(Map<String, Double> ratings) {
        return CARD.assess(new KeyRatings("acc", ratings)).value().orElseThrow();
    }

    @Test
    void the_card_has_the_indicators_and_the_criteria_the_trade_names() {
        assertThat(CARD.of(KeyAspect.ATTRACTIVENESS)).hasSize(5);
        assertThat(CARD.of(KeyAspect.POTENTIAL)).hasSize(2);
        assertThat(CARD.of(KeyAspect.RELATION)).hasSize(2);
        assertThat(CARD.of(KeyAspect.FIT))
                .extracting(KeyIndicator::slug)
                .containsExactly(
                        "complementarity", "aggregation", "win-win", "balance", "compatibility", "consistency");
    }

    @Test
    void the_same_rating_everywhere_is_the_rating() {
        Score score = CARD.assess(all(64)).value().orElseThrow().score();
        assertThat(score.value()).isCloseTo(64, within(1e-9));
        assertThat(score.band().map(ScoreBand::slug)).contains("near-key");
        assertThat(CARD.assess(all(100)).value().orElseThrow().score().value()).isEqualTo(100, within(1e-9));
        assertThat(CARD.assess(all(75)).value().orElseThrow().score().band().map(ScoreBand::slug))
                .contains("key");
    }

    @Test
    void what_is_unknown_makes_the_rest_of_its_aspect_weigh_more_and_then_the_other_aspects() {
        KeyAssessment found = assess(Map.of("size", 90.0, "access", 50.0, "win-win", 40.0));
        assertThat(found.of(KeyAspect.ATTRACTIVENESS)).hasValue(70);
        assertThat(found.of(KeyAspect.RELATION)).isEmpty();
        assertThat(found.score().value()).isCloseTo((30 * 70 + 20 * 40) / 50.0, within(1e-9));
        assertThat(found.score().missing()).hasSize(12).contains("relation-state");
    }

    @Test
    void nothing_known_is_undefined_and_an_indicator_the_card_has_not_is_refused() {
        assertThat(CARD.assess(new KeyRatings("acc", Map.of())).value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assess(Map.of("sise", 50.0)))
                .withMessageContaining("'sise'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyRatings("acc", Map.of("size", 101.0)))
                .withMessageContaining("size");
        KeyAccountCard noFit = CARD.withAspects(Weights.of(KeyAccountCard.aspectCodes(), 1, 1, 1, 0));
        assertThat(noFit.assess(new KeyRatings("acc", Map.of("win-win", 80.0))).value())
                .isEmpty();
    }

    @Test
    void an_account_finds_its_strategy_in_the_matrix() {
        Portfolio matrix = Portfolios.attractivenessAndRelation(List.of(40.0, 70.0), List.of(40.0, 70.0));
        assertThat(assess(Map.of("size", 90.0, "relation-state", 30.0))
                        .place(matrix)
                        .orElseThrow()
                        .slug())
                .isEqualTo("develop");
        assertThat(assess(Map.of("size", 20.0, "relation-state", 30.0))
                        .place(matrix)
                        .orElseThrow()
                        .slug())
                .isEqualTo("withdraw");
        assertThat(assess(Map.of("size", 20.0)).place(matrix)).isEmpty();
    }

    @Test
    void votes_are_weighed_in_two_steps() {
        FuzzyKeyAssessment found = CARD.evaluate(
                        "acc",
                        Map.of("size", List.of(8, 2), "access", List.of(4, 6), "win-win", List.of(0, 10)),
                        FuzzyOperator.PRODUCT_SUM)
                .value()
                .orElseThrow();
        assertThat(found.aspects().get(KeyAspect.ATTRACTIVENESS).degrees().get(0))
                .isCloseTo(0.6, within(1e-12));
        // 30 of 50 for attractiveness, 20 of 50 for fit
        assertThat(found.whole().degrees().get(0)).isCloseTo(0.6 * 0.6, within(1e-12));
        assertThat(found.whole().mark(List.of(100.0, 0.0))).isCloseTo(36, within(1e-9));
        assertThat(found.missing()).hasSize(12);
        assertThat(CARD.evaluate("acc", Map.of(), FuzzyOperator.MIN_MAX).value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void by_votes_for_one_grade_each_the_fuzzy_mark_is_the_rating(long seed) {
        Randoms random = new Randoms(seed);
        Map<String, Double> ratings = new HashMap<>();
        Map<String, List<Integer>> votes = new HashMap<>();
        for (KeyIndicator indicator : CARD.indicators()) {
            if (random.below(3) > 0) {
                boolean good = random.below(2) > 0;
                ratings.put(indicator.slug(), good ? 100.0 : 0.0);
                votes.put(indicator.slug(), good ? List.of(5, 0) : List.of(0, 5));
            }
        }
        ratings.put("size", 100.0);
        votes.put("size", List.of(1, 0));
        double mark = CARD.evaluate("acc", votes, FuzzyOperator.PRODUCT_SUM)
                .value()
                .orElseThrow()
                .whole()
                .mark(List.of(100.0, 0.0));
        assertThat(mark).as("seed %s", seed).isCloseTo(assess(ratings).score().value(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "win-win", "margin-potential", "relation-state"})
    void a_better_rating_never_lowers_the_score(String slug) {
        double before = -1;
        for (int rating = 0; rating <= 100; rating += 20) {
            Map<String, Double> ratings = new HashMap<>(all(50).ratings());
            ratings.put(slug, (double) rating);
            double score = assess(ratings).score().value();
            assertThat(score).isGreaterThan(before);
            before = score;
        }
    }

    @Test
    void growth_and_share_need_a_base_and_a_competitor() {
        Money none = Money.parse("CNY 0.00");
        GrowthShare star = new GrowthShare(
                "acc",
                Money.parse("CNY 1000.00"),
                Money.parse("CNY 1250.00"),
                Money.parse("CNY 600.00"),
                Money.parse("CNY 400.00"));
        assertThat(star.growth().value()).contains(0.25);
        assertThat(star.relativeShare().value()).contains(1.5);
        assertThat(Portfolios.growthAndShare(1, 0.1).field(1.5, 0.25).slug()).isEqualTo("star");
        assertThat(Portfolios.growthAndShare(1, 0.1).field(1.5, 0.05).slug()).isEqualTo("cash-cow");
        assertThat(Portfolios.growthAndShare(1, 0.1).field(0.5, 0.25).slug()).isEqualTo("question-mark");
        GrowthShare fresh = new GrowthShare("acc", none, Money.parse("CNY 10.00"), Money.parse("CNY 10.00"), none);
        assertThat(fresh.growth().value()).isEmpty();
        assertThat(fresh.relativeShare().value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthShare(
                        "acc", none, Money.parse("CNY 10.00"), Money.parse("CNY 9.00"), Money.parse("CNY 2.00")))
                .withMessageContaining("at most CNY 10.00");
    }
}
