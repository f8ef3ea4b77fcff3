package org.crmkit.scoring.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What moved at an account, and what to aim at next. */
class StockComparisonTest {

    private static final KeyAccountCard CARD = KeyAccountCard.STANDARD;

    private static KeyRatings ratings(Map<String, Double> ratings) {
        return new KeyRatings("acc", ratings);
    }

    @Test
    void the_change_is_made_of_moves_alone_and_not_of_what_was_asked() {
        StockComparison found = StockComparison.of(
                        CARD,
                        ratings(Map.of("size", 80.0, "relation-state", 75.0, "balance", 10.0)),
                        ratings(Map.of("size", 85.0, "relation-state", 60.0, "access", 100.0)))
                .value()
                .orElseThrow();
        // common are size, 30 of 55, and the state of the relation, 25 of 55
        assertThat(found.score().value()).isCloseTo((30 * 5 - 25 * 15) / 55.0, within(1e-9));
        assertThat(found.now() - found.before()).isCloseTo(found.score().value(), within(1e-9));
        assertThat(found.moves().get(0).indicator().slug()).isEqualTo("relation-state");
        assertThat(found.onlyBefore()).containsExactly("balance");
        assertThat(found.onlyNow()).containsExactly("access");
        assertThat(found.score().band().map(ScoreBand::slug)).contains("worse");
    }

    @Test
    void nothing_common_is_undefined_and_nothing_moved_is_no_change() {
        assertThat(StockComparison.of(CARD, ratings(Map.of("size", 1.0)), ratings(Map.of("access", 1.0)))
                        .value())
                .isEmpty();
        StockComparison same = StockComparison.of(CARD, ratings(Map.of("size", 1.0)), ratings(Map.of("size", 1.0)))
                .value()
                .orElseThrow();
        assertThat(same.moves()).isEmpty();
        assertThat(same.score().band().map(ScoreBand::slug)).contains("alike");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void there_and_back_is_no_change_and_with_everything_known_it_is_the_difference_of_ratings(long seed) {
        Randoms random = new Randoms(seed);
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> now = new HashMap<>();
        for (KeyIndicator indicator : CARD.indicators()) {
            before.put(indicator.slug(), (double) random.below(101));
            now.put(indicator.slug(), (double) random.below(101));
        }
        double there = change(before, now);
        assertThat(change(now, before)).as("seed %s", seed).isCloseTo(-there, within(1e-9));
        double difference = CARD.assess(ratings(now))
                        .value()
                        .orElseThrow()
                        .score()
                        .value()
                - CARD.assess(ratings(before)).value().orElseThrow().score().value();
        assertThat(there).isCloseTo(difference, within(1e-9));
    }

    private static double change(Map<String, Double> before, Map<String, Double> now) {
        return StockComparison.of(CARD, ratings(before), ratings(now))
                .value()
                .orElseThrow()
                .score()
                .value();
    }

    private static PlanProposal plan(Map<String, Double> ratings, Map<String, Double> targets, double step) {
        return PlanProposal.of(CARD, CARD.assess(ratings(ratings)).value().orElseThrow(), targets, step);
    }

    @Test
    void gaps_become_goals_by_what_they_would_add() {
        PlanProposal proposal = plan(
                Map.of("size", 90.0, "relation-state", 45.0, "access", 60.0),
                Map.of("relation-state", 75.0, "access", 65.0, "size", 80.0, "win-win", 70.0),
                15);
        assertThat(proposal.goals())
                .extracting(goal -> goal.indicator().slug())
                .containsExactly("relation-state", "access");
        assertThat(proposal.goals().get(0).goal()).isEqualTo(60); // one step of 15, not all the way to 75
        assertThat(proposal.unrated()).containsExactly("win-win");
        assertThat(proposal.objectives(1, LocalDate.of(2027, 6, 30)))
                .isEqualTo(List.of(new AccountPlan.Objective(
                        "relation-state", new BigDecimal("45"), new BigDecimal("6E+1"), LocalDate.of(2027, 6, 30))));
    }

    @Test
    void reaching_the_goals_adds_what_was_promised() {
        Map<String, Double> ratings = new HashMap<>(Map.of("size", 40.0, "relation-state", 45.0, "access", 60.0));
        PlanProposal proposal = plan(ratings, Map.of("relation-state", 75.0, "access", 65.0, "size", 80.0), 20);
        double before =
                CARD.assess(ratings(ratings)).value().orElseThrow().score().value();
        proposal.goals().forEach(goal -> ratings.put(goal.indicator().slug(), goal.goal()));
        double after =
                CARD.assess(ratings(ratings)).value().orElseThrow().score().value();
        assertThat(after - before).isCloseTo(proposal.score().value(), within(1e-9));
    }

    @Test
    void targets_that_are_reached_leave_nothing_to_plan_and_a_step_of_zero_is_refused() {
        PlanProposal proposal = plan(Map.of("size", 90.0), Map.of("size", 90.0), 10);
        assertThat(proposal.goals()).isEmpty();
        assertThat(proposal.score().value()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(Map.of("size", 90.0), Map.of("size", 95.0), 0))
                .withMessageContaining("PlanProposal.step");
    }
}
