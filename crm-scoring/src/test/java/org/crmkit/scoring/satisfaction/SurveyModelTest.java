package org.crmkit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.satisfaction.SurveyCases.weights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.util.DoubleComparator;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.Answer;
import org.crmkit.core.survey.OpeningWords;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.Recheck;
import org.crmkit.core.survey.RespondentKey;
import org.crmkit.core.survey.ResponseSheet;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.SatisfactionRule;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.weight.Ahp;
import org.crmkit.scoring.weight.PairwiseMatrix;
import org.crmkit.scoring.weight.WeightCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyModelTest {

    private static SatisfactionRule rule() {
        Map<SatisfactionDimension, BigDecimal> weights = new EnumMap<>(SatisfactionDimension.class);
        String[] shares = {"0.10", "0.25", "0.20", "0.25", "0.05", "0.15"};
        int place = 0;
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            weights.put(dimension, new BigDecimal(shares[place]));
            place++;
        }
        Map<SatisfactionGrade, BigDecimal> bands = new EnumMap<>(SatisfactionGrade.class);
        for (SatisfactionGrade grade : SatisfactionGrade.values()) {
            bands.put(grade, BigDecimal.valueOf(20L * bands.size()));
        }
        return new SatisfactionRule(10, BigDecimal.valueOf(80), weights, bands);
    }

    private static Questionnaire standard() {
        return SurveyModel.standard()
                .questionnaire(
                        Label.of("满意度调查", "Satisfaction survey"),
                        new OpeningWords(Label.same("-"), Label.same("-"), Label.same("-"), Label.same("-")),
                        Label.of("谢谢", "Thank you"));
    }

    @Test
    void the_usual_model_has_six_dimensions_and_sixteen_parts() {
        SurveyModel model = SurveyModel.standard();
        assertThat(model.dimensions()).hasSize(6);
        assertThat(model.items()).hasSize(16);
        assertThat(model.questions()).hasSize(16);
        assertThat(Arrays.stream(SatisfactionDimension.values())
                        .map(dimension -> model.itemsOf(dimension).size()))
                .containsExactly(3, 3, 3, 2, 2, 3);
        assertThat(model.questions().stream().filter(SurveyQuestion::isReversed).map(SurveyQuestion::slug))
                .containsExactly("grievance", "complaint");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void under_the_rulebook_it_comes_to_the_index_of_the_survey_room(long seed) {
        Questionnaire questionnaire = standard();
        Randoms random = new Randoms(seed);
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            questionnaire.questions().forEach(q -> answers.put(q.slug(), Answer.rated(1 + random.below(10))));
            sheets.add(new ResponseSheet(
                    SurveyId.of("s-1"),
                    new RespondentKey("%032x".formatted(i)),
                    i % 2 == 0 ? "retail" : "trade",
                    LocalDate.of(2026, 3, 1),
                    Optional.empty(),
                    answers,
                    Recheck.NOT_CHECKED));
        }
        SurveyModel model = SurveyModel.of(questionnaire, rule());
        AnswerTable answers = AnswerTable.of(model.questionSlugs(), sheets);
        SurveyIndex.Known ours = SurveyIndex.of(
                        model, weights(SurveyWeighting.of(rule()), model, answers), answers, IndexTerms.standard())
                .known()
                .orElseThrow();
        SatisfactionIndex.Known core =
                SatisfactionIndex.of(questionnaire, sheets, rule(), 5).known().orElseThrow();
        assertThat(ours.value()).as("seed %s", seed).isCloseTo(core.value().doubleValue(), within(1e-4));
        assertThat(ours.band().slug()).isEqualTo(core.grade().slug());
        assertThat(answers.marks("segment")).containsExactly("retail", "trade");
    }

    @Test
    void it_comes_to_the_index_of_the_worked_example_in_the_handbook() {
        // the tool "Customer Satisfaction Index System": mean answers 8.2, 8.4, 7.9 and so on give 73.3, rounded at
        // every step
        double[] answers = {8.2, 8.4, 7.9, 7.8, 8.1, 7.6, 6.9, 7.2, 7.1, 7.9, 7.5, 3.1, 2.8, 7.7, 6.2, 6.6};
        SurveyModel model = SurveyModel.standard();
        AnswerTable table =
                AnswerTable.builder(model.questionSlugs()).add("mean", answers).build();
        SurveyWeighting weighting = SurveyWeighting.expert(
                Map.of(
                        SatisfactionDimension.EXPECTATION, 0.10,
                        SatisfactionDimension.PERCEIVED_QUALITY, 0.25,
                        SatisfactionDimension.PERCEIVED_VALUE, 0.20,
                        SatisfactionDimension.SATISFACTION, 0.25,
                        SatisfactionDimension.GRIEVANCE, 0.10,
                        SatisfactionDimension.LOYALTY, 0.10),
                Map.of(),
                Map.of());
        SurveyIndex.Known found = SurveyIndex.ofRow(model, weights(weighting, model, table), table, 0)
                .known()
                .orElseThrow();
        assertThat(found.value()).isCloseTo(73.3, within(0.1));
    }

    @Test
    void the_questionnaire_of_a_model_is_the_model_of_the_questionnaire() {
        SurveyModel again = SurveyModel.of(standard(), rule());
        assertThat(again.questionSlugs()).isEqualTo(SurveyModel.standard().questionSlugs());
        assertThat(again.questions().stream().filter(SurveyQuestion::isReversed).map(SurveyQuestion::slug))
                .containsExactly("grievance", "complaint");
    }

    @Test
    void a_part_without_question_and_a_question_without_part_are_refused() {
        SurveyItem item = new SurveyItem("a", Label.same("a"), SatisfactionDimension.SATISFACTION);
        SurveyQuestion question = new SurveyQuestion("q", Label.same("q"), "b", 1, 5, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyModel("m", List.of(item), List.of(question), CsmGrade.scale()))
                .withMessageContaining("belongs to 'b'; it must be one of [a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SurveyModel("m", List.of(item), List.of(), CsmGrade.scale()))
                .withMessageContaining("items.a has no question");
    }

    @ParameterizedTest
    @CsvSource({
        "0, very-dissatisfied",
        "8.33, very-dissatisfied",
        "8.34, dissatisfied",
        "25, somewhat-dissatisfied",
        "50, neutral",
        "58.34, somewhat-satisfied",
        "75, satisfied",
        "91.66, satisfied",
        "91.67, very-satisfied",
        "100, very-satisfied"
    })
    void seven_grades_begin_half_way_between_their_marks(double index, String grade) {
        assertThat(CsmGrade.scale().bandOf(index).slug()).isEqualTo(grade);
    }

    @Test
    void marks_run_from_minus_sixty_to_sixty() {
        assertThat(CsmGrade.markOf(0)).isEqualTo(-60);
        assertThat(CsmGrade.markOf(50)).isZero();
        assertThat(CsmGrade.markOf(100)).isEqualTo(60);
        assertThat(Arrays.stream(CsmGrade.values()).map(CsmGrade::mark)).containsExactly(-60, -40, -20, 0, 20, 40, 60);
    }

    @Test
    void comparisons_of_experts_become_weights_and_contradictions_a_note() {
        SurveyModel model = SurveyCases.model();
        List<String> dimensions = List.of("perceived-quality", "satisfaction", "grievance");
        Ahp sound = Ahp.of(PairwiseMatrix.ofUpper(dimensions, 2, 4, 2));
        Ahp items = Ahp.of(PairwiseMatrix.ofUpper(List.of("product", "logistics"), 3));
        SurveyWeighting weighting =
                SurveyWeighting.judged(sound, Map.of(SatisfactionDimension.PERCEIVED_QUALITY, items));
        Weighing.Weighed found =
                weighting.weigh(model, SurveyCases.before()).weighed().orElseThrow();
        assertThat(found.notes()).isEmpty();
        // consistent judgements 2, 4, 2: 4/7, 2/7, 1/7; of the parts 3 to 1
        assertThat(found.weights().questions().values())
                .usingElementComparator(new DoubleComparator(1e-9))
                .containsExactly(4 / 7.0 * 0.375, 4 / 7.0 * 0.375, 4 / 7.0 * 0.25, 2 / 7.0, 1 / 7.0);
        Ahp contradicting = Ahp.of(PairwiseMatrix.ofUpper(dimensions, 9, 1.0 / 9, 9));
        assertThat(SurveyWeighting.judged(contradicting, Map.of())
                        .weigh(model, SurveyCases.before())
                        .weighed()
                        .orElseThrow()
                        .notes())
                .extracting(Reason::code)
                .containsExactly("judgements-inconsistent");
    }

    @Test
    void two_ways_can_be_combined() {
        SurveyModel model = SurveyCases.model();
        SurveyWeighting both =
                SurveyWeighting.combined(SurveyCases.experts(), SurveyWeighting.equal(), WeightCombination.LINEAR, 0.5);
        // equal: a third each of quality (quarter look, quarter finish, half delivery), satisfaction and grievance
        assertThat(weights(both, model, SurveyCases.before()).questions().values())
                .usingElementComparator(new DoubleComparator(1e-12))
                .containsExactly(
                        (0.15 + 1 / 12.0) / 2,
                        (0.15 + 1 / 12.0) / 2,
                        (0.2 + 1 / 6.0) / 2,
                        (0.3 + 1 / 3.0) / 2,
                        (0.2 + 1 / 3.0) / 2);
    }

    @Test
    void a_weight_without_question_has_no_weights() {
        Weighing found = SurveyWeighting.of(rule()).weigh(SurveyCases.model(), SurveyCases.before());
        assertThat(found.<String>fold(
                        weighed -> "weighed", none -> none.reason().code()))
                .isEqualTo("dimension-without-questions");
    }
}
