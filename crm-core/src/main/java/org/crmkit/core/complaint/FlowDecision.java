package org.crmkit.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.complaint.MoveResult.Moved;
import org.crmkit.core.complaint.MoveResult.Refused;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.time.WorkingHours;

/** Decides one move that the state allows. */
final class FlowDecision implements ComplaintMove.Visitor<MoveResult> {
    private final Complaint complaint;
    private final ComplaintFile file;
    private final ComplaintId id;
    private final Instant at;
    private final InForce<ComplaintPolicy> policy;
    private final RulebookVersion version;

    FlowDecision(Complaint complaint, Instant at, InForce<ComplaintPolicy> policy) {
        this.complaint = complaint;
        this.file = complaint.file();
        this.id = complaint.id();
        this.at = at;
        this.policy = policy;
        this.version = policy.version();
    }

    @Override
    public MoveResult visit(ComplaintMove.Answer move) {
        if (file.firstResponseAt().isPresent()) {
            Instant before = file.firstResponseAt().get();
            return Refused.because(
                    "already-answered",
                    "客户已于" + before + "得到首次答复。",
                    "The customer was first answered at " + before + "; the first answer is recorded once.");
        }
        return moved(complaint.with(file.answered(at)), new ComplaintEvent.Answered(id, at, version));
    }

    @Override
    public MoveResult visit(ComplaintMove.Filter move) {
        FilterRatings ratings = move.ratings()
                .withRepetitions(file.links().repetitions(), policy.policy().filter());
        boolean weightless = ratings.ratings().keySet().stream()
                .allMatch(factor -> policy.policy().filter().weight(factor).signum() == 0);
        if (weightless) {
            return Refused.because(
                    "ratings-without-weight",
                    "已评分的因素权重均为零（complaint.filter.weights, " + version + "），请再评其他因素。",
                    "All factors that were judged have weight zero (complaint.filter.weights, " + version
                            + "). Judge another factor.");
        }
        FilterDecision decision = ComplaintFilter.decide(ratings, move.override(), policy);
        ComplaintEvent event = new ComplaintEvent.Filtered(
                id,
                at,
                version,
                decision.category(),
                decision.proposed(),
                decision.score().value(),
                decision.override().map(FilterOverride::by));
        if (complaint instanceof Complaint.New fresh) {
            return moved(fresh.filter(decision, at), event);
        }
        if (complaint instanceof Complaint.Filtered filtered) {
            return moved(filtered.filterAgain(decision, at), event);
        }
        return complaint instanceof Complaint.Deferred deferred
                ? moved(deferred.filterAgain(decision, at), event)
                : ComplaintFlow.illegal(complaint, move.kind());
    }

    @Override
    public MoveResult visit(ComplaintMove.Start move) {
        ComplaintEvent event = new ComplaintEvent.Started(id, at, version);
        if (complaint instanceof Complaint.Reopened reopened) {
            return moved(reopened.start(at), event);
        }
        if (!(complaint instanceof Complaint.Filtered filtered)) {
            return ComplaintFlow.illegal(complaint, move.kind());
        }
        if (filtered.filter().category() == ComplaintCategory.NOT_NOW) {
            return Refused.because(
                    "category-not-now",
                    "该投诉属于“暂不解决类”；请确定复查日期暂缓处理，或说明理由重新过滤。",
                    "The complaint is one not to be solved now. Defer it to a review day, or filter it again and overrule the score with a reason.");
        }
        return moved(filtered.start(at), event);
    }

