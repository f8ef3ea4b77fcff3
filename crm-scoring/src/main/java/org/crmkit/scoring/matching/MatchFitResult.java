package org.crmkit.scoring.matching;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a fit of matching weights. */
public sealed interface MatchFitResult {

    /** Handles each outcome. */
    <R> R fold(Function<MatchFit, R> fitted, Function<Reason, R> notIdentified);

    /** Returns the fit, or empty if the pairs do not tell. */
    default Optional<MatchFit> found() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /** The pairs told matches and others apart. */
    record Fitted(MatchFit fit) implements MatchFitResult {
        @Override
        public <R> R fold(Function<MatchFit, R> fitted, Function<Reason, R> notIdentified) {
            return fitted.apply(fit);
        }
    }

    /**
     * The pairs do not tell matches and others apart.
     *
     * @param reason why, and what would help
     */
    record NotIdentified(Reason reason) implements MatchFitResult {
        @Override
        public <R> R fold(Function<MatchFit, R> fitted, Function<Reason, R> notIdentified) {
            return notIdentified.apply(reason);
        }
    }
}
