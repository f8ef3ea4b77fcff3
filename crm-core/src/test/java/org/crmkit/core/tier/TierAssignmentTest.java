package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TierAssignmentTest {

    static final TierScheme SCHEME = TierScheme.rolling(
            Span.parse("12 months"),
            List.of(
                    new TierLevel("standard", Label.of("普通会员", "Standard"), Money.parse("CNY 0.00")),
                    new TierLevel("silver", Label.of("银卡会员", "Silver"), Money.parse("CNY 5000.00")),
                    new TierLevel("gold", Label.of("金卡会员", "Gold"), Money.parse("CNY 20000.00"))));

    private static final InForce<TierScheme> IN_FORCE = InForce.of(SCHEME, RulebookVersion.of("fictional", "2026.1"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "0.01,     standard",
        "4999.99,  standard",
        "5000.00,  silver",
        "19999.99, silver",
        "20000.00, gold",
        "99999.99, gold"
    })
    void a_level_is_held_from_its_threshold_on(String amount, String level) {
        assertThat(tier(bought("2026-02-01", amount)).level().slug()).isEqualTo(level);
    }

    @Test
    void a_customer_who_bought_nothing_has_the_first_level() {
        TierAssignment tier = tier();
        assertThat(tier.level().slug()).isEqualTo("standard");
        assertThat(tier.qualifying()).isEqualTo(Money.parse("CNY 0.00"));
        assertThat(tier.next().map(TierAssignment.Missing::amount)).contains(Money.parse("CNY 5000.00"));
    }

    @Test
    void what_is_missing_to_the_next_level_would_reach_it_exactly() {
        TierAssignment tier = tier(bought("2026-02-01", "6000.00"));
        TierAssignment.Missing missing = tier.next().orElseThrow();
        assertThat(missing.level().slug()).isEqualTo("gold");
        assertThat(missing.amount()).isEqualTo(Money.parse("CNY 14000.00"));
        assertThat(tier(bought("2026-02-01", "6000.00"), new Purchase(DAY, missing.amount()))
                        .level()
                        .slug())
                .isEqualTo("gold");
    }

    @Test
    void at_the_top_nothing_is_missing() {
        assertThat(tier(bought("2026-02-01", "20000.00")).next()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01, false", // twelve months ago to the day: the window has passed it
        "2025-03-02, true",
        "2026-03-01, true", // the day itself
        "2026-03-02, false" // tomorrow
    })
    void a_purchase_counts_for_exactly_twelve_months_from_its_day(String day, boolean counts) {
        assertThat(tier(bought(day, "5000.00")).qualifying().isPositive()).isEqualTo(counts);
    }

    @Test
    void the_purchase_that_earned_a_tier_does_not_renew_it_when_it_ends() {
        LocalDate earned = LocalDate.of(2025, 3, 1);
        List<Purchase> once = List.of(new Purchase(earned, Money.parse("CNY 5000.00")));
        LocalDate lastDay = earned.plusMonths(12).minusDays(1);
        assertThat(TierAssignment.from(once, IN_FORCE, lastDay).level().slug()).isEqualTo("silver");
        assertThat(TierAssignment.from(once, IN_FORCE, lastDay.plusDays(1))
                        .level()
                        .slug())
                .isEqualTo("standard");
    }

    @Test
    void a_return_lowers_the_amount_on_the_day_of_the_return() {
        Purchase bought = bought("2026-01-10", "5000.00");
        Purchase returned = bought("2026-02-10", "-0.01");
        assertThat(TierAssignment.from(List.of(bought, returned), IN_FORCE, LocalDate.of(2026, 2, 9))
                        .level()
                        .slug())
                .isEqualTo("silver");
        assertThat(tier(bought, returned).level().slug()).isEqualTo("standard");
    }

    @Test
    void more_given_back_than_bought_leaves_the_first_level_and_the_debt_counts_towards_the_next() {
        TierAssignment tier = tier(bought("2026-02-01", "-100.00"));
        assertThat(tier.level().slug()).isEqualTo("standard");
        assertThat(tier.next().map(TierAssignment.Missing::amount)).contains(Money.parse("CNY 5100.00"));
        assertThat(tier.reasons()).extracting(Reason::code).contains("first-level-for-all");
    }

    @Test
    void a_purchase_in_another_currency_is_refused_even_outside_the_window() {
        Purchase dollars = new Purchase(LocalDate.of(2020, 1, 1), Money.parse("USD 10.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tier(dollars))
                .withMessage("Purchase of 2020-01-01 was USD 10.00; it must be in CNY, the currency of tier.levels."
                        + " Convert it at the rate of its day.");
    }

    @Test
    void a_purchase_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bought("2026-02-01", "0.00"));
    }

    @Test
    void the_reasons_name_keys_amounts_and_the_edition_in_both_languages() {
        List<Reason> reasons = tier(bought("2026-02-01", "6000.00")).reasons();
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly("purchases-in-window", "threshold-reached", "missing-to-next-level");
        assertThat(reasons)
                .extracting(reason -> reason.text().en())
                .containsExactly(
                        "Purchases less returns from 2025-03-02 to 2026-03-01 came to CNY 6,000.00"
                                + " (tier.window: 12 months, rules fictional@2026.1).",
                        "That reaches CNY 5,000.00, the threshold of Silver (tier.levels.silver.threshold).",
                        "CNY 14,000.00 more reaches Gold (tier.levels.gold.threshold).");
        assertThat(reasons.get(1).text().zh()).isEqualTo("达到银卡会员的起点5,000.00元（tier.levels.silver.threshold）。");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void purchases_out_of_order_or_late_give_the_same_tier(long seed) {
        Random random = new Random(seed);
        List<Purchase> purchases = purchases(random);
        List<Purchase> shuffled = new ArrayList<>(purchases);
        Collections.shuffle(shuffled, random);
        assertThat(TierAssignment.from(shuffled, IN_FORCE, DAY))
                .isEqualTo(TierAssignment.from(purchases, IN_FORCE, DAY));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_more_purchase_by_the_day_never_lowers_the_tier_of_the_day(long seed) {
        Random random = new Random(seed);
        List<Purchase> purchases = purchases(random);
        TierAssignment before = TierAssignment.from(purchases, IN_FORCE, DAY);
        purchases.add(new Purchase(
                DAY.minusDays(random.nextInt(500)),
                Money.ofMinor(CurrencyUnit.of("CNY"), 1 + random.nextInt(999_999))));
        TierAssignment after = TierAssignment.from(purchases, IN_FORCE, DAY);
        assertThat(after.level().threshold().orElseThrow())
                .isGreaterThanOrEqualTo(before.level().threshold().orElseThrow());
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static List<Purchase> purchases(Random random) {
        List<Purchase> purchases = new ArrayList<>();
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            long cents = 1L + random.nextInt(200_000);
            purchases.add(new Purchase(
                    DAY.plusDays(30 - random.nextInt(500)),
                    Money.ofMinor(CurrencyUnit.of("CNY"), random.nextInt(5) == 0 ? -cents : cents)));
        }
        return purchases;
    }

    private static TierAssignment tier(Purchase... purchases) {
        return TierAssignment.from(List.of(purchases), IN_FORCE, DAY);
    }

    private static Purchase bought(String day, String amount) {
        return new Purchase(LocalDate.parse(day), Money.parse("CNY " + amount));
    }
}
