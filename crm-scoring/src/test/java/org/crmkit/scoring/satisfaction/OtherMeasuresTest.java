package org.crmkit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.sampling.ProportionInterval;
import org.junit.jupiter.api.Test;

class OtherMeasuresTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void satisfied_are_those_at_or_above_the_threshold() {
        SatisfiedShare found = SatisfiedShare.of(new double[] {5, 4, 3, 5, 1, 4, 4, 2}, 4)
                .value()
                .orElseThrow();
        assertThat(found.share()).isEqualTo(0.625);
        assertThat(found.mean()).isEqualTo(3.5);
        assertThat(found.interval(ProportionInterval.WILSON, 0.95).holds(0.625)).isTrue();
        assertThat(SatisfiedShare.of(new double[0], 4).value()).isEmpty();
    }

    @Test
    void two_shares_are_compared_by_their_pooled_share() {
        SatisfiedShare a = new SatisfiedShare(45, 100, 3, 4);
        SatisfiedShare b = new SatisfiedShare(30, 100, 3, 4);
        // z = 0.15 / sqrt(0.375 x 0.625 x 0.02) = 2.190890, p = 0.028460 (scipy)
        assertThat(a.pValueAgainst(b).orElseThrow()).isCloseTo(0.02845973691631055, EXACT);
        assertThat(new SatisfiedShare(9, 9, 5, 4).pValueAgainst(new SatisfiedShare(3, 3, 5, 4)))
                .isEmpty();
    }

    @Test
    void both_versions_of_the_effort_score_count_what_was_easy() {
        EffortScore ease = EffortScore.of(new int[] {7, 6, 5, 4, 3, 1}, EffortScore.Version.EASE)
                .value()
                .orElseThrow();
        assertThat(ease.easy().share()).isEqualTo(0.5);
        assertThat(ease.hard()).isEqualTo(2);
        assertThat(ease.netEase()).isCloseTo(100 / 6.0, EXACT);
        assertThat(ease.mean()).isCloseTo(26 / 6.0, EXACT);
        EffortScore effort = EffortScore.of(new int[] {1, 2, 3, 4, 5}, EffortScore.Version.EFFORT)
                .value()
                .orElseThrow();
        assertThat(effort.easy().satisfied()).isEqualTo(2);
        assertThat(effort.hard()).isEqualTo(2);
        assertThat(effort.mean()).isEqualTo(3);
        assertThat(EffortScore.of(new int[0], EffortScore.Version.EASE).value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffortScore.of(new int[] {6}, EffortScore.Version.EFFORT))
                .withMessageContaining("was 6; it must be 1 to 5");
    }

    private static final List<ServiceGap.Statement> FOUR = List.of(
            new ServiceGap.Statement(RaterDimension.RELIABILITY, "e1", "p1"),
            new ServiceGap.Statement(RaterDimension.RELIABILITY, "e2", "p2"),
            new ServiceGap.Statement(RaterDimension.EMPATHY, "e3", "p3"),
            new ServiceGap.Statement(RaterDimension.EMPATHY, "e4", "p4"));

    private static AnswerTable six() {
        return AnswerTable.builder(List.of("e1", "e2", "e3", "e4", "p1", "p2", "p3", "p4", "rel", "emp"))
                .add("1", 6, 7, 6, 5, 5, 6, 6, 6, 60, 40)
                .add("2", 7, 7, 5, 6, 4, 5, 5, 5, 70, 30)
                .add("3", 5, 6, 6, 6, 5, 5, 6, 7, 50, 50)
                .add("4", 6, 6, 4, 5, 3, 4, 4, 4, 80, 20)
                .add("5", 7, 6, 6, 7, 6, 6, 7, 6, 55, 45)
                .add("6", 4, 5, 5, 5, 4, 4, 3, 5, 65, 35)
                .add("gap", Map.of("e1", 7.0), Map.of())
                .build();
    }

    @Test
    void gaps_agree_with_an_independent_computation() {
        ServiceGap found = ServiceGap.ofPoints(
                        six(), FOUR, Map.of(RaterDimension.RELIABILITY, "rel", RaterDimension.EMPATHY, "emp"))
                .value()
                .orElseThrow(); // numpy
        assertThat(found.respondents()).isEqualTo(6);
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(found.dimensions().get(0).gap()).isCloseTo(-1.25, EXACT);
        assertThat(found.dimensions().get(1).gap()).isCloseTo(-1 / 6.0, EXACT);
        assertThat(found.unweighted().servqual()).isCloseTo(-0.7083333333333334, EXACT);
        assertThat(found.weighted().servqual()).isCloseTo(-0.8916666666666667, EXACT);
        assertThat(found.unweighted().servperf()).isCloseTo(5.041666666666667, EXACT);
        assertThat(found.weighted().servperf()).isCloseTo(4.9875, EXACT);
        assertThat(found.dimensions().get(0).reliability().orElseThrow()).isCloseTo(0.752136752136752, EXACT);
        assertThat(found.dimensions().get(1).reliability().orElseThrow()).isCloseTo(-0.18181818181818105, EXACT);
        assertThat(found.worst().orElseThrow().dimension()).isEqualTo(RaterDimension.RELIABILITY);
    }

    @Test
    void the_unweighted_score_is_the_mean_of_the_dimensions() {
        // 12manage.com, worked example: -0.65, -1.10, -0.83, -0.70, -1.01 give -0.86
        double[] gaps = {-1.10, -0.70, -0.65, -1.01, -0.83};
        Map<String, Double> answers = new LinkedHashMap<>();
        List<ServiceGap.Statement> statements = Arrays.stream(RaterDimension.values())
                .map(each -> new ServiceGap.Statement(each, "e-" + each.code(), "p-" + each.code()))
                .toList();
        int place = 0;
        for (RaterDimension each : RaterDimension.values()) {
            answers.put("e-" + each.code(), 6.0);
            answers.put("p-" + each.code(), 6 + gaps[place]);
            place++;
        }
        AnswerTable table = AnswerTable.builder(answers.keySet())
                .add("mean", answers, Map.of())
                .build();
        ServiceGap found = ServiceGap.unweighted(table, statements).value().orElseThrow();
        assertThat(found.unweighted().servqual()).isCloseTo(-0.86, within(0.005));
        assertThat(found.weighted()).isEqualTo(found.unweighted());
    }

    @Test
    void the_instrument_has_twenty_two_statements() {
        assertThat(Arrays.stream(RaterDimension.values())
                        .mapToInt(RaterDimension::statements)
                        .sum())
                .isEqualTo(22); // Parasuraman, Zeithaml and Berry (1988)
    }

    @Test
    void nobody_who_answered_everything_is_no_gap() {
        assertThat(ServiceGap.unweighted(six().where(row -> row == 6), FOUR).value())
                .isEmpty();
    }

    private static PriorityMap.Attribute attribute(String slug, double importance, double performance) {
        return new PriorityMap.Attribute(slug, Label.same(slug), importance, performance);
    }

    @Test
    void quadrants_depend_on_where_the_cross_hairs_lie() {
        List<PriorityMap.Attribute> attributes = List.of(
                attribute("price", 9, 4),
                attribute("speed", 8, 8),
                attribute("music", 2, 9),
                attribute("parking", 6, 6));
        assertThat(PriorityMap.of(attributes, PriorityMap.CrossHairs.MEAN).points())
                .extracting(PriorityMap.Point::quadrant)
                .containsExactly( // means 6.25 and 6.75
                        Quadrant.CONCENTRATE, Quadrant.KEEP_UP, Quadrant.POSSIBLE_OVERKILL, Quadrant.LOW_PRIORITY);
        PriorityMap byScale = PriorityMap.ofScale(attributes, 5.5, 5.5);
        assertThat(byScale.points().get(3).quadrant()).isEqualTo(Quadrant.KEEP_UP);
        PriorityMap median = PriorityMap.of(attributes, PriorityMap.CrossHairs.MEDIAN);
        assertThat(median.importance()).isEqualTo(7);
        assertThat(median.performance()).isEqualTo(7);
        assertThat(byScale.byUrgency())
                .extracting(PriorityMap.Attribute::slug)
                .containsExactly("price", "parking", "speed", "music");
    }

    @Test
    void a_point_on_the_cross_hairs_counts_as_above_them() {
        PriorityMap one = PriorityMap.of(List.of(attribute("only", 3, 3)), PriorityMap.CrossHairs.MEAN);
        assertThat(one.points().get(0).quadrant()).isEqualTo(Quadrant.KEEP_UP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityMap.of(List.of(attribute("a", 1, 1)), PriorityMap.CrossHairs.SCALE))
                .withMessageContaining("ofScale");
    }

    @Test
    void a_recovery_adds_up_from_its_five_factors() {
        Score found = RecoveryScore.standard()
                .score(Map.of(
                        RecoveryFactor.SPEED, 5,
                        RecoveryFactor.APOLOGY, 5,
                        RecoveryFactor.EXPLANATION, 3,
                        RecoveryFactor.REDRESS, 2,
                        RecoveryFactor.FOLLOW_UP, 1))
                .orElseThrow();
        assertThat(found.value()).isCloseTo((100 + 100 + 50 + 25 + 0) / 5.0, EXACT);
        assertThat(found.band().orElseThrow().slug()).isEqualTo("doubtful");
        assertThat(found.contributions())
                .extracting(each -> each.reason().code())
                .containsExactlyInAnyOrder("speed", "apology", "explanation", "redress", "follow-up");
    }

    @Test
    void a_factor_that_was_not_judged_is_missing_and_the_others_weigh_more() {
        Score found = RecoveryScore.standard()
                .score(Map.of(RecoveryFactor.SPEED, 5, RecoveryFactor.REDRESS, 1))
                .orElseThrow();
        assertThat(found.value()).isEqualTo(50);
        assertThat(found.missing()).containsExactly("apology", "explanation", "follow-up");
        assertThat(RecoveryScore.standard().score(Map.of())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoveryScore.standard().score(Map.of(RecoveryFactor.SPEED, 6)))
                .withMessageContaining("speed was 6; it must be 1 to 5");
    }

    @Test
    void a_kano_result_that_may_be_chance_says_so() {
        assertThat(KanoResult.of(12, 10, 3, 5, 0, 0).warning().map(Reason::code))
                .contains("not-significant");
    }
}
