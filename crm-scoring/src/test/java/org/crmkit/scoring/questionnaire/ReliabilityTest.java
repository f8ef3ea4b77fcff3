package org.crmkit.scoring.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.questionnaire.Textbooks.FIVE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.assertj.core.util.DoubleComparator;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {

    private static final Offset<Double> EXACT = within(1e-12);

    private static Reliability known(Measured<Reliability> measured) {
        return measured.value().orElseThrow();
    }

    private static String code(Measured<?> measured) {
        return measured.fold(known -> "known", undefined -> undefined.reason().code());
    }

    @Test
    void alpha_agrees_with_a_textbook() {
        Reliability found = known(Reliability.of(Textbooks.denis(), 0.95));
        assertThat(found.alpha())
                .isCloseTo(0.633, within(0.0005)); // Denis, Applied Univariate, Bivariate, and Multivariate Statistics
        assertThat(found.standardised().orElseThrow()).isCloseTo(0.691, within(0.0005));
        assertThat(found.items().get(0).itemRest().orElseThrow()).isCloseTo(0.712, within(0.0005));
    }

    @Test
    void alpha_of_equally_varying_questions_follows_from_their_mean_correlation() {
        // Flanagan, Java Scientific Library, Cronbach example two, seven items: mean correlation 0.268849, standardised
        // alpha 0.720197
        List<List<Double>> correlations = IntStream.range(0, 7)
                .mapToObj(i -> IntStream.range(0, 7)
                        .mapToObj(j -> i == j ? 1.0 : 0.268849)
                        .toList())
                .toList();
        ItemMoments moments = ItemMoments.ofPublished(
                List.of("a", "b", "c", "d", "e", "f", "g"),
                23,
                Collections.nCopies(7, 0.0),
                Collections.nCopies(7, 2.0),
                correlations);
        assertThat(known(Reliability.of(moments, 0.95)).alpha()).isCloseTo(0.720197, within(5e-7));
        assertThat(known(Reliability.of(moments, 0.95)).standardised().orElseThrow())
                .isCloseTo(0.720197, within(5e-7));
    }

    @Test
    void every_figure_agrees_with_an_independent_computation() {
        Reliability found = known(Reliability.of(Textbooks.twelve(false), FIVE, 0.95)); // numpy and scipy
        assertThat(found.alpha()).isCloseTo(0.3249172185430463, EXACT);
        assertThat(found.standardised().orElseThrow()).isCloseTo(0.39856871754093065, EXACT);
        assertThat(found.items())
                .extracting(item -> item.itemRest().orElseThrow())
                .usingElementComparator(new DoubleComparator(1e-12))
                .containsExactly(
                        0.8687705487894203,
                        0.8293656379939618,
                        0.6869972056623777,
                        -0.9418347156369571,
                        0.7105597124064275);
        assertThat(found.items())
                .extracting(item -> item.alphaIfDropped().orElseThrow())
                .usingElementComparator(new DoubleComparator(1e-12))
                .containsExactly(
                        -0.7111111111111109,
                        -0.4168146832445233,
                        -0.18762475049900207,
                        0.9274853801169591,
                        -0.3310023310023311);
        assertThat(found.interval().orElseThrow().low()).isCloseTo(-0.5537191939741195, within(1e-10));
        assertThat(found.interval().orElseThrow().high()).isCloseTo(0.7783505684869264, within(1e-10));
        Reliability turned = known(Reliability.of(Textbooks.twelve(true), FIVE, 0.95));
        assertThat(turned.alpha()).isCloseTo(0.9521588486140725, EXACT);
        assertThat(turned.interval().orElseThrow().low()).isCloseTo(0.8898924439907718, within(1e-10));
        assertThat(turned.interval().orElseThrow().high()).isCloseTo(0.9842923500659632, within(1e-10));
    }

    @Test
    void a_reversed_question_is_reported_and_never_turned_round() {
        Reliability found = known(Reliability.of(Textbooks.twelve(false), FIVE, 0.95));
        assertThat(found.warnings()).extracting(Reason::code).containsExactly("reversed-item");
        assertThat(found.warnings().get(0).text().en()).contains("q4", "-0.942", "not turned round");
        assertThat(known(Reliability.of(Textbooks.twelve(true), FIVE, 0.95)).warnings())
                .isEmpty();
        assertThat(known(Reliability.of(Textbooks.denis(), 0.95)).warnings())
                .extracting(Reason::code)
                .contains("reversed-item");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neither_order_nor_scale_of_answers_changes_alpha_to_the_last_bit(long seed) {
        Randoms random = new Randoms(seed);
        int n = 40;
        double[][] rows = new double[n][5];
        for (double[] row : rows) {
            int level = random.below(6);
            for (int i = 0; i < 5; i++) {
                row[i] = 1 + level + random.below(4);
            }
        }
        AnswerTable.Builder one = AnswerTable.builder(FIVE);
        AnswerTable.Builder backwards = AnswerTable.builder(FIVE);
        AnswerTable.Builder doubled = AnswerTable.builder(FIVE);
        for (int i = 0; i < n; i++) {
            one.add("r" + i, rows[i]);
            backwards.add("r" + i, rows[n - 1 - i]);
            doubled.add("r" + i, Arrays.stream(rows[i]).map(x -> 2 * x).toArray());
        }
        Reliability first = known(Reliability.of(one.build(), FIVE, 0.95));
        assertThat(known(Reliability.of(backwards.build(), FIVE, 0.95)))
                .as("seed %s", seed)
                .isEqualTo(first);
        assertThat(known(Reliability.of(doubled.build(), FIVE, 0.95)).alpha())
                .as("seed %s", seed)
                .isEqualTo(first.alpha());
    }

    @Test
    void who_left_something_out_does_not_count_and_is_told() {
        AnswerTable table = AnswerTable.builder(List.of("a", "b"))
                .add("1", 1, 2)
                .add("2", 3, 3)
                .add("3", 5, 4)
                .add("4", Map.of("a", 2.0), Map.of())
                .build();
        Reliability found = known(Reliability.of(table, List.of("a", "b"), 0.9));
        assertThat(found.respondents()).isEqualTo(3);
        assertThat(found.leftOut()).isEqualTo(1);
        assertThat(found.warnings()).extracting(Reason::code).contains("respondents-left-out");
    }

    @Test
    void what_cannot_be_measured_says_why() {
        AnswerTable same = AnswerTable.builder(List.of("a", "b"))
                .add("1", 3, 3)
                .add("2", 3, 3)
                .build();
        assertThat(code(Reliability.of(same, List.of("a", "b"), 0.95))).isEqualTo("nothing-varies");
        assertThat(code(Reliability.of(same, List.of("a"), 0.95))).isEqualTo("too-few-questions");
        assertThat(code(Reliability.of(same.where(row -> row == 0), List.of("a", "b"), 0.95)))
                .isEqualTo("too-few-respondents");
        assertThat(code(SplitHalf.of(same, List.of("a", "b"), SplitHalf.Method.ODD_EVEN)))
                .isEqualTo("nothing-varies");
        assertThat(code(SamplingAdequacy.of(ItemMoments.of(same, List.of("a", "b")))))
                .isEqualTo("too-few-respondents");
        AnswerTable copied = AnswerTable.builder(List.of("a", "b", "c"))
                .add("1", 1, 1, 2)
                .add("2", 2, 2, 1)
                .add("3", 4, 4, 3)
                .add("4", 5, 5, 1)
                .add("5", 3, 3, 4)
                .add("6", 3, 3, 4)
                .build();
        assertThat(code(SamplingAdequacy.of(ItemMoments.of(copied, copied.questions()))))
                .isEqualTo("question-redundant");
        assertThat(code(Sphericity.of(ItemMoments.of(copied, copied.questions()))))
                .isEqualTo("question-redundant");
        AnswerTable constant = AnswerTable.builder(List.of("a", "b"))
                .add("1", 1, 2)
                .add("2", 2, 2)
                .add("3", 4, 2)
                .build();
        assertThat(code(SamplingAdequacy.of(ItemMoments.of(constant, constant.questions()))))
                .isEqualTo("question-constant");
        AnswerTable opposed = AnswerTable.builder(List.of("a", "b"))
                .add("1", 1, 5)
                .add("2", 5, 1)
                .build();
        assertThat(code(SplitHalf.of(opposed, List.of("a", "b"), SplitHalf.Method.ODD_EVEN)))
                .isEqualTo("halves-opposed");
    }

    @Test
    void identical_questions_have_an_alpha_of_one_and_no_interval() {
        AnswerTable table = AnswerTable.builder(List.of("a", "b"))
                .add("1", 1, 1)
                .add("2", 4, 4)
                .build();
        Reliability found = known(Reliability.of(table, List.of("a", "b"), 0.95));
        assertThat(found.alpha()).isEqualTo(1);
        assertThat(found.interval()).isEmpty();
    }
}
