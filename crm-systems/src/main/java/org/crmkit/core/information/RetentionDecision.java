package org.crmkit.core.information;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** Whether a document may be destroyed. */
public sealed interface RetentionDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Free, R> free, Function<Kept, R> kept);

    /**
     * It may.
     *
     * @param since the first day on which it might have been
     */
    record Free(LocalDate since, Reason reason) implements RetentionDecision {
        @Override
        public <R> R fold(Function<Free, R> free, Function<Kept, R> kept) {
            return free.apply(this);
        }
    }

    /**
     * It may not yet.
     *
     * @param until the first day on which its period allows it; empty while what the period counts from has not come
     * @param reasons period and holds, those that stand in the way
     */
    record Kept(Optional<LocalDate> until, List<Reason> reasons) implements RetentionDecision {
        public Kept {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Free, R> free, Function<Kept, R> kept) {
            return kept.apply(this);
        }
    }
}
