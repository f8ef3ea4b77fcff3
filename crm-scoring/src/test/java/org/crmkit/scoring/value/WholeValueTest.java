package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Optional;
import org.crmkit.core.score.Score;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whole value and the lists of section B5. */
class WholeValueTest {

    private static Optional<Money> some(String amount) {
        return Optional.of(Money.parse(amount));
    }

    @Test
    void all_four_parts_add_up_and_bad_words_cost() {
        WholeValue whole =
                new WholeValue(Money.parse("CNY 900.00"), some("CNY 50.00"), some("CNY 20.00"), some("CNY -30.00"));
        assertThat(whole.value()).isEqualTo(Money.parse("CNY 940.00"));
        assertThat(whole.score().contributions()).hasSize(4);
    }

    @Test
    void what_was_not_estimated_counts_as_nothing_and_is_named() {
        Score score =
                new WholeValue(Money.parse("CNY 900.00"), Optional.empty(), some("CNY 1.00"), Optional.empty()).score();
        assertThat(score.value()).isEqualTo(901);
        assertThat(score.missing()).containsExactly("crowd", "word-of-mouth");
    }

    @Test
    void another_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new WholeValue(Money.parse("CNY 1.00"), some("USD 1.00"), Optional.empty(), Optional.empty()))
                .withMessageContaining("USD 1.00");
    }

    @Test
    void every_stage_leads_to_the_next_and_only_the_decision_goes_back() {
        PurchaseStage stage = PurchaseStage.PROBLEM_PERCEIVED;
        int steps = 1;
        while (stage.next().isPresent()) {
            stage = stage.next().get();
            steps++;
        }
        assertThat(stage).isEqualTo(PurchaseStage.PURCHASE);
        assertThat(steps).isEqualTo(PurchaseStage.values().length);
        assertThat(Arrays.stream(PurchaseStage.values()).filter(s -> s.afterNo().isPresent()))
                .containsExactly(PurchaseStage.DECISION);
    }

    @Test
    void nine_factors_are_internal_and_eight_external() {
        assertThat(Arrays.stream(BehaviourFactor.values()).filter(BehaviourFactor::isInternal))
                .hasSize(9);
        assertThat(BehaviourFactor.values()).hasSize(17);
    }
}
