package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;
import org.crmkit.core.churn.ChurnCause;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.LostSegment;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Score;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class WinBackTest {

    private static final ChurnPolicy POLICY = ExamplePolicy.policy();
    private static final InForce<ChurnPolicy> RULES = new InForce<>(POLICY, RulebookVersion.of("fictional", "2026.1"));

    private static LossFacts lost(String yearly) {
        return LossFacts.of(CustomerId.of("c-01"), Money.parse(yearly));
    }

    @Test
    void the_score_is_what_core_expects_less_the_cost() {
        LossFacts facts = lost("CNY 900000.00").because(ChurnCause.UNSTABLE_SERVICE);
        Money cost = Money.parse("CNY 500.00");
        Score score = WinBack.score(facts, cost, RULES);
        WinBackWorth worth = WinBackWorth.of(LossReview.of(facts, RULES), facts.yearly(), cost, RULES);
        assertThat(score.value()).isCloseTo(worth.net().getAmount().doubleValue(), within(1e-9));
        assertThat(score.band().orElseThrow().slug()).isEqualTo(worth.isWorth() ? "win-back" : "let-go");
        assertThat(worth.isWorth()).isTrue();
        assertThat(score.missing()).containsExactly("satisfaction", "competitor-lead");
        assertThat(score.configuration()).contains("fictional@2026.1").contains("pushed-away");
    }

    @Test
    void a_segment_that_is_not_won_back_is_let_go_whatever_it_is_worth() {
        Score score =
                WinBack.score(lost("CNY 900000.00").with(LossFacts.Sign.MOVED_AWAY), Money.parse("CNY 1.00"), RULES);
        assertThat(score.band().orElseThrow().slug()).isEqualTo("let-go");
    }

    @Test
    void chances_move_with_what_came_of_attempts() {
        BigDecimal before = POLICY.chance(LostSegment.PUSHED_AWAY);
        Map<LostSegment, BigDecimal> chances =
                WinBack.chances(POLICY, Map.of(LostSegment.PUSHED_AWAY, new WinBack.Attempts(40, 30)), BigDecimal.TEN);
        double expected = (before.doubleValue() * 10 + 30) / 50;
        assertThat(chances.get(LostSegment.PUSHED_AWAY).doubleValue()).isCloseTo(expected, within(0.00005));
        assertThat(chances.get(LostSegment.MOVED)).isEqualByComparingTo(POLICY.chance(LostSegment.MOVED));
        assertThat(chances).hasSize(6);
        assertThatIllegalArgumentException().isThrownBy(() -> new WinBack.Attempts(3, 4));
    }
}
