package org.crmkit.core.servicequality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.Nonconformity.State;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.text.Formats;
import org.crmkit.core.time.CalendarDays;

/** Judges inspections and decides what may be done about nonconformities. Pure; refusals are answers, never exceptions. */
public final class QualityFlow {

    private QualityFlow() {}

    /**
     * Judges an inspection.
     *
     * @param file what is known of the standard and the subject
     * @throws IllegalArgumentException if the policy has no such standard
     */
    public static Verdict judge(Inspection inspection, QualityFile file, InForce<QualityPolicy> policy) {
        ServiceStandard standard = policy.policy()
                .standard(inspection.standard())
                .orElseThrow(() -> new IllegalArgumentException("Inspection.standard was '" + inspection.standard()
                        + "'; it must be one of " + QualityPolicy.STANDARDS + " of " + policy.version() + ": "
                        + policy.policy().standards().stream()
                                .map(ServiceStandard::slug)
                                .collect(Collectors.joining(", "))
                        + "."));
        BigDecimal gap = standard.gap(inspection.measured());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(measured(inspection, standard, policy));
        if (gap.signum() == 0 && standard.isMet(inspection.measured())) {
            return new Verdict.Conforming(reasons, policy.version());
        }
        Grade grade = policy.policy().gradeOf(gap);
        String from = QualityPolicy.GRADES.child(grade.slug()).child("from") + ", " + policy.version();
        reasons.add(Reason.of(
                "grade",
                "偏离目标" + Formats.percent(gap) + "，为" + grade.label().zh() + "不合格（" + from + "）。",
                "Missed by " + Formats.percent(gap) + " of the target: " + grade.slug() + " (" + from + ")."));
        int recurrences = file.recurrences(inspection.on(), policy.policy().recurrenceWithin());
        if (recurrences > 0) {
            grade = grade.raised();
            String within = QualityPolicy.RECURRENCE + ", " + policy.version();
            reasons.add(Reason.of(
                    "recurrence",
                    "关闭后" + policy.policy().recurrenceWithin().label().zh() + "内（" + within + "）第" + recurrences
                            + "次重复，升为" + grade.label().zh() + "。",
                    "Closed and come back within " + policy.policy().recurrenceWithin() + " (" + within + "), time "
                            + recurrences + "; counts as " + grade.slug() + "."));
        }
        return new Verdict.Nonconforming(gap, grade, recurrences, reasons, policy.version());
    }

    private static Reason measured(Inspection inspection, ServiceStandard standard, InForce<QualityPolicy> policy) {
        String is = Formats.plain(inspection.measured());
        String target = Formats.plain(standard.target());
        String source = standard.key() + ", " + policy.version();
        return Reason.of(
                "measured",
                standard.name().zh() + "实测" + is + standard.unit().zh() + "，应"
                        + standard.direction().label().zh() + target + "（" + source + "）。",
                standard.name().en() + " was " + is + " " + standard.unit().en() + "; it must be "
                        + standard.direction().label().en() + " " + target + " (" + source + ").");
    }

    /**
     * Files an inspection: opens a nonconformity unless one is open already, which what was found belongs to.
     *
     * @return the file after it; refused with {@code standard-unknown}
     */
    public static Outcome<QualityFile> inspect(
            QualityFile file, Inspection inspection, Instant at, InForce<QualityPolicy> policy) {
        if (policy.policy().standard(inspection.standard()).isEmpty()) {
            return Outcome.refused(
                    "standard-unknown",
                    "没有标准“" + inspection.standard() + "”（" + QualityPolicy.STANDARDS + ", " + policy.version() + "）。",
                    "The standard was '" + inspection.standard() + "'; it must be one of " + QualityPolicy.STANDARDS
                            + " (" + policy.version() + ").");
        }
        return judge(inspection, file, policy)
                .fold(
                        good -> Outcome.done(file, inspected(inspection, at, policy, true)),
                        bad -> file.open().isPresent()
                                ? Outcome.done(file, inspected(inspection, at, policy, false))
                                : Outcome.done(
                                        file.opened(Nonconformity.open(inspection, bad)),
                                        inspected(inspection, at, policy, false),
                                        new QualityEvent.Opened(
                                                file.standard(),
                                                file.subject(),
                                                at,
                                                policy.version(),
                                                bad.grade(),
                                                bad.recurrences())));
    }

    private static QualityEvent inspected(
            Inspection inspection, Instant at, InForce<QualityPolicy> policy, boolean conforms) {
        return new QualityEvent.Inspected(
                inspection.standard(), inspection.subject(), at, policy.version(), inspection.measured(), conforms);
    }

