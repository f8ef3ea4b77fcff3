package org.crmkit.scoring.satisfaction.pls;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to {@link PathModelFit#consistent()}. */
public sealed interface ConsistentResult {

    /** Handles each outcome. */
    <R> R fold(Function<ConsistentFit, R> corrected, Function<Reason, R> undefined);

    /** Returns the estimate; empty if there is none. */
    default Optional<ConsistentFit> found() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /** The estimate, which may hold inadmissible numbers. */
    record Corrected(ConsistentFit fit) implements ConsistentResult {
        @Override
        public <R> R fold(Function<ConsistentFit, R> corrected, Function<Reason, R> undefined) {
            return corrected.apply(fit);
        }
    }

    /** A reliability is not above zero, or an equation cannot be solved. */
    record Undefined(Reason reason) implements ConsistentResult {
        @Override
        public <R> R fold(Function<ConsistentFit, R> corrected, Function<Reason, R> undefined) {
            return undefined.apply(reason);
        }
    }
}
