package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.crmkit.core.score.Score;
import org.junit.jupiter.api.Test;

class LadderSelectorTest {

    private static LadderCase business(
            long customers, double margin, double concentration, boolean retail, boolean mature) {
        return new LadderCase(
                "b",
                OptionalLong.of(customers),
                OptionalDouble.of(margin),
                OptionalDouble.of(concentration),
                Optional.of(retail),
                Optional.of(mature));
    }

    @Test
    void a_huge_group_at_a_very_low_margin_gets_frequent_marketing() {
        LadderCase one = business(2_000_000, 0.02, 0.3, false, false);
        assertThat(LadderSelector.standard().step(one)).contains(LadderStep.FREQUENT_MARKETING);
        assertThat(LadderSelector.standard().score(one).value()).isEqualTo(1);
    }

    @Test
    void concentrated_customers_a_high_margin_and_a_mature_firm_get_a_structural_club() {
        LadderCase one = business(90, 0.40, 0.9, false, true);
        assertThat(LadderSelector.standard().step(one)).contains(LadderStep.STRUCTURAL_CLUB);
        Score score = LadderSelector.standard().score(one);
        assertThat(score.contributions())
                .extracting(c -> c.reason().code())
                .containsExactlyInAnyOrder("concentrated", "high-margin", "mature");
    }

    @Test
    void retail_gets_an_organisation_of_customers_and_may_combine_it_with_points() {
        LadderCase one = business(500_000, 0.10, 0.5, true, false);
        assertThat(LadderSelector.standard().step(one)).contains(LadderStep.CUSTOMER_ORGANISATION);
        assertThat(LadderSelector.standard().combination(one))
                .containsExactly(LadderStep.FREQUENT_MARKETING, LadderStep.CUSTOMER_ORGANISATION);
    }

    @Test
    void of_equal_fits_the_stronger_bond_is_chosen() {
        LadderCase one = business(2_000_000, 0.02, 0.3, true, false);
        assertThat(LadderSelector.standard().step(one)).contains(LadderStep.CUSTOMER_ORGANISATION);
    }

    @Test
    void nothing_known_fits_nothing_and_every_input_is_named() {
        LadderCase one = new LadderCase(
                "b",
                OptionalLong.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
        Score score = LadderSelector.standard().score(one);
        assertThat(score.band()).isEmpty();
        assertThat(score.value()).isZero();
        assertThat(score.missing()).isEqualTo(List.of("customers", "unit-margin", "retail", "concentration", "mature"));
        assertThat(LadderSelector.standard().combination(one)).isEmpty();
    }
}
