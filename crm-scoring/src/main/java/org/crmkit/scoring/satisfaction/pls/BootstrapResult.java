package org.crmkit.scoring.satisfaction.pls;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The answer to a bootstrap. */
public sealed interface BootstrapResult {

    /** Handles each outcome. */
    <R> R fold(Function<Bootstrap, R> done, Function<TooFew, R> tooFew);

    /** Returns the bootstrap; empty if too few resamples could be estimated. */
    default Optional<Bootstrap> found() {
        return fold(Optional::of, no -> Optional.empty());
    }

    /** At least two resamples could be estimated. */
    record Done(Bootstrap bootstrap) implements BootstrapResult {
        @Override
        public <R> R fold(Function<Bootstrap, R> done, Function<TooFew, R> tooFew) {
            return done.apply(bootstrap);
        }
    }

    /**
     * Fewer than two could.
     *
     * @param failed how many failed, by cause
     */
    record TooFew(Map<FailureCause, Integer> failed) implements BootstrapResult {

        public TooFew {
            failed = Draws.ordered(failed);
        }

        @Override
        public <R> R fold(Function<Bootstrap, R> done, Function<TooFew, R> tooFew) {
            return tooFew.apply(this);
        }
    }
}
