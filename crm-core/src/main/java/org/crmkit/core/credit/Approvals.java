package org.crmkit.core.credit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * Four eyes: whoever asks does not approve; whoever approves holds a post of {@code credit.authorities}; at least one of those who
 * approve may go as far as the amount; and above {@code credit.approval.two-approvers-above} there are two different persons.
 */
public final class Approvals {

    private Approvals() {}

    /** Returns what stands against letting a held request pass; empty if nothing does. */
    public static List<Reason> againstRelease(
            Officer requester, List<Officer> approvers, Money shortfall, CreditPolicy policy) {
        return against(requester, approvers, shortfall, ReleaseAuthority::upTo, policy);
    }

    /** Returns what stands against granting a limit of this amount; empty if nothing does. */
    public static List<Reason> againstGrant(
            Officer requester, List<Officer> approvers, Money limit, CreditPolicy policy) {
        return against(requester, approvers, limit, ReleaseAuthority::grantUpTo, policy);
    }

    private static List<Reason> against(
            Officer requester,
            List<Officer> approvers,
            Money amount,
            Function<ReleaseAuthority, Money> upTo,
            CreditPolicy policy) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        boolean isCovered = false;
        for (Officer approver : approvers) {
            Optional<ReleaseAuthority> post = policy.authority(approver.post());
            if (approver.isSamePerson(requester)) {
                reasons.add(Reason.of(
                        "requester-approves",
                        "申请人 " + requester.id() + " 不得审批自己的申请。",
                        requester.id() + " asked for it and may not approve it."));
            } else if (!persons.add(approver.id())) {
                reasons.add(Reason.of(
                        "approved-twice",
                        approver.id() + " 已审批，须另一人审批。",
                        approver.id() + " has approved already; the other one must be another person."));
            } else if (post.isEmpty()) {
                reasons.add(Reason.of(
                        "post-unknown",
                        "岗位“" + approver.post() + "”不在 " + CreditPolicy.AUTHORITIES + " 中，无权审批。",
                        "The post '" + approver.post() + "' is not in " + CreditPolicy.AUTHORITIES
                                + " and approves nothing."));
            } else {
                isCovered = isCovered || !amount.isGreaterThan(upTo.apply(post.get()));
            }
        }
        if (!isCovered) {
            reasons.add(uncovered(amount, upTo, policy));
        }
        int needed = policy.approval().approversFor(amount);
        if (persons.size() < needed) {
            reasons.add(Reason.of(
                    "approver-missing",
                    Formats.money(amount, Lang.ZH) + "须" + needed + "人审批，现有" + persons.size() + "人（"
                            + CreditPolicy.TWO_APPROVERS + "）。",
                    Formats.money(amount, Lang.EN) + " needs " + needed + (needed == 1 ? " approver" : " approvers")
                            + " and has "
                            + persons.size() + " ("
                            + CreditPolicy.TWO_APPROVERS + ")."));
        }
        return List.copyOf(reasons);
    }

    private static Reason uncovered(Money amount, Function<ReleaseAuthority, Money> upTo, CreditPolicy policy) {
        Label who = policy.authorities().stream()
                .filter(post -> !amount.isGreaterThan(upTo.apply(post)))
                .findFirst()
                .map(post -> Label.of(post.name().zh() + "可以审批", post.name().en() + " may"))
                .orElse(Label.of("无岗位可以审批", "no post may"));
        return Reason.of(
                "authority-too-low",
                Formats.money(amount, Lang.ZH) + "须由权限达到此数的岗位审批；" + who.zh() + "（" + CreditPolicy.AUTHORITIES + "）。",
                Formats.money(amount, Lang.EN) + " needs the approval of a post that may go as far; " + who.en() + " ("
                        + CreditPolicy.AUTHORITIES + ").");
    }
}
