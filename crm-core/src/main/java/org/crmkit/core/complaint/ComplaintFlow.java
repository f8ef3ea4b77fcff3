package org.crmkit.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.complaint.MoveResult.Moved;
import org.crmkit.core.complaint.MoveResult.Refused;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.time.WorkingHours;

/**
 * The rules of the flow: which move a complaint may make, by its state and by its policy. Pure; what may not be done is an
 * answer, never an exception.
 */
public final class ComplaintFlow {

    private ComplaintFlow() {}

    /** Receives a complaint under the policy in force when it came in. */
    public static MoveResult receive(ComplaintReport report, InForce<ComplaintPolicy> policy) {
        if (policy.policy().level(report.tier()).isEmpty()) {
            return unknownTier(report.tier(), policy);
        }
        Complaint complaint = Complaint.open(report, policy.version());
        return new Moved(
                complaint,
                List.of(new ComplaintEvent.Received(
                        report.id(), report.receivedAt(), policy.version(), report.tier(), report.channel())));
    }

    /**
     * Makes one move.
     *
     * @param at when; not before the last thing that happened to the complaint
     * @param policy of the edition the complaint is planned under
     * @return the complaint after it with the event, or why not: {@code illegal-move}, {@code earlier-than-last-change},
     *     {@code other-edition}, {@code already-answered}, {@code category-not-now}, {@code category-not-deferrable},
     *     {@code review-day-past}, {@code already-on-hold}, {@code not-on-hold}, {@code hold-not-by-hand},
     *     {@code ratings-without-weight}, {@code reopening-too-late}, {@code tier-unknown}
     */
    public static MoveResult apply(
            Complaint complaint, ComplaintMove move, Instant at, InForce<ComplaintPolicy> policy) {
        ComplaintMove.Kind kind = move.kind();
        if (!kind.isPossibleIn(complaint.state())) {
            return illegal(complaint, kind);
        }
        if (at.isBefore(complaint.file().changedAt())) {
            return Refused.because(
                    "earlier-than-last-change",
                    "时间" + at + "早于该投诉的最近一次变更" + complaint.file().changedAt() + "，请核对时钟。",
                    "The time was " + at + "; it must not be before the complaint's last change, "
                            + complaint.file().changedAt() + ". Check the clock.");
        }
        if (!policy.version().equals(complaint.file().plannedUnder())) {
            return Refused.because(
                    "other-edition",
                    "该投诉按" + complaint.file().plannedUnder() + "计划，不能按" + policy.version() + "处理；如需改用，请先重新计划。",
                    "The complaint is planned under " + complaint.file().plannedUnder() + "; it cannot be moved under "
                            + policy.version() + ". Re-plan it first.");
        }
        return move.accept(new Decide(complaint, at, policy));
    }

    private static Refused illegal(Complaint complaint, ComplaintMove.Kind kind) {
        ComplaintState state = complaint.state();
        List<ComplaintMove.Kind> possible = ComplaintMove.Kind.possibleIn(state);
        return Refused.because(
                "illegal-move",
                "投诉状态为“" + state.label().zh() + "”，不能" + kind.label().zh() + "；可以："
                        + possible.stream().map(k -> k.label().zh()).collect(Collectors.joining("、")) + "。",
                "A complaint in state " + state + " cannot be " + kind.label().en() + "; it can be "
                        + possible.stream().map(k -> k.label().en()).collect(Collectors.joining(", ")) + ".");
    }

    private static Refused unknownTier(String tier, InForce<ComplaintPolicy> policy) {
        String tiers = String.join(", ", policy.policy().tiers());
        return Refused.because(
                "tier-unknown",
                "客户等级“" + tier + "”没有服务时限（complaint.service-levels, " + policy.version() + "）；应为：" + tiers + "。",
                "The tier was '" + tier + "'; it must be one with a service level (complaint.service-levels, "
                        + policy.version() + "): " + tiers + ".");
    }

    /** Decides one move that the state allows. */
    private static final class Decide implements ComplaintMove.Visitor<MoveResult> {
        private final Complaint complaint;
        private final ComplaintFile file;
        private final ComplaintId id;
        private final Instant at;
        private final InForce<ComplaintPolicy> policy;
        private final RulebookVersion version;

