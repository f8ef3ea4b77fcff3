package org.crmkit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.satisfaction.SurveyCases.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.util.DoubleComparator;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.weight.EntropyWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyIndexTest {

    private static final Offset<Double> EXACT = within(1e-11);
    private static final IndexTerms ANY = IndexTerms.standard().withMinimum(1);

    private final SurveyModel model = SurveyCases.model();
    private final SurveyWeights weights = weights(SurveyCases.experts(), model, SurveyCases.before());

    private SurveyIndex.Known index(AnswerTable answers) {
        return SurveyIndex.of(model, weights, answers, ANY).known().orElseThrow();
    }

    @Test
    void index_error_and_interval_agree_with_an_independent_computation() {
        SurveyIndex.Known found = index(SurveyCases.before()); // numpy and scipy, with missing answers
        assertThat(found.value()).isCloseTo(64.92460317460318, EXACT);
        assertThat(found.standardError().orElseThrow()).isCloseTo(8.47608353304076, EXACT);
        assertThat(found.interval().orElseThrow().low()).isCloseTo(44.88185049384875, within(1e-9));
        assertThat(found.interval().orElseThrow().high()).isCloseTo(84.9673558553576, within(1e-9));
        assertThat(found.level(4))
                .extracting(SurveyIndex.Node::value)
                .usingElementComparator(new DoubleComparator(1e-11))
                .containsExactly(
                        58.333333333333336,
                        65.07936507936508,
                        57.142857142857146,
                        74.28571428571429,
                        63.49206349206349);
        assertThat(found.band().slug()).isEqualTo("somewhat-satisfied");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void contributions_of_each_level_add_up_to_the_index(int depth) {
        SurveyIndex.Known found = index(SurveyCases.before());
        assertThat(found.level(depth).stream()
                        .mapToDouble(SurveyIndex.Node::contribution)
                        .sum())
                .isCloseTo(found.value(), EXACT);
        assertThat(found.level(depth).stream()
                        .mapToDouble(SurveyIndex.Node::weight)
                        .sum())
                .isCloseTo(1, EXACT);
        assertThat(found.score().value()).isEqualTo(found.value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_respondents_does_not_matter_to_the_last_bit(long seed) {
        AnswerTable answers = SurveyCases.before();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, answers.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        AnswerTable.Builder shuffled = AnswerTable.builder(SurveyCases.QUESTIONS);
        for (int row : order) {
            Map<String, Double> given = new LinkedHashMap<>();
            SurveyCases.QUESTIONS.forEach(q -> answers.answer(row, q).ifPresent(x -> given.put(q, x)));
            shuffled.add(answers.key(row), given, Map.of());
        }
        assertThat(SurveyIndex.of(model, weights, shuffled.build(), ANY))
                .as("seed %s", seed)
                .isEqualTo(SurveyIndex.of(model, weights, answers, ANY));
    }

    @Test
    void without_gaps_it_is_the_mean_of_the_respondents_own_indexes() {
        AnswerTable answers = SurveyCases.after();
        double mean = IntStream.range(0, answers.size())
                .mapToDouble(row -> SurveyIndex.ofRow(model, weights, answers, row)
                        .known()
                        .orElseThrow()
                        .value())
                .average()
                .orElseThrow();
        assertThat(index(answers).value()).isCloseTo(mean, EXACT);
    }

    @Test
    void a_reversed_question_is_worth_what_its_mirror_image_is_worth() {
        SurveyQuestion asked = new SurveyQuestion("q", Label.same("q"), "i", 0, 10, false);
        SurveyQuestion reversed = new SurveyQuestion("q", Label.same("q"), "i", 0, 10, true);
        for (int answer = 0; answer <= 10; answer++) {
            assertThat(reversed.worth(answer)).isEqualTo(asked.worth(10 - answer));
        }
        assertThat(asked.worth(10)).isEqualTo(100);
        assertThat(asked.worth(0)).isZero();
    }

    @Test
    void more_trouble_lowers_the_index_and_better_delivery_raises_it() {
        double[][] rows = {{5, 5, 3, 5, 5}, {6, 6, 3, 6, 5}};
        double[][] trouble = {{5, 5, 3, 5, 5}, {6, 6, 3, 6, 6}};
        double[][] delivery = {{5, 5, 3, 5, 5}, {6, 6, 4, 6, 5}};
        double plain = index(SurveyCases.table("x", rows)).value();
        assertThat(index(SurveyCases.table("x", trouble)).value()).isLessThan(plain);
        assertThat(index(SurveyCases.table("x", delivery)).value()).isGreaterThan(plain);
    }

    @Test
    void a_question_that_nobody_answered_hands_its_weight_to_its_siblings() {
        AnswerTable.Builder some = AnswerTable.builder(SurveyCases.QUESTIONS);
        some.add("1", Map.of("look", 10.0, "delivery", 1.0, "overall", 5.0, "trouble", 1.0), Map.of());
        SurveyIndex.Known found = index(some.build());
        assertThat(found.missing()).containsExactly("finish");
        assertThat(found.score().missing()).containsExactly("finish");
        // quality 0.5: product 0.6 of it by look alone (100), logistics 0.4 (0); satisfaction 0.3 x 50; grievance 0.2 x
        // 100
        assertThat(found.value()).isCloseTo(0.3 * 100 + 0.2 * 0 + 0.3 * 50 + 0.2 * 100, EXACT);
        assertThat(found.interval()).isEmpty();
    }

    @Test
    void a_part_without_answers_hands_its_weight_to_the_others_of_its_dimension() {
        AnswerTable.Builder some = AnswerTable.builder(SurveyCases.QUESTIONS);
        some.add("1", Map.of("delivery", 3.0, "overall", 10.0, "trouble", 10.0), Map.of());
        assertThat(index(some.build()).value()).isCloseTo(0.5 * 50 + 0.3 * 100, EXACT);
    }

    @Test
    void a_dimension_without_answers_leaves_no_index() {
        AnswerTable.Builder some = AnswerTable.builder(SurveyCases.QUESTIONS);
        some.add("1", Map.of("delivery", 3.0, "overall", 10.0), Map.of());
        SurveyIndex found = SurveyIndex.of(model, weights, some.build(), ANY);
        assertThat(found.known()).isEmpty();
        assertThat(found.obstacle().map(Reason::code)).contains("dimension-not-measured");
    }

    @Test
    void a_segment_below_the_minimum_is_told_as_such() {
        List<SegmentIndex> segments = SegmentIndex.of(
                model,
                weights,
                SurveyCases.before(),
                "segment",
                IndexTerms.standard().withMinimum(4));
        assertThat(segments).extracting(SegmentIndex::mark).containsExactly("retail", "trade");
        assertThat(segments.get(0).index()).isEqualTo(new SurveyIndex.TooFew(3, 4));
        assertThat(segments.get(1).index().known()).isPresent();
    }

    @Test
    void asking_everybody_leaves_no_doubt() {
        AnswerTable answers = SurveyCases.after();
        IndexTerms all = new IndexTerms(1, 0.95, OptionalLong.of(answers.size()));
        SurveyIndex.Known found =
                SurveyIndex.of(model, weights, answers, all).known().orElseThrow();
        assertThat(found.standardError()).contains(0.0);
    }

    @Test
    void an_answer_off_the_scale_is_refused_by_name() {
        AnswerTable answers = SurveyCases.table("x", new double[][] {{5, 5, 6, 5, 5}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index(answers))
                .withMessageContaining("delivery was 6.0; it must be 1.0 to 5.0");
    }

    @Test
    void a_change_agrees_with_an_independent_computation_and_its_parts_add_up() {
        IndexChange found = IndexChange.between(index(SurveyCases.before()), index(SurveyCases.after()), 0.95)
                .value()
                .orElseThrow(); // numpy and scipy
        assertThat(found.difference()).isCloseTo(16.871693121693113, EXACT);
        assertThat(found.standardError()).isCloseTo(9.637113915703313, EXACT);
        assertThat(found.degrees()).isCloseTo(10.44488981939417, within(1e-10));
        assertThat(found.pValue()).isCloseTo(0.10926420749951442, within(1e-12));
        assertThat(found.parts().stream()
                        .mapToDouble(IndexChange.Part::difference)
                        .sum())
                .isCloseTo(found.difference(), EXACT);
        assertThat(found.reason(0.05).code()).isEqualTo("not-changed");
        assertThat(found.reason(0.2).code()).isEqualTo("changed");
        assertThat(found.interval().holds(0)).isTrue();
    }

    private static String code(Measured<?> measured) {
        return measured.fold(known -> "known", undefined -> undefined.reason().code());
    }

    @Test
    void indexes_that_do_not_compare_say_why() {
        SurveyIndex before = index(SurveyCases.before());
        SurveyWeights equal = weights(SurveyWeighting.equal(), model, SurveyCases.before());
        SurveyIndex other = SurveyIndex.of(model, equal, SurveyCases.after(), ANY);
        assertThat(code(IndexChange.between(before, other, 0.95))).isEqualTo("other-weights");
        assertThat(code(IndexChange.between(before, new SurveyIndex.TooFew(1, 2), 0.95)))
                .isEqualTo("index-missing");
        SurveyIndex same = index(SurveyCases.table("x", new double[][] {{5, 5, 3, 5, 5}, {5, 5, 3, 5, 5}}));
        assertThat(code(IndexChange.between(same, same, 0.95))).isEqualTo("nothing-varies");
    }

    @Test
    void entropy_weights_are_those_of_an_independent_computation() {
        SurveyWeights found =
                weights(SurveyWeighting.entropy(EntropyWeights.Scaling.SHARE), model, SurveyCases.before());
        assertThat(found.questions().values()) // numpy, on the rows without gaps
                .usingElementComparator(new DoubleComparator(1e-11))
                .containsExactly(
                        0.25034063386953775,
                        0.12370975929485088,
                        0.23654697419533124,
                        0.1262572191106041,
                        0.26314541352967596);
    }

    @Test
    void weights_of_a_path_model_give_the_unstandardised_index() {
        Map<String, Double> asAnswered =
                Map.of("look", .3, "finish", .2, "delivery", .4, "overall", .5, "trouble", -.2);
        Map<String, Double> turned = Map.of("look", .3, "finish", .2, "delivery", .4, "overall", .5, "trouble", .2);
        SurveyWeights found = weights(
                SurveyWeighting.path(asAnswered, SurveyWeighting.Direction.AS_ANSWERED), model, SurveyCases.before());
        assertThat(found)
                .isEqualTo(weights(
                        SurveyWeighting.path(turned, SurveyWeighting.Direction.TURNED), model, SurveyCases.before()));
        assertThat(SurveyIndex.of(model, found, SurveyCases.before(), ANY)
                        .known()
                        .orElseThrow()
                        .value())
                .isCloseTo(66.02990033222592, EXACT); // numpy, on the raw means
        Weighing against = SurveyWeighting.path(asAnswered, SurveyWeighting.Direction.TURNED)
                .weigh(model, SurveyCases.before());
        assertThat(against.<String>fold(
                        weighed -> "weighed", none -> none.reason().code()))
                .isEqualTo("weight-against-direction");
    }

    @Test
    void the_levels_of_a_model_weigh_what_experts_say() {
        assertThat(weights.of(model, SatisfactionDimension.PERCEIVED_QUALITY)).isCloseTo(0.5, EXACT);
        assertThat(weights.of(model, model.items().get(1))).isCloseTo(0.2, EXACT);
        assertThat(weights.questions().values())
                .usingElementComparator(new DoubleComparator(1e-12))
                .containsExactly(0.15, 0.15, 0.2, 0.3, 0.2);
    }
}
