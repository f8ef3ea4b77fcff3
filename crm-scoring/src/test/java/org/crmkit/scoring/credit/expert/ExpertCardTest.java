package org.crmkit.scoring.credit.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.internal.Standards;
import org.crmkit.scoring.weight.FuzzyOperator;
import org.crmkit.scoring.weight.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpertCardTest {

    private static final Label X = Label.same("x");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static ExpertLevel word(String word, int mark) {
        return new ExpertLevel(
                new Bin.OneOf(List.of(word), Label.same(word)), BigDecimal.valueOf(mark), Optional.empty());
    }

    private static ExpertCriterion delay() {
        return new ExpertCriterion(
                "delay",
                X,
                Label.of("逾期天数", "Delay"),
                new BigDecimal("62.5"),
                List.of(
                        new ExpertLevel(Bin.Between.below("1"), BigDecimal.valueOf(100), Optional.empty()),
                        new ExpertLevel(Bin.Between.of("1", "30"), BigDecimal.valueOf(66), Optional.empty()),
                        new ExpertLevel(Bin.Between.from("30"), BigDecimal.valueOf(4), Optional.of("b"))));
    }

    private static ExpertCard card(MissingAnswer missing) {
        return new ExpertCard(
                "test",
                X,
                X,
                missing,
                List.of(
                        delay(),
                        new ExpertCriterion(
                                "standing",
                                X,
                                X,
                                new BigDecimal("37.5"),
                                List.of(word("good", 90), word("fair", 50), word("poor", 10)))),
                Standards.rating().bands());
    }

    private static Applicant applicant(String... pairs) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return new Applicant("c-01", values);
    }

    @Test
    void a_pencil_comes_to_the_same_total() {
        ExpertAssessment found = card(MissingAnswer.LOWEST_MARK).assess(applicant("delay", "12", "standing", "good"));
        assertThat(found.lines())
                .extracting(ExpertAssessment.Line::sum)
                .containsExactly("62.5% x 66 = 41.25", "37.5% x 90 = 33.75");
        assertThat(found.total()).isEqualByComparingTo("75"); // 41.25 + 33.75
        assertThat(found.band().slug()).isEqualTo("a");
        assertThat(found.ceilings()).isEmpty();
    }

    @Test
    void the_edge_of_a_stretch_belongs_to_the_one_that_begins_there() {
        assertThat(delay().levelOf(applicant("delay", "1")).orElseThrow().mark())
                .isEqualByComparingTo("66");
        assertThat(delay().levelOf(applicant("delay", "29.999")).orElseThrow().mark())
                .isEqualByComparingTo("66");
        assertThat(delay().levelOf(applicant("delay", "30")).orElseThrow().mark())
                .isEqualByComparingTo("4");
        assertThat(delay().levelOf(applicant("delay", "0.999")).orElseThrow().mark())
                .isEqualByComparingTo("100");
    }

    @Test
    void a_ceiling_holds_the_grade_down_whatever_the_total_and_says_so() {
        ExpertCard lenient = new ExpertCard(
                "lenient",
                X,
                X,
                MissingAnswer.LOWEST_MARK,
                List.of(new ExpertCriterion(
                        "record",
                        X,
                        X,
                        BigDecimal.valueOf(100),
                        List.of(
                                new ExpertLevel(
                                        new Bin.OneOf(List.of("suit"), Label.same("suit")),
                                        BigDecimal.valueOf(95),
                                        Optional.of("bb")),
                                word("clean", 100)))),
                Standards.rating().bands());
        ExpertAssessment found = lenient.assess(applicant("record", "suit"));
        assertThat(found.byPoints().slug()).isEqualTo("aaa");
        assertThat(found.band().slug()).isEqualTo("bb");
        assertThat(found.ceilings()).extracting(line -> line.criterion().slug()).containsExactly("record");
        assertThat(found.score().band()).contains(found.band());
    }

    @Test
    void a_ceiling_never_lifts_a_grade() {
        ExpertAssessment found = card(MissingAnswer.LOWEST_MARK).assess(applicant("delay", "90", "standing", "poor"));
        assertThat(found.total()).isEqualByComparingTo("6.25"); // 62.5% x 4 + 37.5% x 10
        assertThat(found.band().slug()).isEqualTo("c");
        assertThat(found.ceilings()).isEmpty();
    }

    @Test
    void a_missing_answer_counts_the_lowest_mark_or_is_left_out_as_the_card_says() {
        ExpertAssessment cautious = card(MissingAnswer.LOWEST_MARK).assess(applicant("standing", "good"));
        assertThat(cautious.total()).isEqualByComparingTo("36.25"); // 62.5% x 4 + 37.5% x 90
        assertThat(cautious.score().missing()).containsExactly("delay");
        ExpertAssessment silent =
                card(MissingAnswer.LEFT_OUT).assess(applicant("standing", "good", "delay", "no number"));
        assertThat(silent.total()).isEqualByComparingTo("90");
        assertThat(silent.score().missing()).containsExactly("delay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> card(MissingAnswer.LEFT_OUT).assess(applicant()))
                .withMessageContaining("answered nothing");
    }

    @Test
    void weights_of_experts_become_hundredths_of_a_percent_that_add_up() {
        ExpertCard thirds = card(MissingAnswer.LOWEST_MARK).withWeights(Weights.of(List.of("delay", "standing"), 2, 1));
        assertThat(thirds.criteria())
                .extracting(ExpertCriterion::weight)
                .containsExactly(new BigDecimal("66.67"), new BigDecimal("33.33"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_better_answer_never_lowers_the_total_and_the_reasons_add_up_to_it(long seed) {
        Random random = new Random(seed);
        ExpertCard card = card(MissingAnswer.LOWEST_MARK)
                .withWeights(Weights.of(List.of("delay", "standing"), 1 + random.nextInt(9), 1 + random.nextInt(9)));
        String standing = List.of("good", "fair", "poor").get(random.nextInt(3));
        int days = random.nextInt(60);
        Score late = card.score(applicant("delay", Integer.toString(days), "standing", standing));
        Score sooner = card.score(applicant("delay", Integer.toString(random.nextInt(days + 1)), "standing", standing));
        assertThat(sooner.value()).as("seed %s", seed).isGreaterThanOrEqualTo(late.value());
        assertThat(late.contributions().stream()
                        .mapToDouble(Contribution::points)
                        .sum())
                .as("seed %s", seed)
                .isCloseTo(late.value(), within(1e-9));
    }

    @Test
    void a_panel_of_one_mind_is_of_the_grade_of_its_marks_and_a_split_one_is_told() {
        ExpertCard card = card(MissingAnswer.LOWEST_MARK);
        Applicant strict = applicant("delay", "5", "standing", "poor");
        Applicant mild = applicant("delay", "0", "standing", "good");
        // marks of the mild: 100 and 90, both in aaa, the best band
        assertThat(card.together(List.of(mild, mild), FuzzyOperator.PRODUCT_SUM)
                        .degrees()
                        .get(0))
                .isCloseTo(1, within(1e-12));
        // one of two for 66 (bbb, the fourth best) of weight 0.625, one of two for 10 (c, the ninth) of weight 0.375
        List<Double> split =
                card.together(List.of(mild, strict), FuzzyOperator.PRODUCT_SUM).degrees();
        assertThat(split.get(0)).isCloseTo(0.5, within(1e-12));
        assertThat(split.get(3)).isCloseTo(0.3125, within(1e-12));
        assertThat(split.get(8)).isCloseTo(0.1875, within(1e-12));
    }
}
