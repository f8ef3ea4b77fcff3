package org.crmkit.core.churn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * Which segment a lost customer belongs to, and how hard one tries for him.
 *
 * @param customer who
 * @param segment one of the six
 * @param type who or what ended the relation
 * @param effort by what the customer bought
 * @param reasons why this segment and this effort, in that order
 * @param decidedUnder the edition applied
 */
public record LossReview(
        CustomerId customer,
        LostSegment segment,
        ChurnType type,
        RecoveryEffort effort,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public LossReview {
        reasons = List.copyOf(reasons);
    }

    /**
     * Reviews a loss. The first of these that holds decides: we ended it; the customer moved; he was dissatisfied with a complaint
     * open, or the cause is a fault of ours other than staff; a competitor who is better; a competitor who used inducements; else
     * other. Our own fault goes before the competitor, because that is what can be mended.
     */
    public static LossReview of(LossFacts facts, InForce<ChurnPolicy> rules) {
        ChurnPolicy policy = rules.policy();
        List<Reason> reasons = new ArrayList<>();
        LostSegment segment = segment(facts, policy, reasons);
        RecoveryEffort effort = policy.effort(facts.yearly());
        reasons.add(Reason.of(
                "effort-by-worth",
                "年购买额 " + Formats.money(facts.yearly(), Lang.ZH) + "，"
                        + effort.label().zh() + "。",
                "Bought " + Formats.money(facts.yearly(), Lang.EN) + " a year. "
                        + effort.label().en() + "."));
        return new LossReview(facts.customer(), segment, type(facts, segment), effort, reasons, rules.version());
    }

    private static LostSegment segment(LossFacts facts, ChurnPolicy policy, List<Reason> reasons) {
        Optional<ChurnType> type = facts.cause().map(ChurnCause::type);
        if (facts.signs().contains(LossFacts.Sign.LEFT_BY_UPGRADE) || type.equals(Optional.of(ChurnType.PASSIVE))) {
            reasons.add(Reason.of("we-ended-it", "公司升级后转向其他客户群，或主动终止。", "We turned to other customers, or ended it."));
            return LostSegment.GIVEN_UP;
        }
        if (facts.signs().contains(LossFacts.Sign.MOVED_AWAY)) {
            reasons.add(Reason.of("moved-away", "客户改行、迁出或停业。", "The customer changed trade, moved or closed down."));
            return LostSegment.MOVED;
        }
        Optional<BigDecimal> low =
                facts.satisfaction().filter(index -> index.compareTo(policy.dissatisfiedBelow()) < 0);
        if (low.isPresent() && facts.signs().contains(LossFacts.Sign.COMPLAINT_OPEN)) {
            reasons.add(Reason.of(
                    "dissatisfied-and-unsolved",
                    "满意度 " + Formats.plain(low.get()) + "，低于 " + Formats.plain(policy.dissatisfiedBelow()) + "，且投诉未解决。",
                    "Satisfaction was " + Formats.plain(low.get()) + ", below "
                            + Formats.plain(policy.dissatisfiedBelow()) + ", and a complaint was not solved."));
            return LostSegment.PUSHED_AWAY;
        }
        if (facts.cause().filter(LossReview::pushes).isPresent()) {
            Label cause = facts.cause().orElseThrow().label();
            reasons.add(
                    Reason.of("our-fault", "原因在我方：" + cause.zh() + "。", "The cause lies with us: " + cause.en() + "."));
            return LostSegment.PUSHED_AWAY;
        }
        Optional<BigDecimal> lead = facts.competitorLead().filter(by -> by.compareTo(policy.betterFrom()) >= 0);
        if (lead.isPresent()) {
            reasons.add(Reason.of(
                    "competitor-better",
                    "竞争产品领先 " + Formats.percent(lead.get()) + "，达到 " + Formats.percent(policy.betterFrom()) + "。",
                    "The competitor's product leads by " + Formats.percent(lead.get()) + ", at least "
                            + Formats.percent(policy.betterFrom()) + "."));
            return LostSegment.ATTRACTED_AWAY;
        }
        if (facts.signs().contains(LossFacts.Sign.INDUCED)) {
            reasons.add(Reason.of("induced", "竞争对手并不更优，使用了利诱。", "The competitor is no better and used inducements."));
            return LostSegment.BOUGHT_AWAY;
        }
        reasons.add(Reason.of("no-other-segment", "不属于前五类，须查明具体原因。", "None of the other five fits; find the cause."));
        return LostSegment.OTHER;
    }

    /** A customer who followed a leaving employee was not pushed; the trade counts him among the others. */
    private static boolean pushes(ChurnCause cause) {
        return cause.type() == ChurnType.FAULT
                && cause != ChurnCause.STAFF_LEFT
                && cause != ChurnCause.STAFF_TRANSFERRED;
    }

    private static ChurnType type(LossFacts facts, LostSegment segment) {
        return switch (segment) {
            case GIVEN_UP -> ChurnType.PASSIVE;
            case PUSHED_AWAY -> ChurnType.FAULT;
            case BOUGHT_AWAY, ATTRACTED_AWAY -> ChurnType.COMPETITIVE;
            case MOVED -> ChurnType.NATURAL;
            case OTHER ->
                facts.cause()
                        .map(ChurnCause::type)
                        .orElse(
                                facts.signs().contains(LossFacts.Sign.AT_COMPETITOR)
                                        ? ChurnType.COMPETITIVE
                                        : ChurnType.NATURAL);
        };
    }
}
