package org.crmkit.core.complaint;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Deadline;
import org.crmkit.core.time.WorkingHours;

/** Says how a due time came about and how its clock stands, quoting the rules and their edition. */
final class ClockReasons {

    private ClockReasons() {}

    static List<Reason> of(
            ServiceGoal goal,
            ServiceLevel level,
            InForce<ComplaintPolicy> policy,
            Deadline deadline,
            Instant escalatesAt,
            Optional<Instant> doneAt,
            ClockStatus status,
            Duration remaining,
            WorkingHours hours) {
        ZoneId zone = hours.calendar().zone();
        boolean working = deadline.span().unit().isWorkingTime();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(promise(goal, level, policy));
        counting(deadline, hours).ifPresent(reasons::add);
        if (!deadline.paused().isZero()) {
            Label length = length(deadline.paused(), working);
            reasons.add(Reason.of(
                    "paused",
                    "暂停计时共" + length.zh() + "，截止时间相应顺延。",
                    "On hold for " + length.en() + "; the due time moved by as much."));
        }
        String due = Wording.moment(deadline.due(), zone);
        reasons.add(Reason.of("due", "截止时间：" + due + "（" + zone + "）。", "Due " + due + " (" + zone + ")."));
        reasons.add(escalation(policy, Wording.moment(escalatesAt, zone)));
        reasons.add(standing(status, doneAt, length(remaining, working), zone));
        return reasons;
    }

    private static Reason promise(ServiceGoal goal, ServiceLevel level, InForce<ComplaintPolicy> policy) {
        String source = level.key(goal) + ", " + policy.version();
        Label span = level.span(goal).label();
        return switch (goal) {
            case FIRST_RESPONSE ->
                Reason.of(
                        "first-response-limit",
                        level.name().zh() + "的投诉应在" + span.zh() + "内首次响应（" + source + "）。",
                        level.name().en() + ": first response within " + span.en() + " (" + source + ").");
            case RESOLUTION ->
                Reason.of(
                        "resolution-limit",
                        level.name().zh() + "的投诉应在" + span.zh() + "内解决（" + source + "）。",
                        level.name().en() + ": resolution within " + span.en() + " (" + source + ").");
        };
    }

    private static Optional<Reason> counting(Deadline deadline, WorkingHours hours) {
        ZoneId zone = hours.calendar().zone();
        Span.Unit unit = deadline.span().unit();
        String received = Wording.moment(deadline.start(), zone);
        if (unit == Span.Unit.WORKING_DAYS) {
            return Optional.of(Reason.of(
                    "counted-from",
                    received + "收到，当日不计，自下一工作日起算，至最后一个工作日下班时止。",
                    "Received " + received
                            + "; that day does not count, and the last working day ends at closing time."));
        }
        if (unit.isWorkingTime() && !hours.isOpen(deadline.start())) {
            String opening = Wording.moment(hours.nextOpening(deadline.start()), zone);
            return Optional.of(Reason.of(
                    "counted-from",
                    received + "收到，不在工作时间内，自" + opening + "起计时。",
                    "Received " + received + ", outside working hours; counted from " + opening + "."));
        }
        return Optional.of(
                Reason.of("counted-from", "自收到时" + received + "起计时。", "Counted from receipt, " + received + "."));
    }

    private static Reason escalation(InForce<ComplaintPolicy> policy, String at) {
        String share = Formats.percent(policy.policy().escalationAt());
        String source = ComplaintPolicy.ESCALATION + ", " + policy.version();
        return Reason.of(
                "escalation",
                "时限用去" + share + "时，即" + at + "，提醒上级（" + source + "）。",
                share + " of the time is used up at " + at + "; then the superior is told (" + source + ").");
    }

    private static Reason standing(ClockStatus status, Optional<Instant> doneAt, Label length, ZoneId zone) {
        String done = doneAt.map(at -> Wording.moment(at, zone)).orElse("");
        return switch (status) {
            case RUNNING -> Reason.of("running", "尚余" + length.zh() + "。", length.en() + " left.");
            case ESCALATED ->
                Reason.of(
                        "escalated",
                        "尚余" + length.zh() + "，已到升级提醒点。",
                        length.en() + " left; the point of escalation is past.");
            case ON_HOLD ->
                Reason.of(
                        "on-hold",
                        "目前暂停计时，尚余" + length.zh() + "；截止时间按现在恢复计时推算。",
                        "On hold with " + length.en() + " left; the due time is the one if counting went on now.");
            case OVERDUE -> Reason.of("overdue", "已超时" + length.zh() + "。", "Overdue by " + length.en() + ".");
            case MET -> Reason.of("met", done + "完成，按时。", "Done " + done + ", in time.");
            case MET_LATE ->
                Reason.of(
                        "met-late",
                        done + "完成，超时" + length.zh() + "。",
                        "Done " + done + ", late by " + length.en() + ".");
        };
    }

    private static Label length(Duration duration, boolean working) {
        Label length = Wording.length(duration);
        return working ? Label.of(length.zh() + "工作时间", length.en() + " of working time") : length;
    }
}
