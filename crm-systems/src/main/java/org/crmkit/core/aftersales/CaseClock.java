package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.Deadline;
import org.crmkit.core.time.Pause;
import org.crmkit.core.time.TimeRange;
import org.crmkit.core.time.WorkingHours;

/**
 * One time limit of a case, read at one moment. Acceptance is never paused; the clock of the completion stands still while the
 * customer has to act, but not while parts are on order, for that is our own affair.
 *
 * @param goal what the time is for
 * @param deadline until when, and how that came about
 * @param reachedAt when it was reached, if it is
 * @param isLate whether the promise is broken; at the due time it is not
 * @param remaining what is left of the time, negative by what it is over; up to when it was reached
 * @param reasons how the due time came about and how it stands
 * @param decidedUnder the edition of the rules
 */
public record CaseClock(
        ServiceItem.Goal goal,
        Deadline deadline,
        Optional<Instant> reachedAt,
        boolean isLate,
        Duration remaining,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public CaseClock {
        reasons = List.copyOf(reasons);
    }

    /**
     * Reads the limit of {@code goal} at {@code now}.
     *
     * @throws IllegalArgumentException if the policy is not of the edition the case is planned under
     * @throws org.crmkit.core.time.CalendarEndsException if the due time, or {@code now}, lies beyond the known holidays
     */
    public static CaseClock read(
            ServiceCase c, ServiceItem.Goal goal, InForce<AfterSalesPolicy> policy, WorkingHours hours, Instant now) {
        ServiceItem item = item(c, policy);
        Optional<Instant> reached = c.reached(goal).filter(at -> !at.isAfter(now));
        Instant stop = reached.orElse(now);
        List<TimeRange> pauses = goal == ServiceItem.Goal.ACCEPT
                ? List.of()
                : c.pauses(stop).stream().map(Pause::range).toList();
        Deadline deadline = hours.deadline(c.request().receivedAt(), item.limit(goal), pauses);
        boolean late = deadline.isOverdue(stop);
        Duration remaining = deadline.budget().minus(hours.used(deadline, stop));
        return new CaseClock(
                goal,
                deadline,
                reached,
                late,
                remaining,
                reasons(
                        item,
                        goal,
                        policy,
                        deadline,
                        reached,
                        late,
                        hours.calendar().zone()),
                policy.version());
    }

    /** Returns when the customer is to be lent another unit, if the repair lasts that long; pauses count for it as well. */
    public static Instant replacementDue(ServiceCase c, InForce<AfterSalesPolicy> policy, WorkingHours hours) {
        item(c, policy);
        return hours.deadline(c.request().receivedAt(), policy.policy().repair().replacementAfter());
    }

    private static ServiceItem item(ServiceCase c, InForce<AfterSalesPolicy> policy) {
        checkArgument(
                c.plannedUnder().equals(policy.version()),
                "Service case %s was read under %s; it must be read under %s, which it is planned under. Ask for that edition.",
                c.id(),
                policy.version(),
                c.plannedUnder());
        return policy.policy().service(c.request().service()).orElseThrow();
    }

    /** Returns until when it must be done. */
    public Instant due() {
        return deadline.due();
    }

    private static List<Reason> reasons(
            ServiceItem item,
            ServiceItem.Goal goal,
            InForce<AfterSalesPolicy> policy,
            Deadline deadline,
            Optional<Instant> reached,
            boolean late,
            ZoneId zone) {
        List<Reason> reasons = new ArrayList<>();
        String source = item.key(goal) + ", " + policy.version();
        reasons.add(Reason.of(
                goal.slug() + "-limit",
                item.name().zh() + "应在" + item.limit(goal).label().zh() + "内"
                        + goal.label().zh() + "（" + source + "）。",
                item.name().en() + ": " + goal.label().en() + " within " + item.limit(goal) + " (" + source + ")."));
        if (!deadline.paused().isZero()) {
            long minutes = deadline.paused().toMinutes();
            reasons.add(Reason.of(
                    "paused",
                    "因等待客户暂停" + minutes + "分钟，截止时间相应顺延。",
                    "On hold for the customer for " + minutes + " minutes; the due time moved by as much."));
        }
        String due = moment(deadline.due(), zone);
        String done = reached.map(at -> moment(at, zone)).orElse("");
        if (reached.isPresent()) {
            reasons.add(
                    late
                            ? Reason.of(
                                    "met-late",
                                    "应于" + due + "，实于" + done + "，超时。",
                                    "Due " + due + ", done " + done + ": late.")
                            : Reason.of(
                                    "met",
                                    "应于" + due + "，实于" + done + "，按时。",
                                    "Due " + due + ", done " + done + ": in time."));
        } else {
            reasons.add(
                    late
                            ? Reason.of("overdue", "应于" + due + "，已超时。", "Due " + due + ": overdue.")
                            : Reason.of("running", "应于" + due + "。", "Due " + due + "."));
        }
        return reasons;
    }

    static String moment(Instant moment, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone).withNano(0);
        return local.toLocalDate() + " " + local.toLocalTime();
    }
}
