package org.crmkit.core.groupaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RevenuePerUserTest {

    private static final Money REVENUE = Money.parse("CNY 1000.00");

    @Test
    void revenue_is_divided_by_the_mean_of_the_users_of_both_days() {
        assertThat(RevenuePerUser.of(REVENUE, 8, 12).value()).contains(Money.parse("CNY 100.00"));
        assertThat(RevenuePerUser.of(REVENUE, 0, 3).value()).contains(Money.parse("CNY 666.67")); // 1000 / 1.5
        assertThat(RevenuePerUser.of(REVENUE, 1, 0).value()).contains(Money.parse("CNY 2000.00"));
    }

    @Test
    void without_users_there_is_no_figure() {
        assertThat(RevenuePerUser.of(REVENUE, 0, 0)
                        .<String>fold(known -> "", no -> no.reason().code()))
                .isEqualTo("no-users");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RevenuePerUser.of(REVENUE, -1, 0))
                .withMessageContaining("-1 and 0");
        assertThatIllegalArgumentException().isThrownBy(() -> RevenuePerUser.of(REVENUE, 0, -1));
    }
}
