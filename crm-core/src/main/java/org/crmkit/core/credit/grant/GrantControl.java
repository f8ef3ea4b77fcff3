package org.crmkit.core.credit.grant;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.credit.Approvals;
import org.crmkit.core.credit.CreditAccount;
import org.crmkit.core.credit.CreditControl;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.credit.IndividualLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.ReleaseAuthority;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.joda.money.Money;

/**
 * Decides whether an application is granted. Pure.
 *
 * <p>It is granted once it was evaluated into a grade of the policy and approved with four eyes by those who may: to raise a limit,
 * whose {@code grant-up-to} covers the new one; to lower it, any post of {@code credit.authorities}. Unlimited credit is granted only
 * by the highest post together with another person.
 */
public final class GrantControl {

    private static final int YEAR = 366;

    private GrantControl() {}

    /** Decides on a file and the account as they are. */
    public static GrantDecision decide(
            CreditFile file, CreditAccount account, InForce<CreditPolicy> policy, ZonedDateTime now) {
        CreditApplication application = file.application();
        IndividualLimit asked = application.asked();
        ZonedDateTime first = firstDay(asked, now);
        CreditLimit before = CreditControl.position(account, policy, first).limit();
        List<Reason> missing = new ArrayList<>();
        if (file.evaluation().isEmpty()) {
            missing.add(Reason.of(
                    "not-evaluated",
                    "申请 " + application.key() + " 尚未评估。",
                    "Application " + application.key() + " has not been evaluated."));
        }
        file.evaluation()
                .filter(done -> policy.policy().grade(done.grade()).isEmpty())
                .ifPresent(done -> missing.add(Reason.of(
                        "grade-unknown",
                        "评估的等级“" + done.grade() + "”不在 credit.grades 中。",
                        "The grade '" + done.grade() + "' of the evaluation is not in credit.grades.")));
        missing.addAll(againstGrant(file, before, policy.policy()));
        if (!missing.isEmpty()) {
            return new GrantDecision.Waiting(missing);
        }
        String grade = file.evaluation().orElseThrow().grade();
        CreditAccount after = account.inGrade(grade)
                .withIndividualLimit(asked)
                .withReviewBy(policy.policy().review().nextAfter(now.toLocalDate()));
        CreditChange change = new CreditChange(
                account.customer(),
                application.key(),
                before,
                asked,
                account.grade(),
                grade,
                application.reason(),
                application.requestedBy(),
                file.approvedBy(),
                now.toInstant(),
                policy.version());
        CreditPosition position = CreditControl.position(after, policy, first);
        return new GrantDecision.Granted(change, after, position);
    }

    private static List<Reason> againstGrant(CreditFile file, CreditLimit before, CreditPolicy policy) {
        Officer requester = file.application().requestedBy();
        CreditLimit asked = file.application().asked().limit();
        Money nothing = Money.zero(policy.currency());
        return asked.fold(
                none -> Approvals.againstGrant(requester, file.approvedBy(), nothing, policy),
                unlimited -> unlimited(file, requester, policy),
                amount -> Approvals.againstGrant(
                        requester, file.approvedBy(), before.isAbove(asked) ? nothing : amount.most(), policy));
    }

    private static List<Reason> unlimited(CreditFile file, Officer requester, CreditPolicy policy) {
        Money most = policy.authorities().stream()
                .map(ReleaseAuthority::grantUpTo)
                .reduce((lower, higher) -> higher)
                .orElse(Money.zero(policy.currency()));
        List<Reason> reasons = new ArrayList<>(Approvals.againstGrant(requester, file.approvedBy(), most, policy));
        if (file.approvedBy().stream().map(Officer::id).distinct().count() < 2) {
            reasons.add(Reason.of("approver-missing", "不设上限的授信须两人审批。", "Unlimited credit needs two approvers."));
        }
        return reasons;
    }

    /** Returns the first day from now on that the limit holds, within a year; else now. */
    private static ZonedDateTime firstDay(IndividualLimit asked, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate from = asked.period()
                .fold(permanent -> permanent.from(), temporary -> temporary.from(), seasonal -> seasonal.from());
        LocalDate day = from.isAfter(today) ? from : today;
        for (int i = 0; i < YEAR; i++) {
            if (asked.holdsOn(day.plusDays(i))) {
                return now.with(day.plusDays(i));
            }
        }
        return now;
    }
}