    /**
     * Makes one move on the open nonconformity of a file.
     *
     * @param today the day it is where the company is
     * @param policy of the edition the nonconformity was opened under
     * @return the file after it, or why not: {@code nothing-open}, {@code illegal-move}, {@code earlier-than-last-change},
     *     {@code other-edition}, {@code due-past}, {@code due-too-late}, {@code check-too-early}, {@code owner-checks-himself}
     */
    public static Outcome<QualityFile> apply(
            QualityFile file, QualityMove move, Instant at, LocalDate today, InForce<QualityPolicy> policy) {
        Optional<Nonconformity> open = file.open();
        if (open.isEmpty()) {
            return Outcome.refused("nothing-open", "没有未关闭的不合格项。", "No nonconformity is open.");
        }
        Nonconformity before = open.get();
        State state = before.state();
        List<QualityMove.Kind> possible = QualityMove.Kind.possibleIn(state);
        if (!possible.contains(move.kind())) {
            String zh = possible.stream().map(k -> k.label().zh()).collect(Collectors.joining("、"));
            String en = possible.stream().map(k -> k.label().en()).collect(Collectors.joining(", "));
            return Outcome.refused(
                    "illegal-move",
                    "不合格项状态为“" + state.label().zh() + "”，不能"
                            + move.kind().label().zh() + "；可以：" + zh + "。",
                    "A nonconformity that is " + state.label().en() + " cannot be "
                            + move.kind().label().en() + "; it can be " + en + ".");
        }
        if (today.isBefore(before.changedOn())) {
            return Outcome.refused(
                    "earlier-than-last-change",
                    "日期" + today + "早于最近一次变更" + before.changedOn() + "，请核对时钟。",
                    "The day was " + today + "; it must not be before the last change, " + before.changedOn()
                            + ". Check the clock.");
        }
        if (!policy.version().equals(before.openedUnder())) {
            return Outcome.refused(
                    "other-edition",
                    "该不合格项按" + before.openedUnder() + "立项，不能按" + policy.version() + "处理。",
                    "The nonconformity was opened under " + before.openedUnder() + "; it cannot be moved under "
                            + policy.version() + ".");
        }
        return refusal(before, move, today, policy).orElseGet(() -> {
            Nonconformity after = after(before, move, today, policy);
            return Outcome.done(
                    file.changed(after),
                    new QualityEvent.Moved(
                            file.standard(), file.subject(), at, policy.version(), move.kind(), after.state()));
        });
    }

    private static Optional<Outcome<QualityFile>> refusal(
            Nonconformity before, QualityMove move, LocalDate today, InForce<QualityPolicy> policy) {
        if (move instanceof QualityMove.Plan plan) {
            LocalDate last = correctBy(before, policy.policy());
            if (plan.due().isBefore(today)) {
                return Optional.of(Outcome.refused(
                        "due-past",
                        "完成期限" + plan.due() + "早于今天" + today + "。",
                        "The due day was " + plan.due() + "; it must not be before today, " + today + "."));
            }
            if (plan.due().isAfter(last) && !today.isAfter(last)) {
                String source =
                        QualityPolicy.GRADES.child(before.grade().slug()).child("correct-within") + ", "
                                + policy.version();
                return Optional.of(Outcome.refused(
                        "due-too-late",
                        "完成期限为" + plan.due() + "，" + before.grade().label().zh() + "不合格应于" + last + "前纠正（" + source
                                + "）。",
                        "The due day was " + plan.due() + "; a "
                                + before.grade().slug() + " nonconformity must be corrected by " + last + " (" + source
                                + ")."));
            }
        }
        if (move instanceof QualityMove.Check check) {
            CorrectiveAction action = before.action().orElseThrow();
            if (check.by().equals(action.owner())) {
                return Optional.of(Outcome.refused(
                        "owner-checks-himself",
                        "效果验证不得由纠正措施责任人" + action.owner() + "本人进行。",
                        "The check was by " + check.by() + ", who owns the action; somebody else must check it."));
            }
            Span after = policy.policy().checkAfter();
            LocalDate from = CalendarDays.after(action.doneOn().orElseThrow(), after);
            if (today.isBefore(from)) {
                return Optional.of(Outcome.refused(
                        "check-too-early",
                        "纠正完成" + after.label().zh() + "后方可验证（" + QualityPolicy.CHECK_AFTER + ", " + policy.version()
                                + "），即" + from + "起。",
                        "A correction is checked " + after + " after it (" + QualityPolicy.CHECK_AFTER + ", "
                                + policy.version() + "), from " + from + " on."));
            }
        }
        return Optional.empty();
    }

    private static Nonconformity after(
            Nonconformity before, QualityMove move, LocalDate today, InForce<QualityPolicy> policy) {
        if (move instanceof QualityMove.Analyse analyse) {
            return before.analysed(analyse.cause(), today);
        }
        if (move instanceof QualityMove.Plan plan) {
            return before.planned(CorrectiveAction.planned(plan.what(), plan.owner(), plan.due()), today);
        }
        if (move instanceof QualityMove.Complete) {
            return before.with(State.CHECKING, before.action().orElseThrow().done(today), today);
        }
        if (move instanceof QualityMove.Check check) {
            boolean effective = policy.policy()
                    .standard(before.found().standard())
                    .orElseThrow()
                    .isMet(check.measured());
            return before.with(
                    effective ? State.CLOSED : State.CONTAINED,
                    before.action()
                            .orElseThrow()
                            .checked(new CorrectiveAction.Check(today, check.by(), check.measured(), effective)),
                    today);
        }
        return before.contained(today);
    }

    /** Returns the last day on which a nonconformity is contained in time. */
    public static LocalDate containBy(Nonconformity found, QualityPolicy policy) {
        return CalendarDays.after(
                found.found().on(), policy.grade(found.grade()).containWithin());
    }

    /** Returns the last day on which it is corrected in time; counted anew after a check that it had not helped. */
    public static LocalDate correctBy(Nonconformity found, QualityPolicy policy) {
        return CalendarDays.after(
                found.countsFrom(), policy.grade(found.grade()).correctWithin());
    }
}
