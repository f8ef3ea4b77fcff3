package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.OpportunitySummary;
import org.crmkit.scoring.internal.Codes;

/** The sentences behind a lifetime score, and the one about a wrong parameter. */
final class LifetimeReasons {

    private LifetimeReasons() {}

    static void positive(String where, double value) {
        checkArgument(
                value > 0 && value < Double.POSITIVE_INFINITY,
                "%s was %s; it must be above zero and finite. Fit the model, or copy the parameters again.",
                where,
                value);
    }

    static Reason frequency(CustomerSummary customer, double horizon, double active) {
        String age = Formats.rounded(customer.age(), 1);
        String ahead = Formats.rounded(horizon, 1);
        String expected = Formats.rounded(active, 2);
        return Reason.of(
                "frequency",
                age + "期内复购" + customer.frequency() + "次；若仍活跃，未来" + ahead + "期预计购买" + expected + "次",
                customer.frequency() + " repeat purchases in " + age + " periods; if still active, " + expected
                        + " expected in the next " + ahead);
    }

    static Reason covariate(Covariate covariate, int place, double value, double points) {
        String is = Formats.plain(BigDecimal.valueOf(value));
        String reference = Formats.rounded(covariate.reference(), 2);
        String change = (points > 0 ? "+" : "") + Formats.rounded(points, 2);
        return Reason.of(
                Codes.of(covariate.name(), "covariate-", place),
                covariate.label().zh() + "为" + is + "（基准" + reference + "），使新客户的预计购买次数变化" + change + "次",
                covariate.label().en() + " is " + is + " (reference " + reference + "): " + change
                        + " purchases expected of a new customer");
    }

    static Reason season(double horizon, double ahead) {
        String even = Formats.rounded(horizon, 1);
        String weighted = Formats.rounded(ahead, 1);
        return Reason.of(
                "season",
                "未来" + even + "期按季节折算为" + weighted + "期",
                "the next " + even + " periods count as " + weighted + " by the season");
    }

    static Reason recency(CustomerSummary customer, double alive) {
        String silent = Formats.rounded(customer.age() - customer.recency(), 1);
        String chance = percent(alive);
        return Reason.of(
                "recency",
                "最近一次购买距今" + silent + "期，仍活跃的概率为" + chance,
                "last purchase " + silent + " periods ago; still active with probability " + chance);
    }

    static Reason taken(OpportunitySummary customer, int ahead, double active) {
        String expected = Formats.rounded(active, 2);
        return Reason.of(
                "frequency",
                customer.opportunities() + "次机会中购买" + customer.frequency() + "次；若未流失，未来" + ahead + "次机会预计购买" + expected
                        + "次",
                customer.frequency() + " of " + customer.opportunities() + " opportunities taken; if still there, "
                        + expected + " expected in the next " + ahead);
    }

    static Reason skipped(OpportunitySummary customer, double alive) {
        int silent = customer.opportunities() - customer.recency();
        String chance = percent(alive);
        return Reason.of(
                "recency",
                "最近连续" + silent + "次机会未购买，仍未流失的概率为" + chance,
                "the last " + silent + " opportunities passed by; still there with probability " + chance);
    }

    static Reason renewed(int renewals, double retention, int ahead) {
        String chance = percent(retention);
        return Reason.of(
                "renewals",
                "已续约" + renewals + "次；下次续约的概率为" + chance + "（预测期" + ahead + "次）",
                "renewed " + renewals + " times; renews next time with probability " + chance + " (looking " + ahead
                        + " ahead)");
    }

    static Reason lapsed() {
        return Reason.of("lapsed", "合同已终止，不再续约", "the contract has ended and is not renewed any more");
    }

    static Reason purchaseValue(CustomerSummary customer, double population, double own) {
        String mean = Formats.rounded(customer.meanRepeatValue(), 2);
        return customer.frequency() == 0
                ? Reason.of(
                        "purchase-value",
                        "没有复购，单次金额按全体均值" + Formats.rounded(population, 2) + "计",
                        "no repeat purchase; the mean value of all customers, " + Formats.rounded(population, 2)
                                + ", is taken")
                : Reason.of(
                        "purchase-value",
                        "复购平均金额" + mean + "，预计单次金额" + Formats.rounded(own, 2),
                        "repeat purchases of " + mean + " on average; " + Formats.rounded(own, 2)
                                + " expected per purchase");
    }

    static String percent(double share) {
        return Formats.percent(new BigDecimal(share).setScale(3, RoundingMode.HALF_UP));
    }
}
