package org.crmkit.core.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;

/** Says of documents what may be destroyed on a day, and of the others why not yet. */
public final class RetentionSchedule {

    private RetentionSchedule() {}

    /**
     * Decides about one document.
     *
     * @param kind as in the policy; a kind nobody made a rule for is kept, for nobody decided how long
     * @param event the day its period counts from; empty while it has not come
     * @param holds those in force on {@code day}
     */
    public static RetentionDecision decide(
            String kind, Optional<LocalDate> event, List<LegalHold> holds, LocalDate day, InformationPolicy policy) {
        Optional<RetentionRule> rule = policy.retention(kind);
        if (rule.isEmpty()) {
            return new RetentionDecision.Kept(
                    Optional.empty(),
                    List.of(Reason.of(
                            "retention-unknown",
                            "规则手册未规定“" + kind + "”的保存期，不得销毁。请先补上。",
                            "The rulebook has no retention for " + kind + "; it is kept. Add one first.")));
        }
        Optional<LocalDate> free = event.map(rule.get()::freeFrom);
        List<Reason> reasons = new ArrayList<>();
        if (free.isEmpty() || day.isBefore(free.get())) {
            reasons.add(period(rule.get(), free));
        }
        holds.forEach(hold -> reasons.add(held(hold)));
        return reasons.isEmpty()
                ? new RetentionDecision.Free(free.orElse(day), ended(rule.get(), free.orElse(day)))
                : new RetentionDecision.Kept(free, reasons);
    }

    static Reason period(RetentionRule rule, Optional<LocalDate> free) {
        String zh = "“" + rule.name().zh() + "”自" + rule.from().label().zh() + "起保存"
                + rule.keep().label().zh() + "（" + rule.because().zh() + "），";
        String en = rule.name().en() + ": kept for " + rule.keep() + " from: "
                + rule.from().label().en() + " (" + rule.because().en() + "), ";
        return free.map(day -> Reason.of("retention-runs", zh + "至 " + day + " 期满。", en + "until " + day + "."))
                .orElseGet(() -> Reason.of("retention-not-begun", zh + "尚未起算。", en + "which has not begun."));
    }

    static Reason held(LegalHold hold) {
        return Reason.of(
                "legal-hold",
                "自 " + hold.from() + " 起有保全令 " + hold.id() + "，解除前不得销毁或删除。",
                "Hold " + hold.id() + " stands since " + hold.from() + "; nothing goes before it is lifted.");
    }

    private static Reason ended(RetentionRule rule, LocalDate since) {
        return Reason.of(
                "retention-ended",
                "“" + rule.name().zh() + "”的保存期已于 " + since + " 届满。",
                rule.name().en() + ": the retention ended on " + since + ".");
    }
}
