package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crmkit.core.score.Score;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MarginalContributionTest {

    private static MarginalContribution of(String spend, String product, String service) {
        return new MarginalContribution(Money.parse(spend), Money.parse(product), Money.parse(service));
    }

    @Test
    void what_was_spent_less_both_costs() {
        MarginalContribution one = of("CNY 1000.00", "CNY 600.00", "CNY 150.00");
        assertThat(one.value()).isEqualTo(Money.parse("CNY 250.00"));
        assertThat(one.ratio().orElseThrow()).isEqualByComparingTo("0.25");
        Score score = one.score();
        assertThat(score.value()).isEqualTo(250);
        assertThat(score.contributions())
                .extracting(c -> c.reason().code() + " " + c.points())
                .containsExactly("spend 1000.0", "product-cost -600.0", "service-cost -150.0");
    }

    @Test
    void a_customer_who_costs_more_than_he_spends_is_below_zero() {
        assertThat(of("CNY 10.00", "CNY 9.00", "CNY 3.50").value()).isEqualTo(Money.parse("CNY -2.50"));
    }

    @Test
    void nothing_spent_has_no_ratio() {
        assertThat(of("CNY 0.00", "CNY 0.00", "CNY 3.00").ratio()).isEmpty();
    }

    @Test
    void a_cost_written_as_a_negative_amount_or_in_another_currency_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("CNY 10.00", "CNY -9.00", "CNY 0.00"))
                .withMessageContaining("CNY -9.00")
                .withMessageContaining("positive");
        assertThatIllegalArgumentException().isThrownBy(() -> of("CNY 10.00", "USD 9.00", "CNY 0.00"));
    }
}
