package org.crmkit.scoring.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.questionnaire.Textbooks.FIVE;

import java.util.List;
import java.util.Map;
import org.assertj.core.util.DoubleComparator;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.sampling.ProportionInterval;
import org.junit.jupiter.api.Test;

class QuestionnaireStatisticsTest {

    @Test
    void sampling_adequacy_of_nine_mental_tests_is_that_of_an_independent_computation() {
        SamplingAdequacy found =
                SamplingAdequacy.of(Textbooks.thurstone()).value().orElseThrow();
        assertThat(found.overall()).isCloseTo(0.88038957, within(5e-9)); // computed with numpy
        assertThat(found.items())
                .extracting(SamplingAdequacy.Item::value)
                .usingElementComparator(new DoubleComparator(5e-9))
                .containsExactly(
                        0.86233800,
                        0.86406343,
                        0.90451103,
                        0.86055037,
                        0.87919000,
                        0.91814331,
                        0.85437879,
                        0.92590476,
                        0.87034062);
        assertThat(found.verdict().en()).isEqualTo("meritorious");
    }

    @Test
    void adequacy_and_sphericity_agree_with_an_independent_computation() {
        ItemMoments moments = ItemMoments.of(Textbooks.twelve(false), FIVE); // numpy and scipy
        SamplingAdequacy adequacy = SamplingAdequacy.of(moments).value().orElseThrow();
        assertThat(adequacy.overall()).isCloseTo(0.7911354533485935, within(1e-12));
        assertThat(adequacy.items().get(3).value()).isCloseTo(0.7873158383008481, within(1e-12));
        Sphericity sphericity = Sphericity.of(moments).value().orElseThrow();
        assertThat(sphericity.statistic()).isCloseTo(55.58434005232899, within(1e-10));
        assertThat(sphericity.degrees()).isEqualTo(10);
        assertThat(sphericity.pValue()).isCloseTo(2.4557400491889103e-08, within(1e-18));
        assertThat(Sphericity.of(Textbooks.thurstone()).value().orElseThrow().statistic())
                .isCloseTo(1081.968276567256, within(1e-9));
    }

    @Test
    void turning_a_question_round_leaves_adequacy_and_sphericity() {
        ItemMoments asked = ItemMoments.of(Textbooks.twelve(false), FIVE);
        ItemMoments turned = ItemMoments.of(Textbooks.twelve(true), FIVE);
        assertThat(SamplingAdequacy.of(turned).value().orElseThrow().overall())
                .isCloseTo(SamplingAdequacy.of(asked).value().orElseThrow().overall(), within(1e-12));
        assertThat(Sphericity.of(turned).value().orElseThrow().statistic())
                .isCloseTo(Sphericity.of(asked).value().orElseThrow().statistic(), within(1e-10));
    }

    @Test
    void halves_agree_with_an_independent_computation() {
        SplitHalf odd = SplitHalf.of(Textbooks.twelve(true), FIVE, SplitHalf.Method.ODD_EVEN)
                .value()
                .orElseThrow();
        assertThat(odd.first()).containsExactly("q1", "q3", "q5");
        assertThat(odd.correlation()).isCloseTo(0.9497720788549114, within(1e-12)); // numpy
        assertThat(odd.spearmanBrown()).isCloseTo(0.9742390807162512, within(1e-12));
        assertThat(odd.guttman()).isCloseTo(0.9392324093816631, within(1e-12));
        SplitHalf first = SplitHalf.of(Textbooks.twelve(true), FIVE, SplitHalf.Method.FIRST_LAST)
                .value()
                .orElseThrow();
        assertThat(first.first()).containsExactly("q1", "q2", "q3");
        assertThat(first.spearmanBrown()).isCloseTo(0.9433633843514104, within(1e-12));
        assertThat(first.guttman()).isCloseTo(0.9211087420042643, within(1e-12));
    }

    private static final List<String> SIX = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void who_answers_in_a_straight_line_too_fast_or_too_little_is_flagged() {
        AnswerTable table = AnswerTable.builder(SIX)
                .add("line", 4, 4, 4, 4, 4, 4)
                .add("care", 4, 3, 5, 4, 4, 2)
                .add("hurry", 5, 3, 4, 2, 5, 1)
                .add("gaps", Map.of("a", 3.0, "d", 5.0), Map.of())
                .build();
        CareCheck found = CareCheck.of(
                table, SIX, Map.of("line", 200.0, "care", 240.0, "hurry", 60.0, "gaps", 210.0), CareRule.standard());
        assertThat(found.medianSeconds()).hasValue(205);
        assertThat(found.flags()).extracting(CareCheck.Flag::key).containsExactly("line", "hurry", "gaps");
        assertThat(found.flags())
                .flatExtracting(
                        flag -> flag.reasons().stream().map(Reason::code).toList())
                .containsExactly("straight-line", "too-fast", "too-many-missing");
    }

    @Test
    void a_run_as_long_as_the_bound_and_a_time_at_the_bound_pass() {
        CareRule rule = new CareRule(0.5, 5, 0.5, 0.5);
        AnswerTable table = AnswerTable.builder(SIX)
                .add("half", 4, 4, 4, 3, 2, 4)
                .add("slow", 1, 2, 3, 4, 5, 1)
                .add("three", Map.of("a", 1.0, "b", 2.0, "c", 1.0), Map.of())
                .build();
        CareCheck found = CareCheck.of(table, SIX, Map.of("half", 50.0, "slow", 100.0, "three", 100.0), rule);
        assertThat(found.flags()).isEmpty();
    }

    @Test
    void rates_are_of_what_each_is_measured_by() {
        ResponseRates rates = new ResponseRates(500, 480, 240, 216);
        assertThat(rates.response().fraction().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(rates.usable().fraction().orElseThrow()).isEqualByComparingTo("0.9");
        assertThat(rates.effective().fraction().orElseThrow()).isEqualByComparingTo("0.432");
        Interval interval = rates.interval(ProportionInterval.WILSON, 0.95).orElseThrow();
        assertThat(interval.holds(0.432)).isTrue();
        assertThat(new ResponseRates(0, 0, 0, 0).response().fraction()).isEmpty();
        assertThat(new ResponseRates(0, 0, 0, 0).interval(ProportionInterval.WILSON, 0.95))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseRates(10, 5, 6, 1))
                .withMessageContaining("10 sent, 5 delivered, 6 returned");
    }

    @Test
    void a_table_tells_nothing_of_what_was_answered() {
        assertThat(Textbooks.twelve(false)).hasToString("AnswerTable of 12 respondents and 5 questions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Textbooks.twelve(false).answers("q9"))
                .withMessageContaining("q9");
    }
}