        Decide(Complaint complaint, Instant at, InForce<ComplaintPolicy> policy) {
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
            boolean weightless = move.ratings().ratings().keySet().stream()
                    .allMatch(factor -> policy.policy().filter().weight(factor).signum() == 0);
            if (weightless) {
                return Refused.because(
                        "ratings-without-weight",
                        "已评分的因素权重均为零（complaint.filter.weights, " + version + "），请再评其他因素。",
                        "All factors that were judged have weight zero (complaint.filter.weights, " + version
                                + "). Judge another factor.");
            }
            FilterDecision decision = ComplaintFilter.decide(move.ratings(), move.override(), policy);
            ComplaintEvent event = new ComplaintEvent.Filtered(
                    id,
                    at,
                    version,
                    decision.category(),
                    decision.proposed(),
                    decision.score().value());
            if (complaint instanceof Complaint.New fresh) {
                return moved(fresh.filter(decision, at), event);
            }
            if (complaint instanceof Complaint.Filtered filtered) {
                return moved(filtered.filterAgain(decision, at), event);
            }
            return complaint instanceof Complaint.Deferred deferred
                    ? moved(deferred.filterAgain(decision, at), event)
                    : illegal(complaint, move.kind());
        }

        @Override
        public MoveResult visit(ComplaintMove.Start move) {
            ComplaintEvent event = new ComplaintEvent.Started(id, at, version);
            if (complaint instanceof Complaint.Reopened reopened) {
                return moved(reopened.start(at), event);
            }
            if (!(complaint instanceof Complaint.Filtered filtered)) {
                return illegal(complaint, move.kind());
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
                return illegal(complaint, move.kind());
            }
            ComplaintCategory category = filtered.filter().category();
            if (category != ComplaintCategory.NOT_NOW) {
                return Refused.because(
                        "category-not-deferrable",
                        "该投诉属于“" + category.label().zh() + "”，不能暂缓；请开始处理，或说明理由重新过滤。",
                        "The complaint is in category " + category
                                + "; only one in not-now can be deferred. Start it, or filter it again and overrule the score with a reason.");
            }
            WorkingHours hours = WorkingHours.of(policy.policy().calendar());
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
                return illegal(complaint, move.kind());
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
                return illegal(complaint, move.kind());
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
            return complaint instanceof Complaint.InProgress open
                    ? moved(open.resolve(move.resolution(), at), new ComplaintEvent.Resolved(id, at, version))
                    : illegal(complaint, move.kind());
        }

        @Override
        public MoveResult visit(ComplaintMove.Verify move) {
            return complaint instanceof Complaint.Resolved resolved
                    ? moved(
                            resolved.verify(move.verification(), at),
                            new ComplaintEvent.Verified(
                                    id, at, version, move.verification().means()))
                    : illegal(complaint, move.kind());
        }

        @Override
        public MoveResult visit(ComplaintMove.Close move) {
            return complaint instanceof Complaint.Verified verified
                    ? moved(verified.close(at), new ComplaintEvent.Closed(id, at, version))
                    : illegal(complaint, move.kind());
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
                    : illegal(complaint, move.kind());
        }

        private Optional<MoveResult> tooLate(Optional<Instant> since) {
            Instant last = WorkingHours.of(policy.policy().calendar())
                    .deadline(since.orElse(at), policy.policy().reopenWithin());
            if (!at.isAfter(last)) {
                return Optional.empty();
            }
            String source = ComplaintPolicy.REOPEN + ", " + version;
            return Optional.of(Refused.because(
                    "reopening-too-late",
                    "重新受理期限为" + policy.policy().reopenWithin().label().zh() + "，已于" + last + "届满（" + source
                            + "）；请另立新投诉。",
                    "A complaint may be reopened within "
                            + policy.policy().reopenWithin() + ", until " + last + " (" + source
                            + "). Receive it as a new complaint."));
        }

        @Override
        public MoveResult visit(ComplaintMove.Replan move) {
            InForce<ComplaintPolicy> to = move.to();
            String tier = file.report().tier();
            if (to.policy().level(tier).isEmpty()) {
                return unknownTier(tier, to);
            }
            return moved(
                    complaint.with(file.replanned(to.version(), at)),
                    new ComplaintEvent.Replanned(id, at, to.version(), version));
        }

        private static MoveResult moved(Complaint after, ComplaintEvent event) {
            return new Moved(after, List.of(event));
        }
    }
}
