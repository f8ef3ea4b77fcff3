package org.crmkit.scoring.credit.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RatingTest {

    private static final MasterScale SCALE = MasterScale.standard();
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Officer CLERK = Officer.of("u-1", "credit-clerk");
    private static final Officer FINANCE = Officer.of("u-2", "finance-manager");
    private static final Officer GENERAL = Officer.of("u-3", "general-manager");
    private static final Officer SALES = Officer.of("u-4", "sales-manager");

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static List<String> against(String from, String to, Officer... approvers) {
        RatingOverride override =
                new RatingOverride(to, OverrideReason.GUARANTEE, "letter 17", CLERK, List.of(approvers));
        return OverrideRules.standard()
                .decide(Rating.of(CUSTOMER, DAY, from), override, SCALE)
                .fold(
                        applied -> List.of(),
                        refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    @Test
    void the_probability_decides_the_grade_and_its_end_belongs_to_the_worse() {
        assertThat(SCALE.gradeOf(0).slug()).isEqualTo("aaa");
        RatingGrade bbb = SCALE.grade("bbb");
        assertThat(SCALE.gradeOf(bbb.probability())).isEqualTo(bbb);
        assertThat(SCALE.gradeOf(Math.nextDown(bbb.below()))).isEqualTo(bbb);
        assertThat(SCALE.gradeOf(bbb.below()).slug()).isEqualTo("bb");
        assertThat(SCALE.gradeOf(0.999).slug()).isEqualTo("c");
        assertThat(SCALE.gradeOf(1).slug()).isEqualTo("d");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_higher_probability_never_has_a_better_grade(long seed) {
        Random random = new Random(seed);
        double p = random.nextDouble() * random.nextDouble();
        double q = p + (1 - p) * random.nextDouble();
        assertThat(SCALE.notches(SCALE.gradeOf(p).slug(), SCALE.gradeOf(q).slug()))
                .as("seed %s", seed)
                .isNotNegative();
    }

    @Test
    void a_scale_whose_probabilities_fall_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterScale.of(List.of("a", "b"), 0.02, 0.01))
                .withMessageContaining("RatingGrade.below of a");
    }

    @Test
    void a_better_grade_takes_two_who_may_besides_the_one_who_asks() {
        assertThat(against("bb", "bbb", FINANCE, GENERAL)).isEmpty();
        assertThat(against("bb", "bbb", FINANCE)).containsExactly("approver-missing");
        assertThat(against("bb", "bbb", FINANCE, FINANCE)).containsExactly("approver-missing");
        assertThat(against("bb", "bbb", FINANCE, CLERK)).contains("requester-approves", "approver-missing");
        assertThat(against("bb", "a", FINANCE, SALES)).containsExactly("authority-too-low");
        assertThat(against("bb", "a", FINANCE, GENERAL)).isEmpty();
        assertThat(against("bb", "aa", FINANCE, GENERAL)).contains("too-far", "authority-too-low");
        assertThat(against("bb", "bbb", FINANCE, Officer.of("u-9", "stranger"))).contains("post-unknown");
    }

    @Test
    void a_worse_grade_takes_one() {
        assertThat(against("bb", "b", SALES)).isEmpty();
        assertThat(against("bb", "ccc", SALES)).isEmpty();
        assertThat(against("bb", "cc", SALES)).containsExactly("authority-too-low");
        assertThat(against("bb", "cc", FINANCE)).isEmpty();
    }

    @Test
    void nobody_overrides_into_default_out_of_it_or_to_the_same_grade() {
        assertThat(against("b", "d", GENERAL)).contains("default-is-an-event");
        assertThat(against("d", "b", FINANCE, GENERAL)).contains("default-is-an-event");
        assertThat(against("b", "b", FINANCE, GENERAL)).contains("same-grade");
    }

    @Test
    void an_overridden_rating_keeps_what_the_model_said_and_leads_the_reasons() {
        RatingOverride override = new RatingOverride(
                "bbb", OverrideReason.GROUP, "letter of the parent", CLERK, List.of(FINANCE, GENERAL));
        Rating rating = OverrideRules.standard()
                .decide(Rating.of(CUSTOMER, DAY, "bb"), override, SCALE)
                .fold(OverrideRules.Decision.Applied::rating, refused -> {
                    throw new AssertionError(refused.reasons());
                });
        assertThat(rating.modelGrade()).isEqualTo("bb");
        assertThat(rating.grade()).isEqualTo("bbb");
        assertThat(rating.reasons().get(0).text().en()).contains("bbb").contains("letter of the parent");
        assertThat(rating.toEvaluation("b", FINANCE, Instant.EPOCH).factors()).isEqualTo(rating.reasons());
    }

    @Test
    void a_history_answers_for_each_day_and_names_its_changes() {
        RatingHistory history = RatingHistory.of(
                        CUSTOMER,
                        List.of(
                                Rating.of(CUSTOMER, DAY.plusDays(10), "b"),
                                Rating.of(CUSTOMER, DAY, "bbb"),
                                Rating.of(CUSTOMER, DAY.plusDays(20), "b")))
                .with(Rating.of(CUSTOMER, DAY.plusDays(30), "bb"));
        assertThat(history.asOf(DAY.minusDays(1))).isEmpty();
        assertThat(history.asOf(DAY.plusDays(9)).orElseThrow().grade()).isEqualTo("bbb");
        assertThat(history.asOf(DAY.plusDays(10)).orElseThrow().grade()).isEqualTo("b");
        assertThat(history.changes(SCALE))
                .extracting(change -> change.on() + " " + change.notches())
                .containsExactly(DAY.plusDays(10) + " 2", DAY.plusDays(30) + " -1");
        RatingHistory withdrawn = new RatingHistory(CUSTOMER, history.ratings(), Optional.of(DAY.plusDays(40)));
        assertThat(withdrawn.asOf(DAY.plusDays(39))).isPresent();
        assertThat(withdrawn.asOf(DAY.plusDays(40))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.with(Rating.of(CUSTOMER, DAY, "c")))
                .withMessageContaining("two ratings on 2026-03-02");
    }
}
