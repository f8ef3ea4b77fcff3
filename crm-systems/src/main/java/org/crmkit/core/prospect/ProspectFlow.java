package org.crmkit.core.prospect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crmkit.core.customer.FunnelPlace;
import org.crmkit.core.customer.FunnelStage;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.prospect.ProspectResult.Done;
import org.crmkit.core.prospect.ProspectResult.Refused;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/**
 * The rules of the pipeline. Pure. Its gates: a prospect is qualified when a need is known, visited when it is graded, negotiated
 * with when it has been contacted and shows all four signs. Where the gates stand is our choice; the four signs are the trade's.
 */
public final class ProspectFlow {

    private ProspectFlow() {}

    /** Takes down a prospect that was found, under the policy in force. */
    public static Done find(Prospect.Origin origin, Instant at, RulebookVersion version) {
        Prospect prospect = new Prospect(
                origin,
                ProspectSigns.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(new Prospect.Entry(ProspectStage.FOUND, at)),
                at);
        return new Done(
                prospect, new ProspectEvent.Found(origin.customer(), at, version, origin.source(), origin.method()));
    }

    /** Notes what was found out about one of the four signs. */
    public static ProspectResult answer(
            Prospect prospect, ProspectSign sign, SignAnswer answer, Instant at, RulebookVersion version) {
        return open(
                prospect,
                at,
                () -> new Done(
                        prospect.with(prospect.signs().with(sign, answer), at),
                        new ProspectEvent.SignAnswered(prospect.id(), at, version, sign, answer)));
    }

    /** Grades by ratings; refused with every rating that cannot be. */
    public static ProspectResult grade(
            Prospect prospect, Map<String, Integer> ratings, Instant at, InForce<ProspectPolicy> policy) {
        return open(prospect, at, () -> ProspectGrade.of(ratings, policy)
                .<ProspectResult>map(grade -> new Done(
                        prospect.with(grade, at),
                        new ProspectEvent.Graded(prospect.id(), at, policy.version(), grade.grade(), grade.points())))
                .orElseGet(() -> new Refused(ProspectGrade.objections(ratings, policy.policy()))));
    }

    /** Notes a contact. */
    public static ProspectResult record(Prospect prospect, DevelopmentRecord contact, RulebookVersion version) {
        return open(
                prospect,
                contact.at(),
                () -> new Done(
                        prospect.with(contact),
                        new ProspectEvent.Contacted(
                                prospect.id(), contact.at(), version, contact.way(), contact.outcome())));
    }

    /**
     * Moves a prospect to another stage.
     *
     * @return the prospect there, or {@code illegal-stage}, {@code not-graded}, {@code not-contacted}, {@code earlier-than-last-change},
     *     or a reason for each of the four signs that the gate asks for and that is absent or unknown
     */
    public static ProspectResult move(Prospect prospect, ProspectStage to, Instant at, RulebookVersion version) {
        ProspectStage from = prospect.stage();
        if (!from.next().contains(to)) {
            String zh = from.next().stream().map(s -> s.label().zh()).collect(Collectors.joining("、"));
            String en = from.next().stream().map(ProspectStage::code).collect(Collectors.joining(", "));
            return Refused.because(
                    "illegal-stage",
                    "潜在客户" + prospect.id() + "不能由“" + from.label().zh() + "”转为“"
                            + to.label().zh() + "”；" + (zh.isEmpty() ? "已经终结。" : "可以转为：" + zh + "。"),
                    "Prospect " + prospect.id() + " cannot go from " + from.code() + " to " + to.code() + "; "
                            + (en.isEmpty() ? "it is over." : "it can go to " + en + "."));
        }
        return inOrder(prospect, at, () -> {
            List<Reason> held = held(prospect, to);
            return held.isEmpty()
                    ? new Done(prospect.with(to, at), new ProspectEvent.Moved(prospect.id(), at, version, from, to))
                    : new Refused(held);
        });
    }

    private static List<Reason> held(Prospect prospect, ProspectStage to) {
        FunnelPlace place = FunnelPlace.of(prospect.signs());
        List<Reason> held = new ArrayList<>();
        switch (to) {
            case QUALIFIED -> {
                if (place.stage() == FunnelStage.TARGET_MARKET) {
                    held.addAll(place.held());
                }
            }
            case VISITING -> {
                if (prospect.grade().isEmpty()) {
                    held.add(Reason.of(
                            "not-graded",
                            "尚未评级；请先评级，以确定拜访周期。",
                            "It is not graded; grade it, so that it is known how often to visit."));
                }
            }
            case NEGOTIATING -> {
                if (prospect.contacts().isEmpty()) {
                    held.add(Reason.of("not-contacted", "尚无联系记录；请先拜访。", "It was never contacted; visit it first."));
                }
                held.addAll(place.held());
            }
            case FOUND, WON, LOST -> {}
        }
        return held;
    }

    private static ProspectResult open(Prospect prospect, Instant at, Supplier<ProspectResult> decision) {
        return prospect.stage().isOpen()
                ? inOrder(prospect, at, decision)
                : Refused.because(
                        "prospect-over",
                        "潜在客户" + prospect.id() + "的阶段为“"
                                + prospect.stage().label().zh() + "”，不再开发。",
                        "Prospect " + prospect.id() + " is " + prospect.stage().code()
                                + "; nobody works on it any more.");
    }

    private static ProspectResult inOrder(Prospect prospect, Instant at, Supplier<ProspectResult> decision) {
        return at.isBefore(prospect.changedAt())
                ? Refused.because(
                        "earlier-than-last-change",
                        "时间" + at + "早于最近一次变更" + prospect.changedAt() + "，请核对。",
                        "The time was " + at + "; it must not be before the last change, " + prospect.changedAt() + ".")
                : decision.get();
    }
}
