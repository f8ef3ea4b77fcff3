package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.complaint.OrderFinding.Kind;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.WorkingHours;

/** The periodic check of work orders: which complaints grow old. Pure; each is judged by the edition it is planned under. */
public final class OrderCheck {

    private OrderCheck() {}

    /**
     * Returns what the check stops at, the gravest first, then the oldest.
     *
     * @param complaints in any state; closed ones are passed over
     * @throws IllegalStateException if an edition a complaint is planned under is not on the shelf
     */
    public static List<OrderFinding> of(
            Collection<? extends Complaint> complaints, PolicySource<ComplaintPolicy> policies, Instant now) {
        List<OrderFinding> findings = new ArrayList<>();
        for (Complaint complaint : complaints) {
            if (complaint.state() != ComplaintState.CLOSED) {
                check(complaint, Editions.of(complaint, policies), now).ifPresent(findings::add);
            }
        }
        findings.sort(Comparator.comparing(OrderFinding::gravest)
                .thenComparing(OrderFinding::age, Comparator.reverseOrder())
                .thenComparing(OrderFinding::complaint));
        return List.copyOf(findings);
    }

    private static Optional<OrderFinding> check(Complaint complaint, InForce<ComplaintPolicy> policy, Instant now) {
        WorkingHours hours = policy.policy().calendar().workingHours();
        ComplaintFile file = complaint.file();
        ComplaintTimeline timeline = ComplaintTimeline.from(complaint, policy, now);
        List<Kind> kinds = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (ClockReading reading : timeline.readings()) {
            if (reading.status() == ClockStatus.OVERDUE) {
                add(kinds, Kind.OVERDUE);
                reasons.add(clock(Kind.OVERDUE, reading, hours));
            }
        }
        for (SubTask task : file.tasksInTheWay()) {
            if (now.isAfter(timeline.tasksDue())) {
                add(kinds, Kind.TASK_LATE);
                String due =
                        Wording.moment(timeline.tasksDue(), hours.calendar().zone());
                Label department = task.order().department().name();
                reasons.add(Reason.of(
                        Kind.TASK_LATE.slug(),
                        department.zh() + "的子任务“" + task.slug() + "”应于" + due + "完成，尚未完成。",
                        "The sub-task " + task.slug() + " of " + department.en() + " was due at " + due
                                + " and is still open."));
            }
        }
        for (ClockReading reading : timeline.readings()) {
            if (reading.status() == ClockStatus.ESCALATED) {
                add(kinds, Kind.ESCALATED);
                reasons.add(clock(Kind.ESCALATED, reading, hours));
            }
        }
        if (complaint instanceof Complaint.Deferred deferred && !hours.day(now).isBefore(deferred.reviewOn())) {
            add(kinds, Kind.REVIEW_DUE);
            reasons.add(Reason.of(
                    Kind.REVIEW_DUE.slug(),
                    "暂缓至" + deferred.reviewOn() + "，应重新过滤。",
                    "Deferred to " + deferred.reviewOn() + "; it must be filtered again."));
        }
        idle(complaint, policy, hours, now).ifPresent(reason -> {
            add(kinds, Kind.IDLE);
            reasons.add(reason);
        });
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderFinding(
                        complaint.id(),
                        complaint.state(),
                        file.clock().worked(now, hours),
                        policy.version(),
                        kinds,
                        reasons));
    }

    private static void add(List<Kind> kinds, Kind kind) {
        if (!kinds.contains(kind)) {
            kinds.add(kind);
        }
    }

    private static Reason clock(Kind kind, ClockReading reading, WorkingHours hours) {
        String due = Wording.moment(reading.due(), hours.calendar().zone());
        Label goal = reading.goal().label();
        return Reason.of(
                kind.slug(),
                goal.zh() + kind.label().zh() + "：截止时间" + due + "。",
                goal.en() + ": " + kind.label().en().toLowerCase(Locale.ROOT) + ", due " + due + ".");
    }

    /** A complaint that is on hold or put off waits for somebody else; it is not idle. */
    private static Optional<Reason> idle(
            Complaint complaint, InForce<ComplaintPolicy> policy, WorkingHours hours, Instant now) {
        ComplaintFile file = complaint.file();
        boolean waits = file.holds().stream().anyMatch(hold -> hold.lasts(now));
        Span within = policy.policy().idleWithin();
        if (waits || !hours.isOver(file.changedAt(), within, now)) {
            return Optional.empty();
        }
        String last = Wording.moment(file.changedAt(), hours.calendar().zone());
        String source = ComplaintPolicy.IDLE + ", " + policy.version();
        return Optional.of(Reason.of(
                Kind.IDLE.slug(),
                "自" + last + "起无进展，已超过" + within.label().zh() + "（" + source + "）。",
                "Nothing has happened since " + last + ", for more than " + within + " (" + source + ")."));
    }
}
