package org.crmkit.core.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ChurnTest {

    static final InForce<ChurnPolicy> RULES =
            CompleteRulebook.load().inForceIfAny(ChurnPolicy.class).orElseThrow();
    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");

    private final ChurnPolicy policy = RULES.policy();

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static LossFacts facts() {
        return LossFacts.of(CUSTOMER, cny("50000.00"));
    }

    private static LossReview review(LossFacts facts) {
        return LossReview.of(facts, RULES);
    }

    @Test
    void each_of_the_ten_causes_and_of_the_eleven_factors_has_a_cause_here() {
        IntStream.rangeClosed(1, 10).forEach(number -> assertThat(ChurnCause.ofTen(number))
                .as("cause %s", number)
                .isNotEmpty());
        for (ChurnCause.Factor factor : ChurnCause.Factor.values()) {
            assertThat(ChurnCause.of(factor)).as(factor.code()).isNotEmpty();
        }
        assertThat(ChurnCause.Factor.values()).hasSize(11);
        assertThat(Arrays.stream(ChurnCause.Factor.values()).filter(ChurnCause.Factor::isSubjective))
                .hasSize(7);
        assertThat(ChurnCause.ofTen(0)).isEmpty();
        assertThat(ChurnCause.ofTen(11)).isEmpty();
    }

    @Test
    void one_number_may_be_two_causes_and_one_factor_several() {
        assertThat(ChurnCause.ofTen(1)).containsExactly(ChurnCause.UNSTABLE_PRODUCT, ChurnCause.UNSTABLE_SERVICE);
        assertThat(ChurnCause.of(ChurnCause.Factor.STAFF_LOSS))
                .containsExactly(ChurnCause.STAFF_LEFT, ChurnCause.STAFF_TRANSFERRED);
        assertThat(ChurnCause.NO_INNOVATION.ofTen()).isEmpty();
        assertThat(ChurnCause.BULLIED.factor()).isEmpty();
        assertThat(ChurnCause.BULLIED.ofTen()).hasValue(8);
    }

    @Test
    void only_what_the_company_ended_is_passive_and_subjective_factors_are_faults() {
        assertThat(Arrays.stream(ChurnType.values()).filter(type -> !type.isActive()))
                .containsExactly(ChurnType.PASSIVE);
        for (ChurnCause cause : ChurnCause.values()) {
            cause.factor().ifPresent(factor -> assertThat(cause.type() == ChurnType.FAULT)
                    .as(cause.code())
                    .isEqualTo(factor.isSubjective()));
        }
    }

    @Test
    void each_segment_is_found_by_what_it_means() {
        assertThat(review(facts().with(LossFacts.Sign.LEFT_BY_UPGRADE)).segment())
                .isEqualTo(LostSegment.GIVEN_UP);
        assertThat(review(facts().because(ChurnCause.ENDED_BY_US)).segment()).isEqualTo(LostSegment.GIVEN_UP);
        assertThat(review(facts().with(LossFacts.Sign.MOVED_AWAY)).segment()).isEqualTo(LostSegment.MOVED);
        assertThat(review(facts().because(ChurnCause.BROKEN_TRUST)).segment()).isEqualTo(LostSegment.PUSHED_AWAY);
        assertThat(review(facts().with(LossFacts.Sign.INDUCED)).segment()).isEqualTo(LostSegment.BOUGHT_AWAY);
        assertThat(review(facts().because(ChurnCause.STAFF_LEFT)).segment()).isEqualTo(LostSegment.OTHER);
        assertThat(review(facts().because(ChurnCause.STAFF_TRANSFERRED)).segment())
                .isEqualTo(LostSegment.OTHER);
        assertThat(review(facts()).segment()).isEqualTo(LostSegment.OTHER);
    }

    @Test
    void a_dissatisfied_customer_with_an_open_complaint_was_pushed_below_the_bound_only() {
        LossFacts open = facts().with(LossFacts.Sign.COMPLAINT_OPEN);
        assertThat(review(open.satisfied("59.9")).segment()).isEqualTo(LostSegment.PUSHED_AWAY);
        assertThat(review(open.satisfied("60")).segment()).isEqualTo(LostSegment.OTHER);
        assertThat(review(open).segment()).as("nobody asked").isEqualTo(LostSegment.OTHER);
        assertThat(review(facts().satisfied("10")).segment()).as("no complaint").isEqualTo(LostSegment.OTHER);
    }

    @Test
    void a_competitor_is_better_from_the_bound_on_and_that_goes_before_inducements() {
        LossFacts induced = facts().with(LossFacts.Sign.INDUCED);
        assertThat(review(induced.outdoneBy("0.1")).segment()).isEqualTo(LostSegment.ATTRACTED_AWAY);
        assertThat(review(induced.outdoneBy("0.099")).segment()).isEqualTo(LostSegment.BOUGHT_AWAY);
    }

    @Test
    void our_own_fault_goes_before_the_competitor_and_moving_before_both() {
        LossFacts both = facts().because(ChurnCause.UNSTABLE_SERVICE).outdoneBy("0.5");
        assertThat(review(both).segment()).isEqualTo(LostSegment.PUSHED_AWAY);
        assertThat(review(both.with(LossFacts.Sign.MOVED_AWAY)).segment()).isEqualTo(LostSegment.MOVED);
        assertThat(review(both.with(LossFacts.Sign.MOVED_AWAY, LossFacts.Sign.LEFT_BY_UPGRADE))
                        .segment())
                .isEqualTo(LostSegment.GIVEN_UP);
    }

    @Test
    void a_review_tells_type_effort_reasons_and_edition() {
        LossReview found = review(facts().outdoneBy("0.2"));
        assertThat(found.type()).isEqualTo(ChurnType.COMPETITIVE);
        assertThat(found.effort()).isEqualTo(RecoveryEffort.TRY);
        assertThat(found.reasons())
                .extracting(reason -> reason.code())
                .containsExactly("competitor-better", "effort-by-worth");
        assertThat(found.reasons().get(0).text().en()).contains("20%").contains("10%");
        assertThat(found.decidedUnder()).isEqualTo(RULES.version());
        assertThat(review(facts().with(LossFacts.Sign.AT_COMPETITOR)).type()).isEqualTo(ChurnType.COMPETITIVE);
        assertThat(review(facts()).type()).isEqualTo(ChurnType.NATURAL);
        assertThat(review(facts().because(ChurnCause.STAFF_LEFT)).type()).isEqualTo(ChurnType.FAULT);
        assertThat(review(facts().with(LossFacts.Sign.MOVED_AWAY)).type()).isEqualTo(ChurnType.NATURAL);
        assertThat(review(facts().with(LossFacts.Sign.LEFT_BY_UPGRADE)).type()).isEqualTo(ChurnType.PASSIVE);
        assertThat(review(facts().because(ChurnCause.BULLIED)).type()).isEqualTo(ChurnType.FAULT);
    }

    @Test
    void an_amount_that_is_reached_counts_for_the_effort() {
        assertThat(policy.effort(cny("100000.00"))).isEqualTo(RecoveryEffort.UTMOST);
        assertThat(policy.effort(cny("99999.99"))).isEqualTo(RecoveryEffort.TRY);
        assertThat(policy.effort(cny("20000.00"))).isEqualTo(RecoveryEffort.TRY);
        assertThat(policy.effort(cny("19999.99"))).isEqualTo(RecoveryEffort.FLEXIBLE);
        assertThat(policy.effort(cny("2000.00"))).isEqualTo(RecoveryEffort.FLEXIBLE);
        assertThat(policy.effort(cny("1999.99"))).isEqualTo(RecoveryEffort.LET_GO);
    }

    private static WinBackWorth worth(LossFacts facts, String cost) {
        return WinBackWorth.of(review(facts), facts.yearly(), cny(cost), RULES);
    }

    @Test
    void what_is_expected_is_purchases_times_margin_times_years_times_chance() {
        WinBackWorth pushed = worth(facts().because(ChurnCause.BULLIED), "8000.00");
        assertThat(pushed.expected()).isEqualTo(cny("12000.00")); // 50,000 x 0.3 x 2 x 0.4
        assertThat(pushed.net()).isEqualTo(cny("4000.00"));
        assertThat(pushed.isWorth()).as("exactly one and a half times the cost").isTrue();
        assertThat(pushed.reasons()).extracting(reason -> reason.code()).containsExactly("expected-value");
        assertThat(pushed.reasons().get(0).text().en())
                .isEqualTo("CNY 50,000.00 x margin 30% x 2 years x chance 40% = CNY 12,000.00.");
    }

    @Test
    void a_cent_more_of_cost_and_it_does_not_pay() {
        WinBackWorth pushed = worth(facts().because(ChurnCause.BULLIED), "8000.01");
        assertThat(pushed.isWorth()).isFalse();
        assertThat(pushed.reasons())
                .extracting(reason -> reason.code())
                .containsExactly("expected-value", "does-not-pay");
    }

    @Test
    void excluded_segments_and_small_customers_are_not_tried_whatever_the_reckoning_says() {
        WinBackWorth bought = worth(facts().with(LossFacts.Sign.INDUCED), "0.00");
        assertThat(bought.isWorth()).isFalse();
        assertThat(bought.reasons())
                .extracting(reason -> reason.code())
                .containsExactly("expected-value", "segment-excluded");
        assertThat(worth(facts().with(LossFacts.Sign.LEFT_BY_UPGRADE), "0.00").isWorth())
                .isFalse();
        LossFacts small = LossFacts.of(CUSTOMER, cny("1999.99")).because(ChurnCause.BULLIED);
        assertThat(worth(small, "0.00").reasons())
                .extracting(reason -> reason.code())
                .containsExactly("expected-value", "customer-let-go");
        assertThat(worth(facts().outdoneBy("0.2"), "0.00").isWorth()).isTrue();
        assertThat(worth(facts(), "0.00").isWorth()).as("case by case").isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> worth(facts(), "-0.01"));
    }

    @Test
    void a_customer_is_at_risk_and_lost_from_the_day_on() {
        LocalDate last = LocalDate.of(2026, 1, 1);
        assertThat(policy.atRiskFrom(last)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(policy.lostFrom(last)).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void nine_measures_give_a_share_of_what_was_looked_at_and_the_gaps() {
        assertThat(PreventiveMeasure.values()).hasSize(9);
        PreventionCheck none = new PreventionCheck("Xiamen", LocalDate.of(2026, 6, 1), Map.of());
        assertThat(none.inPlace().value()).isEmpty();
        assertThat(none.gaps()).hasSize(9);
        PreventionCheck some = new PreventionCheck(
                "Xiamen",
                LocalDate.of(2026, 6, 1),
                Map.of(PreventiveMeasure.LISTENING, true, PreventiveMeasure.CRM_SYSTEM, false));
        assertThat(some.inPlace().value().map(Object::toString)).hasValue("1 of 2");
        assertThat(some.gaps()).hasSize(8).doesNotContain(PreventiveMeasure.LISTENING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreventionCheck(" ", LocalDate.of(2026, 6, 1), Map.of()));
    }

    @Test
    void facts_out_of_range_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> facts().satisfied("100.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> facts().satisfied("-0.1"));
        assertThat(facts().satisfied("100").satisfaction()).isEqualTo(Optional.of(new BigDecimal("100")));
        assertThat(facts().satisfied("0").satisfaction()).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> LossFacts.of(CUSTOMER, cny("-0.01")));
    }

    @Test
    void a_policy_that_cannot_be_is_refused_with_its_path() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("60 days", "60 days", policy.worth(), policy.chances(), "0.3", 2, "1.5"))
                .withMessageContaining("churn.lost-after was 60 days");
        assertThat(with("60 days", "61 days", policy.worth(), policy.chances(), "1", 10, "0.1")
                        .horizon())
                .isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("0 days", "61 days", policy.worth(), policy.chances(), "0.3", 2, "1.5"))
                .withMessageContaining("churn.warn-after");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("2 hours", "61 days", policy.worth(), policy.chances(), "0.3", 2, "1.5"));
        Map<RecoveryEffort, Money> level = new EnumMap<>(policy.worth());
        level.put(RecoveryEffort.TRY, cny("100000.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("1 day", "2 days", level, policy.chances(), "0.3", 2, "1.5"))
                .withMessageContaining("churn.worth.try");
        Map<LostSegment, BigDecimal> chances = new EnumMap<>(policy.chances());
        chances.put(LostSegment.MOVED, new BigDecimal("1.01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("1 day", "2 days", policy.worth(), chances, "0.3", 2, "1.5"))
                .withMessageContaining("churn.chances.moved");
        chances.remove(LostSegment.MOVED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("1 day", "2 days", policy.worth(), chances, "0.3", 2, "1.5"))
                .withMessageContaining("has no moved");
        for (String margin : List.of("0", "1.01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with("1 day", "2 days", policy.worth(), policy.chances(), margin, 2, "1.5"))
                    .withMessageContaining("churn.margin");
        }
        for (int years : new int[] {0, 11}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with("1 day", "2 days", policy.worth(), policy.chances(), "0.3", years, "1.5"))
                    .withMessageContaining("churn.horizon");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with("1 day", "2 days", policy.worth(), policy.chances(), "0.3", 2, "0"))
                .withMessageContaining("churn.least-return");
    }

    private ChurnPolicy with(
            String warn,
            String lost,
            Map<RecoveryEffort, Money> worth,
            Map<LostSegment, BigDecimal> chances,
            String margin,
            int horizon,
            String least) {
        return new ChurnPolicy(
                Span.parse(warn),
                Span.parse(lost),
                policy.dissatisfiedBelow(),
                policy.betterFrom(),
                worth,
                policy.steps(),
                chances,
                new BigDecimal(margin),
                horizon,
                new BigDecimal(least));
    }
}
