package org.crmkit.core.tier.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.points.PointsMovement.Kind;
import org.crmkit.core.tier.points.PointsMovement.Share;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PointsAccountTest {

    static final LocalDate START = LocalDate.of(2025, 1, 1);

    static InForce<PointsProgramme> programme(ShortfallRule rule, String validity) {
        return InForce.of(
                new PointsProgramme(
                        Money.parse("CNY 1.00"),
                        List.of(
                                new PointsProgramme.Rate("standard", Label.same("Standard"), BigDecimal.ONE),
                                new PointsProgramme.Rate("gold", Label.same("Gold"), new BigDecimal("1.5"))),
                        Span.parse(validity),
                        rule,
                        Span.parse("30 days")),
                RulebookVersion.of("fictional", "2025.1"));
    }

    private final List<PointsEntry> entries = new ArrayList<>();
    private ShortfallRule rule = ShortfallRule.DEBT;

    private void buys(String id, String day, String amount) {
        entries.add(new PointsEntry.Purchased(id, LocalDate.parse(day), Money.parse("CNY " + amount)));
    }

    private void spends(String id, String day, long points) {
        entries.add(new PointsEntry.Redeemed(id, LocalDate.parse(day), points));
    }

    private void returns(String id, String day, String amount, String purchase) {
        entries.add(new PointsEntry.Returned(id, LocalDate.parse(day), Money.parse("CNY " + amount), purchase));
    }

    private PointsAccount on(String day) {
        return PointsAccount.from(entries, programme(rule, "12 months"), d -> "standard", LocalDate.parse(day));
    }

    private static PointsMovement last(PointsAccount account) {
        return account.statement().get(account.statement().size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"99.99, standard, 99", "99.99, gold, 149", "0.66, gold, 0", "0.67, gold, 1"})
    void a_purchase_earns_by_the_tier_of_its_day_rounded_down(String amount, String tier, long points) {
        assertThat(programme(rule, "1 year").policy().earn(Money.parse("CNY " + amount), tier))
                .isEqualTo(points);
    }

    @Test
    void points_are_spent_first_in_first_out_and_expire_by_lot_on_their_day() {
        buys("a", "2025-01-01", "100");
        buys("b", "2025-02-01", "50");
        spends("s", "2025-03-01", 120);
        PointsAccount spent = on("2025-03-01");
        assertThat(spent.balance()).isEqualTo(30);
        assertThat(last(spent).lots()).containsExactly(new Share("a", -100), new Share("b", -20));
        assertThat(last(spent).points()).isEqualTo(-120);
        assertThat(on("2026-01-31").balance()).isEqualTo(30);
        PointsAccount expired = on("2026-02-01");
        assertThat(expired.balance()).isZero();
        assertThat(expired.lots()).isEmpty();
        assertThat(last(expired).kind()).isEqualTo(Kind.EXPIRED);
        assertThat(last(expired).entry()).isEqualTo("b");
        assertThat(last(expired).points()).isEqualTo(-30);
    }

    @Test
    void points_that_expire_on_a_day_cannot_be_spent_on_it() {
        buys("a", "2025-01-01", "100");
        spends("s", "2026-01-01", 10);
        assertThat(on("2026-01-01").debt()).isEqualTo(10);
        assertThat(on("2025-12-31").redeem(100).<Boolean>fold(g -> true, r -> false))
                .isTrue();
    }

    @Test
    void what_expires_soon_is_pointed_out_first_to_expire_first() {
        buys("b", "2025-02-01", "50");
        buys("a", "2025-01-01", "100");
        assertThat(on("2025-12-01").expiringSoon()).isEmpty();
        assertThat(on("2025-12-02").expiringSoon()).extracting(PointsLot::id).containsExactly("a");
        assertThat(on("2025-12-02").expiringBy(LocalDate.of(2026, 2, 1)))
                .extracting(PointsLot::id)
                .containsExactly("a", "b");
        assertThat(on("2025-12-02").noticeUntil()).isEqualTo("2026-01-01");
    }

    @Test
    void a_return_takes_its_own_lot_first_then_lets_go_what_expired_then_takes_from_the_others() {
        buys("a", "2025-01-01", "100");
        buys("b", "2025-02-01", "50");
        spends("s", "2025-03-01", 70);
        returns("r", "2025-04-01", "60", "a");
        PointsMovement reversed = last(on("2025-04-01"));
        assertThat(reversed.kind()).isEqualTo(Kind.REVERSED);
        assertThat(reversed.lots()).containsExactly(new Share("a", -30), new Share("b", -30));
        assertThat(on("2025-04-01").balance()).isEqualTo(20);
        entries.clear();
        buys("a", "2025-01-01", "100");
        buys("b", "2026-01-01", "50");
        spends("s", "2025-03-01", 70);
        returns("r", "2026-02-01", "60", "a");
        assertThat(last(on("2026-02-01")).lots()).containsExactly(new Share("b", -30));
        returns("r2", "2026-02-02", "40", "a");
        assertThat(on("2026-02-02").balance()).isZero();
        assertThat(on("2026-02-02").debt()).isEqualTo(20);
    }

    @Test
    void what_is_missing_is_owed_and_paid_first_or_forgiven_by_the_rule() {
        buys("a", "2025-01-01", "100");
        spends("s", "2025-01-02", 100);
        returns("r", "2025-01-03", "100", "a");
        PointsAccount owing = on("2025-01-03");
        assertThat(owing.balance()).isZero();
        assertThat(owing.debt()).isEqualTo(100);
        assertThat(last(owing).missing()).isEqualTo(100);
        buys("b", "2025-01-04", "130");
        PointsAccount paid = on("2025-01-04");
        assertThat(paid.debt()).isZero();
        assertThat(paid.balance()).isEqualTo(30);
        assertThat(last(paid).paid()).isEqualTo(100);
        assertThat(last(paid).points()).isEqualTo(30);
        rule = ShortfallRule.FORGIVE;
        PointsAccount forgiven = on("2025-01-04");
        assertThat(forgiven.debt()).isZero();
        assertThat(forgiven.balance()).isEqualTo(130);
        assertThat(forgiven.statement().get(2).missing()).isEqualTo(100);
    }

    @Test
    void partial_returns_take_back_what_the_rest_would_not_have_earned() {
        buys("a", "2025-01-01", "10.90");
        returns("r", "2025-01-02", "0.80", "a");
        assertThat(on("2025-01-02").balance()).isEqualTo(10);
        returns("q", "2025-01-03", "0.20", "a");
        assertThat(on("2025-01-03").balance()).isEqualTo(9);
        returns("o", "2025-01-04", "99", "a");
        assertThat(on("2025-01-04").balance()).isZero();
        assertThat(on("2025-01-04").debt()).isZero();
        returns("u", "2025-01-05", "99", "unknown");
        assertThat(last(on("2025-01-05")).note().en()).contains("unknown is not in the account");
    }

    @Test
    void points_are_given_and_taken_by_hand_with_a_reason() {
        entries.add(new PointsEntry.Adjusted("x", START, 50, "apology for a late delivery"));
        entries.add(new PointsEntry.Adjusted("y", START, -20, "booked on the wrong account"));
        PointsAccount account = on("2025-01-01");
        assertThat(account.balance()).isEqualTo(30);
        assertThat(account.statement())
                .extracting(m -> m.note().en() + " " + m.points() + " " + m.balance())
                .containsExactly("apology for a late delivery 50 50", "booked on the wrong account -20 30");
    }

    @Test
    void a_wish_beyond_the_balance_is_refused_with_what_is_missing() {
        buys("a", "2025-01-01", "100");
        assertThat(on("2025-01-01").redeem(100))
                .isEqualTo(new RedeemDecision.Granted(List.of(new Share("a", -100)), 0));
        RedeemDecision.Refused refused = on("2025-01-01").redeem(101).fold(g -> null, r -> r);
        assertThat(refused.missing()).isEqualTo(1);
        assertThat(refused.reasons().get(0).text().en())
                .isEqualTo(
                        "101 points were asked for and 100 are there on 2025-01-01; 1 are missing (rules fictional@2025.1).");
        assertThatIllegalArgumentException().isThrownBy(() -> on("2025-01-01").redeem(0));
    }

    @Test
    void each_entry_is_decided_by_the_edition_of_its_day_and_points_keep_their_validity() {
        buys("a", "2025-01-01", "100");
        buys("b", "2025-06-01", "100");
        PointsAccount account = PointsAccount.from(
                entries,
                day -> programme(rule, day.isBefore(LocalDate.of(2025, 6, 1)) ? "12 months" : "1 month"),
                day -> day.equals(START) ? "gold" : "standard",
                LocalDate.of(2025, 7, 1));
        assertThat(account.lots()).containsExactly(new PointsLot("a", START, LocalDate.of(2026, 1, 1), 150, 150));
    }

    @Test
    void entries_that_contradict_each_other_are_refused() {
        buys("a", "2025-01-01", "100");
        buys("a", "2025-01-01", "101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2025-01-01"))
                .withMessageContaining("two entries of id a");
        entries.clear();
        buys("a", "2025-01-02", "100");
        returns("r", "2025-01-01", "1", "a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2025-01-02"))
                .withMessageContaining("Returned.day of r was 2025-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointsEntry.Redeemed("s", START, 0))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PointsEntry.Adjusted("s", START, Long.MIN_VALUE, "x"))
                .withMessageContaining("at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme(rule, "1 year").policy().earn(Money.parse("CNY 1.00"), "jade"))
                .withMessageContaining("points.rates has no jade");
        entries.clear();
        buys("a", "2025-01-01", "1000000000000000.00");
        assertThat(on("2025-01-01").balance()).isEqualTo(PointsAccount.MOST);
        buys("b", "2025-01-01", "1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2025-01-01"))
                .withMessageContaining("Correct entry b");
    }

    @Test
    void every_rule_is_a_fact() {
        assertThat(programme(rule, "12 months").policy().facts())
                .extracting((RuleFact fact) -> fact.key() + " | " + fact.value().spelled())
                .containsExactly(
                        "points.per | CNY 1.00",
                        "points.rates.standard | 1",
                        "points.rates.gold | 1.5",
                        "points.validity | 12 months",
                        "points.shortfall | debt",
                        "points.notice | 30 days");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<PointsEntry> random(Random random) {
        List<PointsEntry> list = new ArrayList<>();
        List<PointsEntry.Purchased> sold = new ArrayList<>();
        LocalDate day = START;
        for (int i = 0; i < 25; i++) {
            day = day.plusDays(random.nextInt(12));
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    PointsEntry.Purchased bought = new PointsEntry.Purchased(
                            "b" + i, day, Money.ofMinor(CurrencyUnit.of("CNY"), 1 + random.nextInt(3000)));
                    sold.add(bought);
                    list.add(bought);
                }
                case 2, 3 -> list.add(new PointsEntry.Redeemed("s" + i, day, 1 + random.nextInt(25)));
                case 4 -> {
                    if (!sold.isEmpty()) {
                        PointsEntry.Purchased of = sold.get(random.nextInt(sold.size()));
                        list.add(new PointsEntry.Returned(
                                "r" + i,
                                day,
                                Money.ofMinor(CurrencyUnit.of("CNY"), 1 + random.nextInt(3000)),
                                of.id()));
                    }
                }
                default -> list.add(new PointsEntry.Adjusted("x" + i, day, random.nextBoolean() ? 7 : -9, "test"));
            }
        }
        return list;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_day_has_the_balance_and_debt_that_counting_single_points_gives(long seed) {
        Random random = new Random(seed);
        List<PointsEntry> told = random(random);
        ShortfallRule shortfall = List.of(ShortfallRule.values()).get(random.nextInt(2));
        InForce<PointsProgramme> rules = programme(shortfall, "60 days");
        for (int i = 0; i < 220; i += 1 + random.nextInt(40)) {
            LocalDate day = START.plusDays(i);
            PointsAccount account =
                    PointsAccount.from(told, rules, d -> d.getDayOfMonth() > 15 ? "gold" : "standard", day);
            SinglePoints reference = SinglePoints.until(told, shortfall, day);
            assertThat(account.balance()).as("seed %s, %s", seed, day).isEqualTo(reference.balance());
            assertThat(account.debt()).as("seed %s, %s", seed, day).isEqualTo(reference.debt());
            assertThat(account.balance()).as("seed %s, %s", seed, day).isNotNegative();
            long sum = 0;
            for (PointsMovement movement : account.statement()) {
                sum += movement.points();
                assertThat(movement.balance())
                        .as("seed %s, %s", seed, movement)
                        .isEqualTo(sum)
                        .isNotNegative();
                assertThat(movement.lots().stream().mapToLong(Share::points).sum())
                        .as("seed %s, %s", seed, movement)
                        .isEqualTo(movement.points());
            }
            assertThat(sum).as("seed %s, %s", seed, day).isEqualTo(account.balance());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_and_repetition_of_the_telling_change_nothing(long seed) {
        Random random = new Random(seed);
        List<PointsEntry> told = random(random);
        List<PointsEntry> again = new ArrayList<>(told);
        told.stream().filter(e -> random.nextBoolean()).forEach(again::add);
        Collections.shuffle(again, random);
        LocalDate day = START.plusDays(random.nextInt(250));
        InForce<PointsProgramme> rules = programme(ShortfallRule.DEBT, "60 days");
        assertThat(PointsAccount.from(again, rules, d -> "gold", day))
                .isEqualTo(PointsAccount.from(told, rules, d -> "gold", day));
    }
}
