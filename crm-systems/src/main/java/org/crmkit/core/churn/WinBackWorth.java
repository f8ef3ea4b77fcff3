package org.crmkit.core.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * Whether it pays to win a customer back: yearly purchases times margin times years times chance, against what the attempt costs. It
 * is no discounted value; over so few years, with a chance that is a guess, discounting would only seem exact.
 *
 * @param expected what comes back, as expected; rounded down to the smallest unit of the currency
 * @param cost what the attempt costs, zero or more
 * @param isWorth whether one should try
 * @param reasons how it was reckoned, and every reason against
 * @param decidedUnder the edition applied
 */
public record WinBackWorth(
        Money expected, Money cost, boolean isWorth, List<Reason> reasons, RulebookVersion decidedUnder) {

    public WinBackWorth {
        reasons = List.copyOf(reasons);
    }

    /** Returns what is expected beyond the cost; negative if it does not pay. */
    public Money net() {
        return expected.minus(cost);
    }

    /**
     * Weighs one attempt. A segment that is not won back as a rule, and a customer whom one lets go, are not tried whatever the
     * reckoning says.
     *
     * @param yearly what the customer bought in his last full year, zero or more
     * @param cost zero or more, in the same currency
     */
    public static WinBackWorth of(LossReview review, Money yearly, Money cost, InForce<ChurnPolicy> rules) {
        checkArgument(!yearly.isNegative(), "yearly was %s; it must be zero or more. Correct it.", yearly);
        checkArgument(!cost.isNegative(), "cost was %s; it must be zero or more. Correct it.", cost);
        ChurnPolicy policy = rules.policy();
        BigDecimal chance = policy.chance(review.segment());
        BigDecimal share =
                policy.margin().multiply(BigDecimal.valueOf(policy.horizon())).multiply(chance);
        Money expected = yearly.multipliedBy(share, RoundingMode.DOWN);
        Money least = cost.multipliedBy(policy.leastReturn(), RoundingMode.UP);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "expected-value",
                Formats.money(yearly, Lang.ZH) + " × 毛利率 " + Formats.percent(policy.margin()) + " × " + policy.horizon()
                        + " 年 × 机会 " + Formats.percent(chance) + " = " + Formats.money(expected, Lang.ZH) + "。",
                Formats.money(yearly, Lang.EN) + " x margin " + Formats.percent(policy.margin()) + " x "
                        + policy.horizon() + " years x chance " + Formats.percent(chance) + " = "
                        + Formats.money(expected, Lang.EN) + "."));
        boolean pays = !expected.isLessThan(least);
        if (!pays) {
            reasons.add(Reason.of(
                    "does-not-pay",
                    "低于成本 " + Formats.money(cost, Lang.ZH) + " 的 " + Formats.plain(policy.leastReturn()) + " 倍。",
                    "Less than " + Formats.plain(policy.leastReturn()) + " times the cost of "
                            + Formats.money(cost, Lang.EN) + "."));
        }
        LostSegment.WinBack rule = review.segment().winBack();
        boolean excluded = rule == LostSegment.WinBack.NO || rule == LostSegment.WinBack.RARELY;
        if (excluded) {
            reasons.add(Reason.of(
                    "segment-excluded",
                    "“" + review.segment().label().zh() + "”" + rule.label().zh() + "。",
                    review.segment().label().en() + ": such customers are not won back as a rule."));
        }
        boolean letGo = review.effort() == RecoveryEffort.LET_GO;
        if (letGo) {
            reasons.add(Reason.of("customer-let-go", "客户价值低，不再挽回。", "The customer is worth too little; let go."));
        }
        return new WinBackWorth(expected, cost, pays && !excluded && !letGo, reasons, rules.version());
    }
}
