package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.survey.SurveyCases.POLICY;
import static org.crmkit.core.survey.SurveyCases.QUESTIONS;
import static org.crmkit.core.survey.SurveyCases.answers;
import static org.crmkit.core.survey.SurveyCases.satisfaction;
import static org.crmkit.core.survey.SurveyCases.sheet;
import static org.crmkit.core.survey.SurveyCases.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyReportTest {

    private static final SatisfactionRule RULE = POLICY.policy().satisfaction();
    private static final Map<String, Long> ASKED = Map.of("priority", 100L, "others", 600L);

    private static List<ResponseSheet> sheets(int priority, int others, int points) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < priority + others; i++) {
            sheets.add(
                    sheet(i, i < priority ? "priority" : "others", answers(points, i % 2 == 0 ? "price" : "quality")));
        }
        return sheets;
    }

    private static SurveyReport report(List<ResponseSheet> sheets) {
        return SurveyReport.of(survey(SurveyState.CLOSED), sheets, ASKED, POLICY, QUESTIONS.policy());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private static List<String> undefined(SatisfactionIndex index) {
        return index.fold(known -> List.of(), undefined -> codes(undefined.reasons()));
    }

    private static SatisfactionIndex index(List<ResponseSheet> sheets) {
        return SatisfactionIndex.of(satisfaction(), sheets, RULE, 5);
    }

    @Test
    void the_index_is_the_weighted_mean_of_its_dimensions_on_the_theoretical_range() {
        // an 8 on a scale from 1 to 10 is worth 100 x 7/9 = 77.7778, as a grievance 100 x 2/9 = 22.2222 of which 10%
        SatisfactionIndex.Known known = index(sheets(10, 0, 8)).known().orElseThrow();
        assertThat(known.parts()).hasSize(6);
        assertThat(known.parts().get(0).value()).isEqualByComparingTo("77.7778");
        assertThat(known.parts().get(0).answers()).isEqualTo(10);
        assertThat(known.parts().get(4).value()).isEqualByComparingTo("22.2222");
        assertThat(known.value()).isEqualByComparingTo("72.22224"); // 0.9 x 77.7778 + 0.1 x 22.2222
        assertThat(known.grade()).isEqualTo(SatisfactionGrade.NEUTRAL);
    }

    @Test
    void contributions_add_up_to_the_index() {
        SatisfactionIndex.Known known = index(sheets(10, 0, 3)).known().orElseThrow();
        assertThat(known.parts().stream()
                        .map(SatisfactionIndex.Part::contribution)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(known.value());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, 100, VERY_SATISFIED",
        "1, 10, 0, VERY_DISSATISFIED",
        "10, 10, 90, VERY_SATISFIED",
        "1, 1, 10, VERY_DISSATISFIED"
    })
    void the_ends_of_the_scale_are_the_ends_of_the_index(
            int points, int grievance, String value, SatisfactionGrade grade) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, Answer> given = new LinkedHashMap<>(answers(points, "price"));
            given.put("grievance", Answer.rated(grievance));
            sheets.add(sheet(i, "priority", given));
        }
        SatisfactionIndex.Known known = index(sheets).known().orElseThrow();
        assertThat(known.value()).isEqualByComparingTo(value);
        assertThat(known.grade()).isEqualTo(grade);
    }

    @Test
    void without_a_dimension_or_with_too_few_answers_there_is_no_index() {
        assertThat(undefined(index(List.of()))).hasSize(6).containsOnly("dimension-not-measured");
        assertThat(undefined(index(sheets(4, 0, 8)))).hasSize(6).containsOnly("too-few-answers");
        assertThat(index(sheets(5, 0, 8)).known()).isPresent();
        assertThat(index(sheets(4, 0, 8)).shortfalls(RULE)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_index_lies_in_its_range_does_not_depend_on_order_and_rises_with_every_better_answer(int seed) {
        Random random = new Random(seed);
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(40); i++) {
            Map<String, Answer> given = new LinkedHashMap<>();
            for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
                given.put(dimension.slug(), Answer.rated(1 + random.nextInt(9)));
            }
            given.put("reason", Answer.chosen("price"));
            sheets.add(sheet(i, "others", given));
        }
        BigDecimal value = index(sheets).known().orElseThrow().value();
        assertThat(value).as("seed %s", seed).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        List<ResponseSheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, random);
        assertThat(index(shuffled)).as("seed %s", seed).isEqualTo(index(sheets));
        SatisfactionDimension one = List.of(SatisfactionDimension.values()).get(random.nextInt(6));
        Map<String, Answer> raised = new LinkedHashMap<>(sheets.get(0).answers());
        raised.put(one.slug(), Answer.rated(10));
        sheets.set(0, sheet(0, "others", raised));
        BigDecimal after = index(sheets).known().orElseThrow().value();
        assertThat(after.compareTo(value))
                .as("seed %s", seed)
                .isEqualTo(one == SatisfactionDimension.GRIEVANCE ? -1 : 1);
    }

    @Test
    void what_is_below_its_target_is_said_the_dimension_that_would_bring_most_first() {
        List<Reason> reasons = index(sheets(10, 0, 8)).shortfalls(RULE);
        assertThat(codes(reasons)).hasSize(7).startsWith("index-below-target").containsOnlyOnce("index-below-target");
        assertThat(reasons.get(0).text().en()).contains("72.22").contains("80");
        assertThat(reasons.get(1).text().en())
                .startsWith("Grievance is at 22.22")
                .contains("raise the index by 5.78");
        assertThat(index(sheets(10, 0, 10)).shortfalls(RULE)).isEmpty(); // 90 although grievances are at 0
    }

    @Test
    void a_target_reached_exactly_is_reached() {
        SatisfactionRule ninety = new SatisfactionRule(10, new BigDecimal("90"), RULE.weights(), RULE.bands());
        SatisfactionRule more = new SatisfactionRule(10, new BigDecimal("90.01"), RULE.weights(), RULE.bands());
        assertThat(index(sheets(10, 0, 10)).shortfalls(ninety)).isEmpty();
        assertThat(codes(index(sheets(10, 0, 10)).shortfalls(more)))
                .containsExactly("index-below-target", "dimension-below-target");
    }

    @Test
    void a_full_sample_falls_short_of_nothing_but_satisfaction() {
        SurveyReport report = report(sheets(30, 180, 10));
        assertThat(report.shortfalls()).isEmpty();
        assertThat(report.responses()).isEqualTo(Rate.of(210, 700));
        assertThat(report.decidedUnder()).isEqualTo(POLICY.version());
        assertThat(report.segments())
                .allMatch(SegmentResult::isReportable)
                .allMatch(s -> s.index().known().isPresent());
    }

    @Test
    void response_rate_sample_and_segments_below_the_policy_are_said() {
        assertThat(codes(report(sheets(29, 170, 10)).shortfalls()))
                .containsExactly("response-rate-below-target", "sample-below-minimum", "segment-below-sample");
        assertThat(codes(report(sheets(30, 170, 10)).shortfalls())).containsExactly("response-rate-below-target");
    }

    @Test
    void void_sheets_do_not_count() {
        List<ResponseSheet> sheets = sheets(30, 180, 10);
        sheets.set(0, sheets.get(0).rechecked(Recheck.VOID));
        sheets.set(1, sheets.get(1).rechecked(Recheck.NOT_REACHED));
        sheets.set(2, sheets.get(2).rechecked(Recheck.CONFIRMED));
        SurveyReport report = report(sheets);
        assertThat(report.voided()).isEqualTo(1);
        assertThat(report.responses().part()).isEqualTo(209);
        assertThat(report.segments().get(0).isReportable()).isFalse();
    }

    @Test
    void a_segment_without_enough_sheets_is_not_reported_alone_and_a_tiny_one_hides_another() {
        assertThat(report(sheets(29, 180, 8)).segments())
                .extracting(s -> s.index().known().isPresent())
                .containsExactly(false, true);
        SurveyReport tiny = report(sheets(4, 180, 8));
        assertThat(tiny.segments())
                .extracting(s -> s.index().known().isPresent())
                .containsExactly(false, false);
        assertThat(undefined(tiny.segments().get(1).index())).containsExactly("withheld-with-another");
        assertThat(report(sheets(5, 180, 8)).segments())
                .extracting(s -> s.index().known().isPresent())
                .containsExactly(false, true);
        assertThat(report(sheets(0, 180, 8)).segments())
                .extracting(s -> s.index().known().isPresent())
                .containsExactly(false, true); // nobody to protect
    }

    @Test
    void nothing_in_a_report_leads_back_to_a_respondent() {
        List<ResponseSheet> sheets = sheets(30, 180, 8);
        String text = report(sheets).toString();
        assertThat(sheets).noneMatch(sheet -> text.contains(sheet.respondent().value()));
    }

    private static QuestionTable table(Question question, Answer... answers) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (Answer answer : answers) {
            sheets.add(sheet(sheets.size(), "others", Map.of(question.slug(), answer)));
        }
        return QuestionTable.of(question, sheets, 5);
    }

    private static Answer[] chosen(int price, int quality, int service) {
        List<Answer> answers = new ArrayList<>(Collections.nCopies(price, Answer.chosen("price")));
        answers.addAll(Collections.nCopies(quality, Answer.chosen("quality")));
        answers.addAll(Collections.nCopies(service, Answer.chosen("service")));
        return answers.toArray(new Answer[0]);
    }

    private static List<Optional<Long>> counts(QuestionTable table) {
        return table.cells().stream().map(QuestionTable.Cell::count).toList();
    }

    private static final Question REASON = satisfaction().question("reason").orElseThrow();

    @Test
    void counts_are_told_from_the_smallest_cell_on_and_nobody_is_no_secret() {
        assertThat(counts(table(REASON, chosen(5, 9, 0))))
                .containsExactly(Optional.of(5L), Optional.of(9L), Optional.of(0L));
    }

    @Test
    void a_count_that_would_follow_from_the_others_is_kept_secret_with_the_next_smallest() {
        assertThat(counts(table(REASON, chosen(4, 9, 20))))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(20L));
        assertThat(counts(table(REASON, chosen(1, 3, 20))))
                .as("together 4, so that it is known how few they are: one more")
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(counts(table(REASON, chosen(2, 3, 20))))
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(20L));
        assertThat(counts(table(REASON, chosen(2, 0, 20))))
                .containsExactly(Optional.empty(), Optional.of(0L), Optional.empty());
    }

    @Test
    void of_fewer_answers_than_the_smallest_cell_nothing_is_told_but_how_many() {
        QuestionTable table = table(REASON, chosen(4, 0, 0));
        assertThat(table.answered()).isEqualTo(4);
        assertThat(counts(table)).containsOnly(Optional.empty());
    }

    @Test
    void a_scale_tells_its_mean_and_all_its_counts_or_none() {
        Question scale = Question.scale("q", SurveyCases.words("Q"), 3);
        Answer[] five = {Answer.rated(1), Answer.rated(1), Answer.rated(1), Answer.rated(1), Answer.rated(1)};
        assertThat(table(scale, five).mean()).contains(new BigDecimal("1.0000"));
        assertThat(counts(table(scale, five))).containsExactly(Optional.of(5L), Optional.of(0L), Optional.of(0L));
        Answer[] mixed = {
            Answer.rated(1), Answer.rated(1), Answer.rated(3), Answer.rated(3), Answer.rated(3), Answer.rated(3)
        };
        assertThat(table(scale, mixed).mean()).contains(new BigDecimal("2.3333"));
        assertThat(counts(table(scale, mixed))).containsOnly(Optional.empty());
        assertThat(table(scale, Answer.rated(1)).mean()).isEmpty();
        assertThat(table(scale, five).cells().get(2).label().en()).isEqualTo("3");
    }

    @Test
    void of_several_answers_each_count_stands_alone_and_words_are_only_counted() {
        Question multiple =
                Question.multiple("m", SurveyCases.words("M"), REASON.options().toArray(new Question.Option[0]));
        QuestionTable table = table(
                multiple,
                Answer.chosen("price", "quality"),
                Answer.chosen("price"),
                Answer.chosen("price"),
                Answer.chosen("price"),
                Answer.chosen("price"));
        assertThat(counts(table)).containsExactly(Optional.of(5L), Optional.empty(), Optional.of(0L));
        QuestionTable open =
                table(Question.open("o", SurveyCases.words("O")), Answer.written("my number is 13800000000"));
        assertThat(open.answered()).isEqualTo(1);
        assertThat(open.cells()).isEmpty();
        assertThat(open.toString()).doesNotContain("138");
    }

    @Test
    void a_report_of_the_wrong_things_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SurveyReport.of(survey(SurveyState.APPROVED), List.of(), ASKED, POLICY, QUESTIONS.policy()))
                .withMessageContaining("questionnaire");
        ResponseSheet own = sheets(1, 0, 8).get(0);
        ResponseSheet foreign = new ResponseSheet(
                SurveyId.of("S-9"),
                own.respondent(),
                own.segment(),
                own.takenOn(),
                own.interviewer(),
                own.answers(),
                own.recheck());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(List.of(foreign)))
                .withMessageContaining("S-9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyReport.of(
                        survey(SurveyState.CLOSED),
                        List.of(),
                        ASKED,
                        InForce.of(POLICY.policy(), RulebookVersion.of("other", "1")),
                        QUESTIONS.policy()))
                .withMessageContaining("other@1");
    }

    @Test
    void a_survey_nobody_answered_is_a_report_with_reasons_and_no_number() {
        SurveyReport report =
                SurveyReport.of(survey(SurveyState.CLOSED), List.of(), Map.of(), POLICY, QUESTIONS.policy());
        assertThat(report.responses().fraction()).isEmpty();
        assertThat(report.index().known()).isEmpty();
        assertThat(codes(report.shortfalls()))
                .containsExactly("sample-below-minimum", "segment-below-sample", "segment-below-sample");
    }
}
