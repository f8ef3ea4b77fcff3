package org.crmkit.core.information;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;

/**
 * Plans an erasure. What must be kept by a {@linkplain RetentionForce#DUTY duty} stays until its period ends, as article 47 of the
 * Personal Information Protection Law of China and article 17(3) of the GDPR allow; under a hold all of it stays; the rest goes.
 */
public final class Erasing {

    private static final Reason ERASED =
            Reason.of("nothing-keeps-it", "没有必须保存的依据，予以删除。", "Nothing obliges to keep it; it goes.");

    private Erasing() {}

    /**
     * Returns the plan.
     *
     * @param file the customer's; its holds count
     * @param holdings all that is kept of the customer
     */
    public static ErasurePlan plan(PrivacyFile file, List<Holding> holdings, LocalDate day, InformationPolicy policy) {
        Optional<LegalHold> hold = file.holdsOn(day).stream().findFirst();
        List<ErasurePlan.Line> lines = new ArrayList<>();
        for (Holding holding : holdings) {
            for (Holding.Part part : holding.parts()) {
                lines.add(hold.map(one -> line(holding, part, false, Optional.empty(), RetentionSchedule.held(one)))
                        .orElseGet(() -> byRule(holding, part, day, policy)));
            }
        }
        return new ErasurePlan(file.customer(), day, lines);
    }

    private static ErasurePlan.Line byRule(
            Holding holding, Holding.Part part, LocalDate day, InformationPolicy policy) {
        Optional<RetentionRule> duty =
                policy.retention(part.kind()).filter(rule -> rule.force() == RetentionForce.DUTY);
        if (duty.isEmpty()) {
            return line(holding, part, true, Optional.empty(), ERASED);
        }
        Optional<LocalDate> free = part.event(duty.get().from()).map(duty.get()::freeFrom);
        boolean hasEnded = free.map(end -> !day.isBefore(end)).orElse(false);
        return hasEnded
                ? line(holding, part, true, Optional.empty(), ERASED)
                : line(holding, part, false, free, RetentionSchedule.period(duty.get(), free));
    }

    private static ErasurePlan.Line line(
            Holding holding, Holding.Part part, boolean isErased, Optional<LocalDate> until, Reason reason) {
        return new ErasurePlan.Line(holding.key(), part.slug(), part.what(), isErased, until, reason);
    }
}
