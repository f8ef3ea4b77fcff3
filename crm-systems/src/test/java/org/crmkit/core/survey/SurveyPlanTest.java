package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.survey.SurveyCases.CHINA;
import static org.crmkit.core.survey.SurveyCases.OTHERS;
import static org.crmkit.core.survey.SurveyCases.POLICY;
import static org.crmkit.core.survey.SurveyCases.PRIORITY;
import static org.crmkit.core.survey.SurveyCases.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyPlanTest {

    private static final LocalDate IN_TIME = LocalDate.of(2026, 2, 9);

    private static List<String> objections(SurveyPlan plan, LocalDate day) {
        return plan.objections(day, POLICY.policy(), CHINA).stream()
                .map(Reason::code)
                .toList();
    }

    private static Segment segment(String slug, long population) {
        return new Segment(slug, Label.same(slug), population);
    }

    @Test
    void the_days_follow_from_policy_and_calendar_with_spring_festival_and_its_make_up_days() {
        SurveyDates dates = plan().dates(POLICY.policy(), CHINA);
        // 15 working days before 9 March 2026: 2-6 March, 24-28 February (28 made up), 10-14 February (14 made up)
        assertThat(dates.planDue()).isEqualTo("2026-02-09");
        assertThat(dates.approvalDue()).isEqualTo("2026-02-12");
        assertThat(dates.entryDue()).isEqualTo("2026-03-17");
        assertThat(dates.reportDue()).isEqualTo("2026-03-27");
        assertThat(dates.keptUntil()).isEqualTo("2029-03-13");
        assertThat(dates.nextBy()).isEqualTo("2026-09-13");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 2026-02-09, plan-overdue",
        "SUBMITTED, 2026-02-12, approval-overdue",
        "APPROVED, 2026-03-09, start-overdue",
        "IN_FIELD, 2026-03-13, end-overdue",
        "CLOSED, 2026-03-27, report-overdue"
    })
    void on_its_last_day_nothing_is_overdue_and_the_day_after_it_is(SurveyState state, LocalDate last, String code) {
        SurveyDates dates = plan().dates(POLICY.policy(), CHINA);
        assertThat(dates.overdue(state, last)).isEmpty();
        assertThat(dates.overdue(state, last.plusDays(1)))
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(code));
    }

    @Test
    void a_survey_that_is_over_is_never_overdue() {
        SurveyDates dates = plan().dates(POLICY.policy(), CHINA);
        for (SurveyState state : List.of(SurveyState.REPORTED, SurveyState.FILED, SurveyState.CANCELLED)) {
            assertThat(dates.overdue(state, LocalDate.of(2030, 1, 1))).isEmpty();
        }
    }

    @Test
    void the_sample_is_shared_by_size_with_a_minimum_for_each_segment() {
        // 200 in all: 20 of 400 and 180 of 3,600; 20 is raised to 30. At a response rate of 30% 100 and 600 are asked.
        List<SampleShare> sample = plan().sample(POLICY.policy());
        assertThat(sample).extracting(SampleShare::valid).containsExactly(30L, 180L);
        assertThat(sample).extracting(SampleShare::asked).containsExactly(100L, 600L);
        assertThat(sample).extracting(SampleShare::expected).containsExactly(30L, 180L);
        assertThat(sample).extracting(s -> s.reasons().get(0).code()).containsExactly("segment-minimum", "by-size");
        assertThat(sample).allMatch(SampleShare::isReportable);
    }

    @Test
    void a_segment_from_which_too_few_answers_can_come_is_named() {
        assertThat(SampleShare.of(List.of(segment("small", 99)), POLICY.policy().sample())
                        .get(0)
                        .isReportable())
                .isFalse(); // 29 answers of 99
        assertThat(SampleShare.of(
                                List.of(segment("small", 100)), POLICY.policy().sample())
                        .get(0)
                        .isReportable())
                .isTrue(); // 30 of 100
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shares_add_up_to_the_minimum_or_more_and_none_asks_more_than_there_are(int seed) {
        Random random = new Random(seed);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            segments.add(segment("s" + i, 1 + random.nextInt(5_000)));
        }
        SampleRule rule = new SampleRule(1 + random.nextInt(500), 1, new BigDecimal("0.37"), BigDecimal.ZERO);
        List<SampleShare> shares = SampleShare.of(segments, rule);
        long valid = shares.stream().mapToLong(SampleShare::valid).sum();
        assertThat(valid).as("seed %s", seed).isBetween((long) rule.minimum(), (long) rule.minimum() + segments.size());
        assertThat(shares).as("seed %s", seed).allSatisfy(share -> {
            assertThat(share.asked()).isLessThanOrEqualTo(share.segment().population());
            assertThat(share.expected()).isLessThanOrEqualTo(share.asked());
        });
    }

    @Test
    void the_largest_remainder_takes_what_is_left() {
        SampleRule ten = new SampleRule(10, 1, BigDecimal.ONE, BigDecimal.ZERO);
        // 10 x 55/100 = 5.5, 10 x 27/100 = 2.7, 10 x 18/100 = 1.8
        assertThat(SampleShare.of(List.of(segment("a", 55), segment("b", 27), segment("c", 18)), ten))
                .extracting(SampleShare::valid)
                .containsExactly(5L, 3L, 2L);
    }

    @Test
    void a_plan_that_fits_the_policy_meets_no_objection() {
        assertThat(objections(plan(), IN_TIME)).isEmpty();
    }

    @Test
    void each_objection_is_named() {
        assertThat(objections(plan(), IN_TIME.plusDays(1))).containsExactly("handed-in-late");
        assertThat(objections(plan("CNY 100.00", segment("few", 600)), IN_TIME)).containsExactly("sample-too-small");
        assertThat(objections(plan("CNY 100.00", segment("few", 667)), IN_TIME)).isEmpty(); // 200 of 667 answer
        assertThat(objections(plan("USD 100.00", PRIORITY, OTHERS), IN_TIME))
                .containsExactly("budget-in-other-currency");
    }

    @Test
    void money_is_checked_for_each_sheet_and_for_the_whole() {
        // 210 sheets at CNY 12.00
        assertThat(objections(plan("CNY 2520.00", PRIORITY, OTHERS), IN_TIME)).isEmpty();
        assertThat(objections(plan("CNY 2520.01", PRIORITY, OTHERS), IN_TIME))
                .containsExactly("questionnaire-too-dear");
        assertThat(objections(plan("CNY 30000.01", PRIORITY, OTHERS), IN_TIME))
                .containsExactly("budget-over-ceiling", "questionnaire-too-dear");
        assertThat(objections(plan("CNY 30000.00", PRIORITY, OTHERS), IN_TIME))
                .containsExactly("questionnaire-too-dear");
    }

    @Test
    void a_plan_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan("CNY 1.00")).withMessageContaining("population");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan("CNY 1.00", PRIORITY, PRIORITY))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> segment("x", 0)).withMessageContaining("was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> segment("Not a slug", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyId.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyId.of("x".repeat(101)));
        assertThat(SurveyId.of("x".repeat(100)).compareTo(SurveyId.of("y"))).isNegative();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SurveyPlan.Purpose(Label.same("t"), List.of(), List.of(), CollectionMethod.INTERVIEW))
                .withMessageContaining("goals");
    }
}
