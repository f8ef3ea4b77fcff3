package org.crmkit.core.relationship.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crmkit.core.relationship.club.MemberDiscount.Goods;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped discounts: silver 2%, gold 5%, platinum 8%, at most 15% together. */
class MemberDiscountTest {

    static final InForce<ClubPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(ClubPolicy.class).orElseThrow();
    private static final InForce<ClubPolicy> ADDED = CompleteRulebooks.with("combining: larger", "combining: added")
            .inForceIfAny(ClubPolicy.class)
            .orElseThrow();

    private static Goods goods(String price, String group, String other) {
        return new Goods("1", group, Money.parse("CNY " + price), new BigDecimal(other));
    }

    private static String line(String tier, Goods goods, InForce<ClubPolicy> policy) {
        MemberDiscount.Line line =
                MemberDiscount.of(tier, List.of(goods), policy).lines().get(0);
        return line.off() + " " + line.reason().code();
    }

    @Test
    void a_member_pays_less_by_the_rate_of_the_grade() {
        Goods goods = goods("100.00", "shoes", "0");
        assertThat(line("basic", goods, POLICY)).isEqualTo("CNY 0.00 member-discount");
        assertThat(line("silver-card", goods, POLICY)).isEqualTo("CNY 2.00 member-discount");
        assertThat(line("gold-card", goods, POLICY)).isEqualTo("CNY 5.00 member-discount");
        assertThat(line("platinum-card", goods, POLICY)).isEqualTo("CNY 8.00 member-discount");
    }

    @Test
    void half_a_cent_is_rounded_up_line_by_line_and_the_lines_add_up() {
        // 5% of 0.10 is half a cent; two lines take off two cents where one line of 0.20 takes off one
        MemberDiscount two = MemberDiscount.of(
                "gold-card", List.of(goods("0.10", "shoes", "0"), goods("0.10", "shoes", "0")), POLICY);
        assertThat(two.off()).isEqualTo(Money.parse("CNY 0.02"));
        assertThat(two.toPay()).isEqualTo(Money.parse("CNY 0.18"));
        assertThat(MemberDiscount.of("gold-card", List.of(goods("0.20", "shoes", "0")), POLICY)
                        .off())
                .isEqualTo(Money.parse("CNY 0.01"));
    }

    @Test
    void excluded_goods_keep_only_their_own_discount() {
        assertThat(line("platinum-card", goods("100.00", "special-offers", "0.30"), POLICY))
                .isEqualTo("CNY 30.00 excluded-goods");
        assertThat(line("platinum-card", goods("100.00", "gift-cards", "0"), ADDED))
                .isEqualTo("CNY 0.00 excluded-goods");
    }

    @Test
    void of_two_discounts_the_larger_applies() {
        assertThat(line("gold-card", goods("100.00", "shoes", "0.04"), POLICY)).isEqualTo("CNY 5.00 member-discount");
        assertThat(line("gold-card", goods("100.00", "shoes", "0.05"), POLICY)).isEqualTo("CNY 5.00 member-discount");
        assertThat(line("gold-card", goods("100.00", "shoes", "0.06"), POLICY))
                .isEqualTo("CNY 6.00 other-discount-larger");
    }

    @Test
    void where_discounts_are_added_they_end_at_the_most() {
        assertThat(line("gold-card", goods("100.00", "shoes", "0.10"), ADDED)).isEqualTo("CNY 15.00 discounts-added");
        assertThat(line("gold-card", goods("100.00", "shoes", "0.11"), ADDED)).isEqualTo("CNY 15.00 discounts-cut");
        assertThat(line("gold-card", goods("100.00", "shoes", "0"), ADDED)).isEqualTo("CNY 5.00 member-discount");
        // a sale of 40% was not granted by the club, and the club does not take it back
        assertThat(line("gold-card", goods("100.00", "shoes", "0.40"), ADDED)).isEqualTo("CNY 40.00 discounts-cut");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_higher_grade_never_pays_more_and_nobody_pays_less_than_nothing(long seed) {
        Random random = new Random(seed);
        List<Goods> order = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            order.add(new Goods(
                    "" + i,
                    random.nextInt(4) == 0 ? "special-offers" : "shoes",
                    Money.ofMinor(CurrencyUnit.of("CNY"), random.nextInt(100_000)),
                    BigDecimal.valueOf(random.nextInt(101), 2)));
        }
        for (InForce<ClubPolicy> policy : List.of(POLICY, ADDED)) {
            Money before = null;
            for (String tier : List.of("basic", "silver-card", "gold-card", "platinum-card")) {
                MemberDiscount price = MemberDiscount.of(tier, order, policy);
                Money pays = price.toPay();
                assertThat(pays.isNegative()).as("seed %s", seed).isFalse();
                if (before != null) {
                    assertThat(pays).as("seed %s, %s", seed, tier).isLessThanOrEqualTo(before);
                }
                BigDecimal byHand = BigDecimal.ZERO;
                for (Goods goods : order) {
                    byHand = byHand.add(goods.price()
                            .getAmount()
                            .multiply(rate(goods, policy.policy(), tier))
                            .setScale(2, RoundingMode.HALF_UP));
                }
                assertThat(price.off().getAmount())
                        .as("seed %s, %s", seed, tier)
                        .isEqualByComparingTo(byHand);
                before = pays;
            }
        }
    }

    /** The rule in other words: what the goods have is never taken away, and the club adds to it only up to its bounds. */
    private static BigDecimal rate(Goods goods, ClubPolicy policy, String tier) {
        BigDecimal member = policy.excluded().containsKey(goods.group()) ? BigDecimal.ZERO : policy.discountOf(tier);
        return policy.combining() == Combining.ADDED
                ? goods.other().max(goods.other().add(member).min(policy.most()))
                : goods.other().max(member);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberDiscount.of("gold-card", List.of(), POLICY))
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberDiscount.of("wood", List.of(goods("1.00", "shoes", "0")), POLICY))
                .withMessageContaining(
                        "'wood'; it must be one of club.grades: [basic, silver-card, gold-card, platinum-card]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goods("-0.01", "shoes", "0"))
                .withMessageContaining("zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goods("1.00", "shoes", "1.01"))
                .withMessageContaining("0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goods("1.00", "shoes", "-0.01"))
                .withMessageContaining("0 to 1");
    }
}
