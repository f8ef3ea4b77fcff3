package org.crmkit.core.keyaccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.time.DatePeriod;

/**
 * One round of a management method. It has the same key whenever it is planned, so that overlapping plans give no task twice.
 *
 * @param owner the account manager; empty while there is none
 */
public record MethodTask(
        CustomerId customer,
        ManagementMethod method,
        LocalDate dueOn,
        Optional<StaffId> owner,
        RulebookVersion decidedUnder) {

    /** Returns what makes it the same task: {@code key-account/C-1001/follow-up/2026-03-01}. */
    public String key() {
        return "key-account/" + customer.value() + "/" + method.slug() + "/" + dueOn;
    }

    /** Plans the rounds of all seven methods due in {@code days}, by day, then method. */
    public static List<MethodTask> plan(KeyAccount account, DatePeriod days, InForce<KeyAccountPolicy> policy) {
        List<MethodTask> tasks = new ArrayList<>();
        Optional<StaffId> owner = Optional.ofNullable(account.team().get(TeamPost.ACCOUNT_MANAGER));
        for (ManagementMethod method : ManagementMethod.values()) {
            for (LocalDate due :
                    CalendarSpans.rounds(account.since(), policy.policy().every(method, account.type()), days)) {
                tasks.add(new MethodTask(account.customer(), method, due, owner, policy.version()));
            }
        }
        tasks.sort(Comparator.comparing(MethodTask::dueOn).thenComparing(MethodTask::method));
        return List.copyOf(tasks);
    }
}
