package org.crmkit.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.credit.expert.ExpertCard;
import org.crmkit.scoring.credit.expert.ExpertCriterion;
import org.crmkit.scoring.credit.expert.ExpertLevel;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.internal.Standards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpertCardsTest {

    static Stream<ExpertCard> shipped() {
        return ExpertCards.names().stream().map(name -> ExpertCards.find(name).orElseThrow());
    }

    private static Node node(String json) {
        return LocatedJson.read("in.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_card_says_whose_its_weights_are_in_both_languages_and_ends_in_grades(ExpertCard card) {
        assertThat(card.note().zh()).contains("由本库拟定");
        assertThat(card.note().en()).contains("are ours");
        assertThat(card.bands()).isEqualTo(Standards.rating().bands());
        card.bands().bands().forEach(band -> assertThat(MasterScale.standard().find(band.slug()))
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void no_shipped_card_asks_what_the_law_protects(ExpertCard card) {
        assertThat(card.criteria())
                .extracting(ExpertCriterion::slug)
                .noneMatch(slug -> slug.matches(".*(sex|gender|age|nation|race|religion|married).*")
                        && !slug.equals("management"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void stretches_of_numbers_meet_without_gap_and_words_are_distinct(ExpertCard card) {
        for (ExpertCriterion criterion : card.criteria()) {
            List<ExpertLevel> levels = criterion.levels();
            for (int i = 0; i < levels.size(); i++) {
                if (levels.get(i).bin() instanceof Bin.Between stretch) {
                    assertThat(stretch.from().isEmpty()).as(criterion.slug()).isEqualTo(i == 0);
                    assertThat(stretch.to().isEmpty()).as(criterion.slug()).isEqualTo(i == levels.size() - 1);
                    if (i > 0 && levels.get(i - 1).bin() instanceof Bin.Between before) {
                        assertThat(before.to()).as(criterion.slug()).isEqualTo(stretch.from());
                    }
                }
            }
            assertThat(levels.stream().map(level -> level.bin().label().en()).distinct())
                    .as(criterion.slug())
                    .hasSameSizeAs(levels);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_best_answers_reach_a_hundred_and_the_worst_the_sum_of_the_lowest_marks(ExpertCard card) {
        Map<String, String> best = new HashMap<>();
        BigDecimal lowest = BigDecimal.ZERO;
        for (ExpertCriterion criterion : card.criteria()) {
            ExpertLevel top = criterion.levels().stream()
                    .reduce((a, b) -> b.mark().compareTo(a.mark()) > 0 ? b : a)
                    .orElseThrow();
            assertThat(top.mark()).as(criterion.slug()).isEqualByComparingTo("100");
            best.put(
                    criterion.slug(),
                    top.bin()
                            .fold(
                                    between -> between.from()
                                            .or(between::to)
                                            .orElseThrow()
                                            .subtract(between.from().isPresent() ? BigDecimal.ZERO : BigDecimal.ONE)
                                            .toPlainString(),
                                    oneOf -> oneOf.values().get(0),
                                    missing -> ""));
            lowest = lowest.add(
                    criterion.weight().multiply(criterion.lowestMark()).movePointLeft(2));
        }
        assertThat(card.assess(new Applicant("best", best)).total()).isEqualByComparingTo("100");
        assertThat(card.assess(new Applicant("silent", Map.of())).total()).isEqualByComparingTo(lowest);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_card_written_and_read_back_is_the_same_card(ExpertCard card) {
        ExpertCard again = ExpertCards.read(node(JsonWriter.text(out -> ExpertCards.write(out, card))));
        assertThat(again.weights()).isEqualTo(card.weights());
        assertThat(JsonWriter.text(out -> ExpertCards.write(out, again)))
                .isEqualTo(JsonWriter.text(out -> ExpertCards.write(out, card)));
        assertThat(again.bands()).isEqualTo(card.bands());
    }

    @Test
    void an_unknown_card_an_unknown_answer_and_a_wrong_sum_of_weights_are_told_with_their_place() {
        InvalidInputException card = catchThrowableOfType(
                InvalidInputException.class, () -> ExpertCardInput.read(node("{\"card\": \"5c\", \"customers\": []}")));
        assertThat(card.getMessage()).contains("card was '5c'", "five-c");
        InvalidInputException answer = catchThrowableOfType(
                InvalidInputException.class,
                () -> ExpertCardInput.read(
                        node("{\"card\": \"five-c\", \"customers\": [{\"key\": \"a\", \"late-paymens\": 1}]}")));
        assertThat(answer.getMessage()).contains("late-paymens").contains("late-payments");
        String level = "[{\"to\": 1, \"mark\": 100}, {\"from\": 1, \"mark\": 0}]";
        InvalidInputException sum = catchThrowableOfType(
                InvalidInputException.class,
                () -> ExpertCards.read(node(
                        "{\"name\": \"x\", \"label\": {\"zh\": \"x\", \"en\": \"x\"}, \"note\": {\"zh\": \"x\", \"en\": \"x\"},"
                                + " \"criteria\": [{\"slug\": \"a\", \"group\": {\"zh\": \"x\", \"en\": \"x\"}, \"label\":"
                                + " {\"zh\": \"x\", \"en\": \"x\"}, \"weight\": 90, \"levels\": " + level + "}]}")));
        assertThat(sum.getMessage()).contains("weighed 90 together; they must weigh 100");
    }
}
