package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.joda.money.Money;

/**
 * The price of an order for a member. Each line is rounded half-up to the cent by itself, so that the lines add up to the whole.
 *
 * @param lines in the order given
 * @param before the full prices together
 * @param off what all discounts take off together
 * @param decidedUnder the edition of the rules
 */
public record MemberDiscount(List<Line> lines, Money before, Money off, RulebookVersion decidedUnder) {

    /**
     * Goods as they stand in an order.
     *
     * @param id the number of the line
     * @param group the slug of the group of goods
     * @param price zero or more, before any discount
     * @param other the discount it has for another reason; 0 to 1
     */
    public record Goods(String id, String group, Money price, BigDecimal other) {
        public Goods {
            checkArgument(
                    !price.isNegative(),
                    "The price of line %s was %s; it must be zero or more. Correct it.",
                    id,
                    price);
            checkArgument(
                    other.signum() >= 0 && other.compareTo(BigDecimal.ONE) <= 0,
                    "The other discount of line %s was %s; it must be 0 to 1. Correct it.",
                    id,
                    other);
        }
    }

    /**
     * One line with its discount.
     *
     * @param rate what applies in all, 0 to 1
     * @param off the amount
     * @param reason why that much
     */
    public record Line(Goods goods, BigDecimal rate, Money off, Reason reason) {}

    public MemberDiscount {
        lines = List.copyOf(lines);
    }

    /** Returns what is to be paid. */
    public Money toPay() {
        return before.minus(off);
    }

    /**
     * Works out the discounts.
     *
     * @param grade the member's, by its slug
     * @param goods at least one, all in one currency
     * @throws IllegalArgumentException if there are no goods, or {@code grade} is no grade of the club
     */
    public static MemberDiscount of(String grade, List<Goods> goods, InForce<ClubPolicy> policy) {
        checkArgument(!goods.isEmpty(), "The order has no lines; give at least one.");
        List<Line> lines = new ArrayList<>();
        Money before = Money.zero(goods.get(0).price().getCurrencyUnit());
        Money off = before;
        for (Goods each : goods) {
            Line line = line(each, policy.policy().discountOf(grade), policy.policy());
            lines.add(line);
            before = before.plus(each.price());
            off = off.plus(line.off());
        }
        return new MemberDiscount(lines, before, off, policy.version());
    }

    private static Line line(Goods goods, BigDecimal member, ClubPolicy rules) {
        if (rules.excluded().containsKey(goods.group())) {
            String name = rules.excluded().get(goods.group()).zh();
            String english = rules.excluded().get(goods.group()).en();
            return line(
                    goods,
                    goods.other(),
                    Reason.of("excluded-goods", name + "不享受会员优惠。", english + " have no member discount."));
        }
        if (goods.other().signum() == 0 || rules.combining() == Combining.LARGER) {
            boolean own = member.compareTo(goods.other()) >= 0;
            BigDecimal rate = own ? member : goods.other();
            return line(
                    goods,
                    rate,
                    Reason.of(
                            own ? "member-discount" : "other-discount-larger",
                            (own ? "会员优惠" : "其他优惠较大，为") + Formats.percent(rate) + "。",
                            (own ? "The member discount is " : "The other discount is larger, ") + Formats.percent(rate)
                                    + "."));
        }
        BigDecimal both = member.add(goods.other());
        // another discount that is larger than the most by itself was not granted by these rules, and stands
        BigDecimal most = rules.most().max(goods.other());
        boolean cut = both.compareTo(most) > 0;
        BigDecimal rate = cut ? most : both;
        return line(
                goods,
                rate,
                Reason.of(
                        cut ? "discounts-cut" : "discounts-added",
                        "会员优惠与其他优惠合计" + Formats.percent(both) + (cut ? "，以" + Formats.percent(most) + "为限" : "") + "。",
                        "Member discount and other discount together are " + Formats.percent(both)
                                + (cut ? ", cut to " + Formats.percent(most) : "") + "."));
    }

    private static Line line(Goods goods, BigDecimal rate, Reason reason) {
        return new Line(goods, rate, goods.price().multipliedBy(rate, RoundingMode.HALF_UP), reason);
    }
}
