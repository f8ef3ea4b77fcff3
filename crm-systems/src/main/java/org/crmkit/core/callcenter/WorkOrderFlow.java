package org.crmkit.core.callcenter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.callcenter.CallCenterPolicy.ReplyRule;
import org.crmkit.core.callcenter.WorkOrder.State;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.time.WorkingHours;

/** Decides what may be promised, and what may be done about a work order. Pure; refusals are answers, never exceptions. */
public final class WorkOrderFlow {

    private WorkOrderFlow() {}

    /**
     * Writes a work order and promises a reply.
     *
     * @return the order, or why not: {@code kind-unknown}
     * @throws org.crmkit.core.time.CalendarEndsException if the promise lies beyond the known holidays
     */
    public static Outcome<WorkOrder> write(
            WorkOrderId id, WorkOrder.Report report, InForce<CallCenterPolicy> policy, WorkingHours hours) {
        Optional<ReplyRule> rule = policy.policy().reply(report.kind());
        if (rule.isEmpty()) {
            String known =
                    policy.policy().replies().stream().map(ReplyRule::slug).collect(Collectors.joining(", "));
            return Outcome.refused(
                    "kind-unknown",
                    "没有工单类型“" + report.kind() + "”（" + CallCenterPolicy.REPLIES + ", " + policy.version() + "）；应为："
                            + known + "。",
                    "The kind was '" + report.kind() + "'; it must be one of " + CallCenterPolicy.REPLIES + " ("
                            + policy.version() + "): " + known + ".");
        }
        Span within = rule.get().within(report.priority());
        Instant due = hours.deadline(report.receivedAt(), within);
        return Outcome.done(
                WorkOrder.of(id, report, policy.version(), due),
                new WorkOrderEvent.Written(
                        id, report.receivedAt(), policy.version(), report.kind(), report.priority(), due));
    }

    /**
     * Makes one move.
     *
     * @param at when; not before the last thing that happened to the order
     * @param policy of the edition the order is planned under
     * @return the order after it, or why not: {@code illegal-move}, {@code earlier-than-last-change}, {@code other-edition},
     *     {@code promise-not-later}, {@code promised-too-often}, {@code already-there}
     */
    public static Outcome<WorkOrder> apply(
            WorkOrder before, WorkOrderMove move, Instant at, InForce<CallCenterPolicy> policy) {
        State state = before.state();
        List<WorkOrderMove.Kind> possible = WorkOrderMove.Kind.possibleIn(state);
        if (!possible.contains(move.kind())) {
            String zh = possible.stream().map(k -> k.label().zh()).collect(Collectors.joining("、"));
            String en = possible.stream().map(k -> k.label().en()).collect(Collectors.joining(", "));
            return Outcome.refused(
                    "illegal-move",
                    "工单状态为“" + state.label().zh() + "”，不能" + move.kind().label().zh() + "；"
                            + (zh.isEmpty() ? "已无可做的操作。" : "可以：" + zh + "。"),
                    "A work order that is " + state.label().en() + " cannot be "
                            + move.kind().label().en() + "; "
                            + (en.isEmpty() ? "nothing more can be done to it." : "it can be " + en + "."));
        }
        if (at.isBefore(before.changedAt())) {
            return Outcome.refused(
                    "earlier-than-last-change",
                    "时间" + at + "早于该工单的最近一次变更" + before.changedAt() + "，请核对时钟。",
                    "The time was " + at + "; it must not be before the last change, " + before.changedAt()
                            + ". Check the clock.");
        }
        if (!policy.version().equals(before.plannedUnder())) {
            return Outcome.refused(
                    "other-edition",
                    "该工单按" + before.plannedUnder() + "计划，不能按" + policy.version() + "处理。",
                    "The order is planned under " + before.plannedUnder() + "; it cannot be moved under "
                            + policy.version() + ".");
        }
        if (move instanceof WorkOrderMove.RePromise again) {
            return promise(before, again, at, policy);
        }
        if (move instanceof WorkOrderMove.PassOn pass) {
            return before.unit().filter(pass.unit()::equals).isPresent()
                    ? Outcome.refused(
                            "already-there",
                            "该工单已在部门 " + pass.unit() + "。",
                            "The order is with " + pass.unit() + " already.")
                    : moved(
                            before.after(State.PASSED_ON, Optional.of(pass.unit()), Optional.empty(), at),
                            move,
                            policy);
        }
        return switch (move.kind()) {
            case REPLY -> moved(before.after(State.REPLIED, before.unit(), Optional.of(at), at), move, policy);
            case CLOSE -> moved(before.after(State.CLOSED, before.unit(), before.repliedAt(), at), move, policy);
            case RETURN, PASS_ON, RE_PROMISE ->
                moved(
                        before.after(
                                before.unit().isPresent() ? State.PASSED_ON : State.OPEN,
                                before.unit(),
                                Optional.empty(),
                                at),
                        move,
                        policy);
        };
    }

    private static Outcome<WorkOrder> promise(
            WorkOrder before, WorkOrderMove.RePromise move, Instant at, InForce<CallCenterPolicy> policy) {
        if (!move.due().isAfter(before.promise().due()) || !move.due().isAfter(at)) {
            return Outcome.refused(
                    "promise-not-later",
                    "改期时间" + move.due() + "应晚于现在" + at + "和原承诺"
                            + before.promise().due() + "。",
                    "The new time was " + move.due() + "; it must be after now, " + at + ", and after the promise, "
                            + before.promise().due() + ".");
        }
        int most = policy.policy().rePromises();
        if (before.moved() >= most) {
            String source = CallCenterPolicy.RE_PROMISES + ", " + policy.version();
            return Outcome.refused(
                    "promised-too-often",
                    "已改期" + before.moved() + "次，最多" + most + "次（" + source + "）；请上报班长。",
                    "The promise was moved " + before.moved() + " times; at most " + most + " are allowed (" + source
                            + "). Tell the team leader.");
        }
        WorkOrder.Promise promise = new WorkOrder.Promise(move.due(), at, Optional.of(move.because()));
        return moved(before.promised(promise), move, policy);
    }

    private static Outcome<WorkOrder> moved(WorkOrder after, WorkOrderMove move, InForce<CallCenterPolicy> policy) {
        return Outcome.done(
                after,
                new WorkOrderEvent.Moved(
                        after.id(),
                        after.changedAt(),
                        policy.version(),
                        move.kind(),
                        after.state(),
                        after.promise().due()));
    }
}