    @Override
    public MoveResult visit(ComplaintMove.Defer move) {
        if (!(complaint instanceof Complaint.Filtered filtered)) {
            return ComplaintFlow.illegal(complaint, move.kind());
        }
        ComplaintCategory category = filtered.filter().category();
        if (category != ComplaintCategory.NOT_NOW) {
            return Refused.because(
                    "category-not-deferrable",
                    "该投诉属于“" + category.label().zh() + "”，不能暂缓；请开始处理，或说明理由重新过滤。",
                    "The complaint is in category " + category
                            + "; only one in not-now can be deferred. Start it, or filter it again and overrule the score with a reason.");
        }
        WorkingHours hours = policy.policy().calendar().workingHours();
        LocalDate today = hours.day(at);
        if (!move.reviewOn().isAfter(today)) {
            return Refused.because(
                    "review-day-past",
                    "复查日期为" + move.reviewOn() + "，应晚于今天" + today + "。",
                    "The review day was " + move.reviewOn() + "; it must be after today, " + today + ".");
        }
        return moved(
                filtered.defer(move.reviewOn(), hours.startOf(move.reviewOn()), at),
                new ComplaintEvent.Deferred(id, at, version, move.reviewOn()));
    }

    @Override
    public MoveResult visit(ComplaintMove.PutOnHold move) {
        if (!(complaint instanceof Complaint.InProgress open)) {
            return ComplaintFlow.illegal(complaint, move.kind());
        }
        HoldReason reason = move.reason();
        if (reason == HoldReason.DEFERRED || reason == HoldReason.SOLVED) {
            return Refused.because(
                    "hold-not-by-hand",
                    "“" + reason.label().zh() + "”由流程自动记录，不能手工设置；应为 customer 或 third-party。",
                    "The reason was " + reason
                            + ", which the flow sets by itself; it must be customer or third-party.");
        }
        if (file.isHeld(reason)) {
            return Refused.because(
                    "already-on-hold",
                    "该投诉已因“" + reason.label().zh() + "”暂停计时。",
                    "The complaint is already on hold for " + reason + ". Release that hold first.");
        }
        return moved(open.hold(reason, at), new ComplaintEvent.PutOnHold(id, at, version, reason));
    }

    @Override
    public MoveResult visit(ComplaintMove.Release move) {
        if (!(complaint instanceof Complaint.InProgress open)) {
            return ComplaintFlow.illegal(complaint, move.kind());
        }
        if (!file.isHeld(move.reason())) {
            return Refused.because(
                    "not-on-hold",
                    "该投诉没有因“" + move.reason().label().zh() + "”暂停计时。",
                    "The complaint is not on hold for " + move.reason() + ", so there is nothing to release.");
        }
        return moved(open.release(move.reason(), at), new ComplaintEvent.Released(id, at, version, move.reason()));
    }

    @Override
    public MoveResult visit(ComplaintMove.Resolve move) {
        if (!(complaint instanceof Complaint.InProgress open)) {
            return ComplaintFlow.illegal(complaint, move.kind());
        }
        List<SubTask> inTheWay = file.tasksInTheWay();
        return inTheWay.isEmpty()
                ? moved(open.resolve(move.resolution(), at), new ComplaintEvent.Resolved(id, at, version))
                : new Refused(inTheWay.stream().map(TaskRefusals::stillOpen).toList());
    }

    @Override
    public MoveResult visit(ComplaintMove.Verify move) {
        return complaint instanceof Complaint.Resolved resolved
                ? moved(
                        resolved.verify(move.verification(), at),
                        new ComplaintEvent.Verified(
                                id, at, version, move.verification().means()))
                : ComplaintFlow.illegal(complaint, move.kind());
    }

    @Override
    public MoveResult visit(ComplaintMove.Close move) {
        return complaint instanceof Complaint.Verified verified
                ? moved(verified.close(at), new ComplaintEvent.Closed(id, at, version))
                : ComplaintFlow.illegal(complaint, move.kind());
    }

    @Override
    public MoveResult visit(ComplaintMove.Reopen move) {
        ComplaintEvent event = new ComplaintEvent.Reopened(id, at, version);
        if (complaint instanceof Complaint.Resolved resolved) {
            return tooLate(file.resolvedAt()).orElseGet(() -> moved(resolved.reopen(move.because(), at), event));
        }
        if (complaint instanceof Complaint.Verified verified) {
            return tooLate(file.resolvedAt()).orElseGet(() -> moved(verified.reopen(move.because(), at), event));
        }
        return complaint instanceof Complaint.Closed closed
                ? tooLate(Optional.of(closed.closedAt()))
                        .orElseGet(() -> moved(closed.reopen(move.because(), at), event))
                : ComplaintFlow.illegal(complaint, move.kind());
    }

