package org.crmkit.core.groupaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * The goal of one month: sales slightly above the month's share of the yearly task, and how many groups to visit, sign and contact
 * first. The share is what is left of the task over the months that are left, this one included, so that what was missed before is
 * spread and not lost; a task already done asks for nothing more. (Our choice: the practice literature says only "slightly above".)
 *
 * @param share of the yearly task, rounded up to the currency's smallest unit
 * @param margin above the share, as a fraction
 * @param sales the goal, rounded up
 * @param counts the goal in groups
 * @param decidedUnder the edition of the rules
 */
public record MonthlyGoal(
        YearMonth month,
        Money share,
        BigDecimal margin,
        Money sales,
        GroupCounts counts,
        RulebookVersion decidedUnder) {

    /**
     * Sets the goal of a month.
     *
     * @param yearTask what the year is to bring
     * @param achieved what the months before have brought
     */
    public static MonthlyGoal of(
            YearMonth month, Money yearTask, Money achieved, GroupCounts counts, InForce<GroupAccountPolicy> policy) {
        return of(month, yearTask, achieved, counts, policy.policy().goalMargin(), policy.version());
    }

    /** Sets the goal after a month whose review is known: a goal found unreasonable is followed by one without margin. */
    public static MonthlyGoal after(
            GoalReview review, Money yearTask, Money achieved, GroupCounts counts, InForce<GroupAccountPolicy> policy) {
        boolean tooHigh = review.causes().contains(MissCause.UNREASONABLE_GOAL);
        return of(
                review.goal().month().plusMonths(1),
                yearTask,
                achieved,
                counts,
                tooHigh ? BigDecimal.ZERO : policy.policy().goalMargin(),
                policy.version());
    }

    private static MonthlyGoal of(
            YearMonth month,
            Money yearTask,
            Money achieved,
            GroupCounts counts,
            BigDecimal margin,
            RulebookVersion version) {
        Money left = yearTask.minus(achieved);
        Money share = left.isNegative()
                ? Money.zero(left.getCurrencyUnit())
                : left.dividedBy(13 - month.getMonthValue(), RoundingMode.UP);
        Money sales = share.multipliedBy(BigDecimal.ONE.add(margin), RoundingMode.UP);
        return new MonthlyGoal(month, share, margin, sales, counts, version);
    }

    /** Returns how the goal comes about, in one sentence. */
    public Reason reason() {
        return Reason.of(
                "goal-set",
                month + "均摊" + Formats.money(share, Lang.ZH) + "，上浮" + Formats.percent(margin) + "，目标"
                        + Formats.money(sales, Lang.ZH) + "。",
                "The share of " + month + " is " + Formats.money(share, Lang.EN) + "; " + Formats.percent(margin)
                        + " above it the goal is " + Formats.money(sales, Lang.EN) + ".");
    }
}
