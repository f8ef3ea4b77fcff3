package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.credit.CreditFixtures.any;
import static org.crmkit.scoring.credit.CreditFixtures.germanCard;
import static org.crmkit.scoring.credit.CreditFixtures.germanCredit;
import static org.crmkit.scoring.credit.CreditFixtures.variable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardReasonsTest {

    /** A card with the given points by variable and bin; values are v0, v1, ... */
    private static CreditScorecard card(int[][] points) {
        List<ScorecardVariable> variables = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            List<Bin> bins = new ArrayList<>();
            List<Double> woe = new ArrayList<>();
            List<Integer> whole = new ArrayList<>();
            for (int bin = 0; bin < points[i].length; bin++) {
                bins.add(any("v" + bin, "v" + bin));
                woe.add(points[i][bin] / 20.0);
                whole.add(points[i][bin]);
            }
            bins.add(new Bin.Missing());
            woe.add(-1.0);
            whole.add(-20);
            variables.add(new ScorecardVariable(variable("x" + i, bins.toArray(Bin[]::new)), -0.7, woe, whole));
        }
        return new CreditScorecard("card", -2, 500, variables, PointsScaling.DEFAULT, WoeConvention.GOOD_OVER_BAD);
    }

    private static Applicant applicant(int... bins) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < bins.length; i++) {
            values.put("x" + i, "v" + bins[i]);
        }
        return new Applicant("a", values);
    }

    private static final int[][] POINTS = {{-10, 0, 20}, {-5, 15, 15}, {5, 10, 30}};

    @Test
    void reasons_are_ranked_by_the_points_lost_and_ties_keep_the_order_of_the_card() {
        CreditScorecard card = card(POINTS);
        List<AdverseReason> reasons = AdverseReason.of(card, applicant(1, 0, 1), PointsBaseline.maximum(card), 3);
        assertThat(reasons).extracting(one -> one.reason().code()).containsExactly("x0", "x1", "x2"); // 20, 20, 20
        assertThat(reasons).extracting(AdverseReason::below).containsExactly(20.0, 20.0, 20.0);
        assertThat(AdverseReason.of(card, applicant(2, 0, 0), PointsBaseline.maximum(card), 2))
                .extracting(one -> one.reason().code())
                .containsExactly("x2", "x1"); // 25, 20
    }

    @Test
    void the_baseline_decides_what_is_a_reason() {
        CreditScorecard card = card(POINTS);
        Applicant applicant = applicant(1, 0, 1); // 0, -5, 10
        assertThat(AdverseReason.of(card, applicant, PointsBaseline.neutral(card), 9))
                .extracting(one -> one.reason().code())
                .containsExactly("x1");
        List<CreditCase> cases =
                List.of(new CreditCase(applicant(2, 1, 0), false, 3), new CreditCase(applicant(0, 0, 0), true));
        PointsBaseline mean = PointsBaseline.mean(card, cases);
        assertThat(mean.points()).containsExactly(12.5, 10.0, 5.0); // (3 x 20 - 10) / 4, (3 x 15 - 5) / 4, 5
        assertThat(AdverseReason.of(card, applicant, mean, 9))
                .extracting(AdverseReason::below)
                .containsExactly(15.0, 12.5);
    }

    @Test
    void a_value_that_is_not_known_is_a_reason_in_words() {
        CreditScorecard card = card(POINTS);
        List<AdverseReason> reasons = AdverseReason.of(
                card, new Applicant("a", Map.of("x0", "strange", "x1", "v1")), PointsBaseline.maximum(card), 9);
        assertThat(reasons.get(0).reason().text().en()).isEqualTo("x2: missing"); // 30 + 20
        assertThat(reasons.get(1).reason().text().en()).isEqualTo("x0: not known"); // 20
    }

    @Test
    void a_baseline_of_another_card_is_refused() {
        CreditScorecard card = card(POINTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdverseReason.of(
                        card, applicant(0, 0, 0), new PointsBaseline(PointsBaseline.Kind.GIVEN, List.of(1.0)), 1))
                .withMessageContaining("1 entries")
                .withMessageContaining("3");
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void better_bins_are_the_fewest_and_then_the_least_of_all_choices(long seed) {
        Randoms randoms = new Randoms(seed);
        int[][] points = new int[4][];
        int[] now = new int[4];
        for (int i = 0; i < 4; i++) {
            points[i] = new int[2 + randoms.below(3)];
            for (int bin = 0; bin < points[i].length; bin++) {
                points[i][bin] = randoms.below(40) - 20;
            }
            now[i] = randoms.below(points[i].length);
        }
        CreditScorecard card = card(points);
        double score = card.score(applicant(now)).value();
        double target = score + 1 + randoms.below(60);
        int fewest = Integer.MAX_VALUE;
        double least = 0;
        double best = score;
        for (int code = 0; code < 256; code++) { // every bin of every variable
            int changes = 0;
            double total = 500;
            boolean real = true;
            for (int i = 0; i < 4; i++) {
                int bin = code >> (2 * i) & 3;
                real &= bin < points[i].length;
                if (real) {
                    changes += bin != now[i] ? 1 : 0;
                    total += points[i][bin];
                }
            }
            if (!real) {
                continue;
            }
            best = Math.max(best, total);
            if (total >= target && (changes < fewest || (changes == fewest && total < least))) {
                fewest = changes;
                least = total;
            }
        }
        BetterBins answer = BetterBins.toScore(card, applicant(now), target, List.of("x0", "x1", "x2", "x3"));
        int expectedChanges = fewest;
        double expectedScore = least;
        double expectedBest = best;
        answer.<Void>fold(
                reached -> {
                    throw new AssertionError("seed " + seed);
                },
                reachable -> {
                    assertThat(reachable.changes()).as("seed " + seed).hasSize(expectedChanges);
                    assertThat(reachable.score()).as("seed " + seed).isEqualTo(expectedScore);
                    assertThat(score
                                    + reachable.changes().stream()
                                            .mapToInt(BetterBins.Change::gain)
                                            .sum())
                            .isEqualTo(reachable.score());
                    return null;
                },
                out -> {
                    assertThat(expectedChanges).as("seed " + seed).isEqualTo(Integer.MAX_VALUE);
                    assertThat(out.best()).as("seed " + seed).isEqualTo(expectedBest);
                    return null;
                });
    }

    @Test
    void the_next_band_is_the_one_above_and_only_what_may_change_changes() {
        CreditScorecard card = card(POINTS);
        RatingScale scale = new RatingScale(List.of(
                new ScoreBand("c", Label.same("C"), Double.NEGATIVE_INFINITY),
                new ScoreBand("b", Label.same("B"), 510.5),
                new ScoreBand("a", Label.same("A"), 560)));
        Optional<BetterBins> next = BetterBins.toNextBand(card, applicant(0, 0, 1), scale, List.of("x0", "x1"));
        String changes = next.orElseThrow()
                .fold(
                        reached -> "",
                        reachable -> reachable.changes().toString() + reachable.score(),
                        out -> "out of reach " + out.best());
        // 495 now; 511 is needed: x0 to its best gains 30, x1 gains 20, which is enough with the least over
        assertThat(changes)
                .contains("slug=x1")
                .contains("gain=20")
                .contains("515.0")
                .doesNotContain("x0");
        assertThat(BetterBins.toNextBand(card, applicant(2, 1, 2), scale, List.of()))
                .isEmpty(); // 565 is A already
    }

    @Test
    void every_german_credit_reason_list_explains_the_distance_to_the_best_score() throws IOException {
        List<CreditCase> cases = germanCredit();
        CreditScorecard card = germanCard(cases);
        PointsBaseline best = PointsBaseline.maximum(card);
        double most =
                card.basePoints() + best.points().stream().mapToDouble(x -> x).sum();
        for (CreditCase one : cases) {
            double below = AdverseReason.of(card, one.applicant(), best, 99).stream()
                    .mapToDouble(AdverseReason::below)
                    .sum();
            assertThat(card.score(one.applicant()).value() + below).isEqualTo(most);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.001, 0.02, 0.5, 0.9, 0.999999})
    void score_and_probability_are_one_inverse_pair(double probability) {
        for (PointsScaling scaling : List.of(PointsScaling.DEFAULT, new PointsScaling(660, 15, 40))) {
            assertThat(scaling.probabilityOfBad(scaling.scoreAt(probability)))
                    .isCloseTo(probability, within(1e-12 * probability));
            assertThat(scaling.scoreAt(scaling.probabilityOfBad(512.25))).isCloseTo(512.25, within(1e-9));
            assertThat(scaling.probabilityOfBad(500)).isGreaterThan(scaling.probabilityOfBad(500.5));
        }
    }

    @Test
    void a_certain_outcome_has_no_score() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointsScaling.DEFAULT.scoreAt(1))
                .withMessageContaining("above 0 and below 1");
    }
}
