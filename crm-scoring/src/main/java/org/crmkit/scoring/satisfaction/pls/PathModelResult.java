package org.crmkit.scoring.satisfaction.pls;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a fit of a path model. */
public sealed interface PathModelResult {

    /** Handles each outcome. */
    <R> R fold(Function<PathModelFit, R> fitted, Function<NotFitted, R> notFitted);

    /** Returns the fit; empty if there is none. */
    default Optional<PathModelFit> found() {
        return fold(Optional::of, no -> Optional.empty());
    }

    /** The answers gave an estimate. */
    record Fitted(PathModelFit fit) implements PathModelResult {
        @Override
        public <R> R fold(Function<PathModelFit, R> fitted, Function<NotFitted, R> notFitted) {
            return fitted.apply(fit);
        }
    }

    /**
     * They gave none.
     *
     * @param cause of what kind
     * @param reason with the item or construct at fault
     */
    record NotFitted(FailureCause cause, Reason reason) implements PathModelResult {
        @Override
        public <R> R fold(Function<PathModelFit, R> fitted, Function<NotFitted, R> notFitted) {
            return notFitted.apply(this);
        }
    }
}
