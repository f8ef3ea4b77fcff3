package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.core.churn.ChurnFigures;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Score;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChurnPeriodTest {

    @Test
    void churn_and_retention_are_of_consumers() {
        ChurnPeriod period = new ChurnPeriod("q1", 12, 180, 200, Map.of(ChurnIndicator.REFERRAL_RATE, 0.35));
        assertThat(period.indicator(ChurnIndicator.CHURN_RATE).orElseThrow()).isCloseTo(0.06, within(1e-15));
        assertThat(period.indicator(ChurnIndicator.RETENTION_RATE).orElseThrow())
                .isCloseTo(0.90, within(1e-15));
        assertThat(period.indicator(ChurnIndicator.MARKET_SHARE)).isEmpty();
        Score score = period.score(0.05).orElseThrow();
        assertThat(score.contributions().get(0).points()).isCloseTo(0.01, within(1e-12));
        assertThat(score.missing()).hasSize(8).doesNotContain("referral-rate");
    }

    @Test
    void without_consumers_nothing_is_known() {
        ChurnPeriod period = new ChurnPeriod("q1", 0, 0, 0, Map.of());
        assertThat(period.indicator(ChurnIndicator.CHURN_RATE)).isEmpty();
        assertThat(period.score(0.05)).isEmpty();
    }

    @Test
    void a_customer_counted_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChurnPeriod("q1", 30, 180, 200, Map.of()))
                .withMessageContaining("30 lost and 180 kept of 200");
    }

    @Test
    void the_four_groups_hold_the_eleven_indicators_of_the_specification() {
        assertThat(Arrays.stream(ChurnIndicator.Group.values())
                        .map(g -> g.indicators().size()))
                .containsExactly(3, 3, 3, 2);
    }

    @Test
    void figures_that_core_counted_become_a_period() {
        CustomerId lost = CustomerId.of("c-1");
        Set<CustomerId> consumers = Set.of(lost, CustomerId.of("c-2"), CustomerId.of("c-3"), CustomerId.of("c-4"));
        InForce<ChurnPolicy> rules = new InForce<>(ExamplePolicy.policy(), RulebookVersion.of("fictional", "2026.1"));
        DatePeriod quarter = DatePeriod.ofDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        ChurnFigures figures = ChurnFigures.of(
                quarter,
                consumers,
                Set.of(CustomerId.of("c-2"), CustomerId.of("c-3")),
                List.of(LossReview.of(LossFacts.of(lost, Money.parse("CNY 5.00")), rules)),
                List.of());
        ChurnPeriod period = ChurnPeriod.from(figures, Map.of());
        assertThat(period.lost()).isEqualTo(1);
        assertThat(period.kept()).isEqualTo(2);
        assertThat(period.indicator(ChurnIndicator.CHURN_RATE).orElseThrow()).isEqualTo(0.25);
        ChurnFigures nobody = ChurnFigures.of(quarter, Set.of(), Set.of(), List.of(), List.of());
        assertThat(ChurnPeriod.from(nobody, Map.of()).indicator(ChurnIndicator.CHURN_RATE))
                .isEmpty();
    }
}
