package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import org.crmkit.core.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Purchase types and the test for core customers. */
class BuyerTypesTest {

    private static final PurchaseTypes TYPES = PurchaseTypes.standard();

    @ParameterizedTest
    @EnumSource(PurchaseType.class)
    void a_sign_that_fills_all_purchases_names_its_type(PurchaseType type) {
        Score score = TYPES.score(Map.of(type, 1.0));
        assertThat(score.band().orElseThrow().slug()).isEqualTo(type.code());
        assertThat(score.value()).isEqualTo(1);
        assertThat(score.missing()).hasSize(7);
    }

    @Test
    void the_strongest_sign_wins_by_how_far_it_exceeds_the_usual() {
        // habitual: (0.8 - 0.6) / 0.4 = 0.5; economic: (0.8 - 0.5) / 0.5 = 0.6
        Score score = TYPES.score(Map.of(PurchaseType.HABITUAL, 0.8, PurchaseType.ECONOMIC, 0.8));
        assertThat(score.band().orElseThrow().slug()).isEqualTo("economic");
        assertThat(score.value()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void usual_signs_show_no_type() {
        Score score = TYPES.score(Map.of(PurchaseType.HABITUAL, 0.6, PurchaseType.LOYAL, 0.2));
        assertThat(score.band()).isEmpty();
        assertThat(score.value()).isZero();
    }

    @Test
    void a_share_above_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TYPES.score(Map.of(PurchaseType.LOYAL, 1.2)))
                .withMessageContaining("loyal was 1.2");
    }

    private static CoreCustomer customer(double loyalty, double share, double worth) {
        return new CoreCustomer("c", OptionalDouble.of(loyalty), OptionalDouble.of(share), OptionalDouble.of(worth));
    }

    @Test
    void a_core_customer_meets_all_three_criteria() {
        assertThat(CoreCustomerRule.DEFAULT
                        .score(customer(70, 0.5, 1.01))
                        .band()
                        .orElseThrow()
                        .slug())
                .isEqualTo("core");
        assertThat(CoreCustomerRule.DEFAULT
                        .score(customer(70, 0.5, 1))
                        .band()
                        .orElseThrow()
                        .slug())
                .isEqualTo("near-core");
        assertThat(CoreCustomerRule.DEFAULT
                        .score(customer(69, 0.49, 1.5))
                        .band()
                        .orElseThrow()
                        .slug())
                .isEqualTo("other");
    }

    @Test
    void what_is_unknown_does_not_hold_and_is_named() {
        Score score = CoreCustomerRule.DEFAULT.score(
                new CoreCustomer("c", OptionalDouble.of(90), OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(score.value()).isEqualTo(1);
        assertThat(score.missing()).containsExactly("share-of-wallet", "relative-worth");
    }
}
