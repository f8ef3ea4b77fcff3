package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.crmkit.core.score.Score;
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
}
