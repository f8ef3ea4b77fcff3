package org.crmkit.core.groupaccount;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Outcome;
import org.joda.money.Money;

/**
 * The goal one manager has for one month, and its review once the month is over.
 *
 * @param owner whose goal it is
 * @param setUnder the edition its margin comes from
 */
public record GoalSheet(StaffId owner, MonthlyGoal goal, Optional<GoalReview> review, RulebookVersion setUnder) {

    /** Sets the goal of a month; it may be set again until it is reviewed. */
    static Outcome<GoalSheet> set(
            Optional<GoalSheet> before,
            StaffId owner,
            MonthlyGoal goal,
            Instant at,
            InForce<GroupAccountPolicy> policy) {
        if (before.flatMap(GoalSheet::review).isPresent()) {
            return Outcome.refused(
                    "goal-reviewed",
                    goal.month() + "的目标已经考核，不能再改；可以设定以后月份的目标。",
                    "The goal of " + goal.month() + " has been reviewed and stays; goals of later months can be set.");
        }
        GoalSheet sheet = new GoalSheet(owner, goal, Optional.empty(), policy.version());
        if (before.isPresent() && before.get().goal.equals(goal)) {
            return Outcome.unchanged(before.get());
        }
        return Outcome.done(sheet, new GoalEvent(owner, goal.month(), GoalEvent.Kind.GOAL_SET, at, policy.version()));
    }

    /** Reviews the month: a miss needs at least one cause, everything else none. */
    Outcome<GoalSheet> review(
            Money sales,
            GroupCounts counts,
            List<ObjectiveFactor> factors,
            List<MissCause> causes,
            Instant at,
            InForce<GroupAccountPolicy> policy) {
        boolean missed = GoalReview.outcome(goal, sales, factors) == GoalReview.Outcome.MISSED;
        if (missed && causes.isEmpty()) {
            return Outcome.refused(
                    "cause-missing",
                    "目标未达成，须至少说明一项主观原因（A至D）。",
                    "The goal was missed; it must have at least one cause, A to D. Name it.");
        }
        if (!missed && !causes.isEmpty()) {
            return Outcome.refused(
                    "cause-needless",
                    "目标已达成或因客观因素未达成，不应填写主观原因。",
                    "The goal was attained, or missed for objective factors only; it must have no causes. Leave them out.");
        }
        GoalReview done = new GoalReview(goal, sales, counts, factors, causes);
        if (review.isPresent()) {
            return review.get().equals(done)
                    ? Outcome.unchanged(this)
                    : Outcome.refused(
                            "goal-reviewed",
                            goal.month() + "的目标已经考核，考核结果不再更改。",
                            "The goal of " + goal.month() + " has been reviewed; the review stays.");
        }
        return Outcome.done(
                new GoalSheet(owner, goal, Optional.of(done), setUnder),
                new GoalEvent(owner, goal.month(), GoalEvent.Kind.GOAL_REVIEWED, at, policy.version()));
    }

    /** Returns the address a sheet is saved under: {@code goal-sheet/2026-03/E-17}. */
    static AggregateKey key(StaffId owner, YearMonth month) {
        return new AggregateKey("goal-sheet", month + "/" + owner.value());
    }
}