    private Optional<MoveResult> tooLate(Optional<Instant> since) {
        WorkingHours hours = policy.policy().calendar().workingHours();
        Instant from = since.orElse(at);
        if (!hours.isOver(from, policy.policy().reopenWithin(), at)) {
            return Optional.empty();
        }
        String last = Wording.moment(
                hours.deadline(from, policy.policy().reopenWithin()),
                hours.calendar().zone());
        String source = ComplaintPolicy.REOPEN + ", " + version;
        return Optional.of(Refused.because(
                "reopening-too-late",
                "重新受理期限为" + policy.policy().reopenWithin().label().zh() + "，已于" + last + "届满（" + source + "）；请另立新投诉。",
                "A complaint may be reopened within "
                        + policy.policy().reopenWithin() + ", until " + last + " (" + source
                        + "). Receive it as a new complaint."));
    }

    @Override
    public MoveResult visit(ComplaintMove.Check move) {
        MonitorCheck check = new MonitorCheck(move.means(), at, move.by(), move.finding(), move.note());
        return moved(
                complaint.with(file.checked(check)),
                new ComplaintEvent.Checked(id, at, version, move.means(), move.finding()));
    }

    @Override
    public MoveResult visit(ComplaintMove.Assign move) {
        SubTask.Order order = move.order();
        if (file.task(order.slug()).isPresent()) {
            return TaskRefusals.exists(order.slug());
        }
        if (order.after().isPresent() && file.task(order.after().get()).isEmpty()) {
            return TaskRefusals.unknown(order.after().get(), file);
        }
        return moved(
                complaint.with(file.assigned(SubTask.assigned(order, at))),
                new ComplaintEvent.Assigned(
                        id,
                        at,
                        version,
                        order.slug(),
                        order.department().slug(),
                        order.linkage(),
                        order.isMandatory()));
    }

    @Override
    public MoveResult visit(ComplaintMove.Task move) {
        Optional<SubTask> task = file.task(move.slug());
        if (task.isEmpty()) {
            return TaskRefusals.unknown(move.slug(), file);
        }
        if (!task.get().state().mayBecome(move.next())) {
            return TaskRefusals.notMovable(task.get(), move.next());
        }
        Optional<SubTask> first = task.get().order().after().flatMap(file::task);
        if (move.next() != SubTaskState.CANCELLED
                && first.filter(before -> before.state().isOpen()).isPresent()) {
            return TaskRefusals.waits(task.get(), first.get());
        }
        return moved(
                complaint.with(file.changed(task.get().become(move.next(), at))),
                new ComplaintEvent.TaskMoved(id, at, version, move.slug(), move.next()));
    }

    @Override
    public MoveResult visit(ComplaintMove.Replan move) {
        InForce<ComplaintPolicy> to = move.to();
        Plan before = file.plan();
        Plan after = new Plan(move.tier().orElse(before.tier()), to.version(), at);
        if (to.policy().level(after.tier()).isEmpty()) {
            return ComplaintFlow.unknownTier(after.tier(), to);
        }
        if (after.tier().equals(before.tier()) && after.version().equals(before.version())) {
            return Refused.because(
                    "plan-unchanged",
                    "该投诉已按" + before.version() + "中“" + before.tier() + "”等级的时限计划，无需重新计划。",
                    "The complaint is planned under " + before.version() + " for tier " + before.tier()
                            + " already; there is nothing to re-plan.");
        }
        return moved(
                complaint.with(file.replanned(after)),
                new ComplaintEvent.Replanned(id, at, to.version(), after.tier(), before.version(), before.tier()));
    }

    private static MoveResult moved(Complaint after, ComplaintEvent event) {
        return new Moved(after, List.of(event));
    }
}
