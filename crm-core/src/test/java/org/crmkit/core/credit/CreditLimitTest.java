package org.crmkit.core.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.CNY;

import java.time.LocalDate;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLimitTest {

    @Test
    void an_exposure_equal_to_the_ceiling_leaves_no_headroom() {
        Money ceiling = Money.parse("CNY 10.00");
        assertThat(CreditLimit.of(ceiling).headroom(ceiling)).contains(Money.zero(CNY));
    }

    @Test
    void headroom_is_negative_by_the_amount_over_the_limit() {
        assertThat(CreditLimit.cashOnly(CNY).headroom(Money.parse("CNY 3.00"))).contains(Money.parse("CNY -3.00"));
    }

    @Test
    void a_negative_ceiling_is_refused_and_the_message_names_the_way_out() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreditLimit.of(Money.parse("CNY -1.00")))
                .withMessageContaining("CNY -1.00")
                .withMessageContaining("cashOnly");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-02-28, true", "2026-03-01, false"})
    void an_individual_limit_holds_from_its_first_to_its_last_day(LocalDate day, boolean holds) {
        IndividualLimit february = IndividualLimit.temporary(
                CreditLimit.cashOnly(CNY), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        assertThat(february.holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void an_individual_limit_that_ends_before_it_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndividualLimit.temporary(
                        CreditLimit.cashOnly(CNY), LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .withMessageContaining("2026-02-01")
                .withMessageContaining("2026-02-02");
    }

    @ParameterizedTest
    @CsvSource({
        // boundary, exposure, ceiling, shortfall
        "INCLUSIVE, 99.99,  100.00, 0.00",
        "INCLUSIVE, 100.00, 100.00, 0.00",
        "INCLUSIVE, 100.01, 100.00, 0.01",
        "EXCLUSIVE, 99.99,  100.00, 0.00",
        "EXCLUSIVE, 100.00, 100.00, 0.01",
        "EXCLUSIVE, 100.01, 100.00, 0.02",
        "EXCLUSIVE, 0.00,   0.00,   0.00",
        "EXCLUSIVE, 5.00,   0.00,   5.00"
    })
    void the_shortfall_is_the_least_that_brings_an_exposure_within_the_limit(
            Boundary boundary, String exposure, String ceiling, String shortfall) {
        Money owed = Money.parse("CNY " + exposure);
        Money most = Money.parse("CNY " + ceiling);
        Money over = boundary.shortfall(owed, most);
        assertThat(over).isEqualTo(Money.parse("CNY " + shortfall));
        assertThat(boundary.admits(owed, most)).isEqualTo(over.isZero());
        assertThat(boundary.admits(owed.minus(over), most)).isTrue();
        if (over.isPositive()) {
            assertThat(boundary.admits(owed.minus(over).plusMinor(1), most)).isFalse();
        }
    }
}
