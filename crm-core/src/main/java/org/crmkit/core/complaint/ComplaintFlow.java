package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.crmkit.core.complaint.MoveResult.Moved;
import org.crmkit.core.complaint.MoveResult.Refused;
import org.crmkit.core.rule.InForce;

/**
 * The rules of the flow: which move a complaint may make, by its state and by its policy. Pure; what may not be done is an
 * answer, never an exception.
 */
public final class ComplaintFlow {

    private ComplaintFlow() {}

    /** Receives a complaint that stands for itself, under the policy in force when it came in. */
    public static MoveResult receive(ComplaintReport report, InForce<ComplaintPolicy> policy) {
        return receive(report, CaseLinks.none(), policy);
    }

    /**
     * Receives a complaint under the policy in force when it came in, linked to what was there before; {@link Intake} finds the
     * links.
     */
    public static MoveResult receive(ComplaintReport report, CaseLinks links, InForce<ComplaintPolicy> policy) {
        if (policy.policy().level(report.tier()).isEmpty()) {
            return unknownTier(report.tier(), policy);
        }
        Complaint complaint = new Complaint.New(ComplaintFile.open(report, links, policy.version()));
        return new Moved(
                complaint,
                List.of(new ComplaintEvent.Received(
                        report.id(),
                        report.receivedAt(),
                        policy.version(),
                        report.tier(),
                        report.matter(),
                        report.discovery().source(),
                        links.recurrenceOf())));
    }

    /**
     * Makes one move.
     *
     * @param at when; not before the last thing that happened to the complaint
     * @param policy of the edition the complaint is planned under
     * @return the complaint after it with the event, or why not: {@code illegal-move}, {@code earlier-than-last-change},
     *     {@code other-edition}, {@code already-answered}, {@code category-not-now}, {@code category-not-deferrable},
     *     {@code review-day-past}, {@code already-on-hold}, {@code not-on-hold}, {@code hold-not-by-hand},
     *     {@code ratings-without-weight}, {@code sub-task-open}, {@code sub-task-exists}, {@code sub-task-unknown},
     *     {@code sub-task-not-movable}, {@code sub-task-waits}, {@code reopening-too-late}, {@code tier-unknown},
     *     {@code plan-unchanged}
     */
    public static MoveResult apply(
            Complaint complaint, ComplaintMove move, Instant at, InForce<ComplaintPolicy> policy) {
        MoveKind kind = move.kind();
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
        return move.accept(new FlowDecision(complaint, at, policy));
    }

    static Refused illegal(Complaint complaint, MoveKind kind) {
        ComplaintState state = complaint.state();
        List<MoveKind> possible = MoveKind.possibleIn(state);
        return Refused.because(
                "illegal-move",
                "投诉状态为“" + state.label().zh() + "”，不能" + kind.label().zh() + "；可以："
                        + possible.stream().map(k -> k.label().zh()).collect(Collectors.joining("、")) + "。",
                "A complaint in state " + state + " cannot be " + kind.label().en() + "; it can be "
                        + possible.stream().map(k -> k.label().en()).collect(Collectors.joining(", ")) + ".");
    }

    static Refused unknownTier(String tier, InForce<ComplaintPolicy> policy) {
        String tiers = String.join(", ", policy.policy().tiers());
        return Refused.because(
                "tier-unknown",
                "客户等级“" + tier + "”没有服务时限（complaint.service-levels, " + policy.version() + "）；应为：" + tiers + "。",
                "The tier was '" + tier + "'; it must be one with a service level (complaint.service-levels, "
                        + policy.version() + "): " + tiers + ".");
    }
}
