package org.crmkit.scoring.fit;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/**
 * The answer to a fit.
 *
 * @param <M> the model
 */
public sealed interface FitResult<M> {

    /** Handles each outcome. */
    <R> R fold(Function<Fit<M>, R> fitted, Function<Reason, R> notIdentified);

    /** Returns the fit, or empty if the data could not tell the parameters apart. */
    default Optional<Fit<M>> found() {
        return fold(Optional::of, reason -> Optional.empty());
    }

    /** The data determined the parameters. */
    record Fitted<M>(Fit<M> fit) implements FitResult<M> {
        @Override
        public <R> R fold(Function<Fit<M>, R> fitted, Function<Reason, R> notIdentified) {
            return fitted.apply(fit);
        }
    }

    /**
     * The data cannot tell the parameters apart, or the best of them lie at infinity.
     *
     * @param reason which of these, and what would help
     */
    record NotIdentified<M>(Reason reason) implements FitResult<M> {
        @Override
        public <R> R fold(Function<Fit<M>, R> fitted, Function<Reason, R> notIdentified) {
            return notIdentified.apply(reason);
        }
    }
}
