package org.crmkit.core.groupaccount;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.UnitOfWork;
import org.joda.money.Money;

/** Where goals are set and reviewed. Safe under threads if its parts are. */
public final class GoalDesk {

    private final GoalSheets sheets;
    private final Revision revision;
    private final PolicySource<GroupAccountPolicy> policies;
    private final Clock clock;

    /** Creates a desk; {@code clock} is the one source of the present. */
    public GoalDesk(GoalSheets sheets, UnitOfWork work, PolicySource<GroupAccountPolicy> policies, Clock clock) {
        this.sheets = sheets;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Sets the goal of a month, with the margin in force now unless the month before was reviewed as having too high a goal.
     *
     * @return the sheet, or {@code goal-reviewed}, {@code changed-meanwhile}
     */
    public Outcome<GoalSheet> set(StaffId owner, YearMonth month, Money yearTask, Money achieved, GroupCounts counts) {
        Instant now = clock.instant();
        InForce<GroupAccountPolicy> policy = policies.at(now);
        Optional<GoalReview> last = sheets.find(owner, month.minusMonths(1))
                .flatMap(stored -> stored.state().review());
        MonthlyGoal goal = last.map(review -> MonthlyGoal.after(review, yearTask, achieved, counts, policy))
                .orElseGet(() -> MonthlyGoal.of(month, yearTask, achieved, counts, policy));
        return revision.of(
                GoalSheet.key(owner, month),
                () -> sheets.find(owner, month),
                before -> GoalSheet.set(before, owner, goal, now, policy));
    }

    /**
     * Reviews a month at its end.
     *
     * @return the sheet, or {@code goal-unknown}, {@code cause-missing}, {@code cause-needless}, {@code goal-reviewed},
     *     {@code changed-meanwhile}
     */
    public Outcome<GoalSheet> review(
            StaffId owner,
            YearMonth month,
            Money sales,
            GroupCounts counts,
            List<ObjectiveFactor> factors,
            List<MissCause> causes) {
        Instant now = clock.instant();
        InForce<GroupAccountPolicy> policy = policies.at(now);
        return revision.of(GoalSheet.key(owner, month), () -> sheets.find(owner, month), sheet -> sheet.map(
                        it -> it.review(sales, counts, factors, causes, now, policy))
                .orElseGet(() -> Outcome.refused(
                        "goal-unknown",
                        owner + "没有" + month + "的目标，请先设定。",
                        owner + " has no goal for " + month + ". Set it first.")));
    }
}
