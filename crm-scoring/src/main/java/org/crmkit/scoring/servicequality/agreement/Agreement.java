package org.crmkit.scoring.servicequality.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/**
 * Agreement beyond what chance brings. Where all verdicts fall into one category chance alone brings full agreement, so that nothing is
 * left to measure: that is undefined, and neither 0 nor 1; what was seen is told nevertheless.
 */
public sealed interface Agreement {

    /** Handles each outcome. */
    <R> R fold(Function<Known, R> known, Function<Undefined, R> undefined);

    /** Returns the agreement if there is one. */
    default Optional<Known> known() {
        return fold(Optional::of, undefined -> Optional.empty());
    }

    /**
     * It was measured.
     *
     * @param kappa 1 for full agreement, 0 for what chance brings, below for less
     * @param observed the agreement seen, 0 to 1; weighted where kappa is
     * @param expected what chance brings, 0 to below 1
     * @param standardError of kappa, zero or more
     * @param low the lower end of the interval, -1 or more
     * @param high the upper end, at most 1
     * @param level of the interval
     * @param subjects by how many subjects
     */
    record Known(
            double kappa,
            double observed,
            double expected,
            double standardError,
            double low,
            double high,
            double level,
            long subjects)
            implements Agreement {
        @Override
        public <R> R fold(Function<Known, R> known, Function<Undefined, R> undefined) {
            return known.apply(this);
        }
    }

    /**
     * It cannot be measured.
     *
     * @param observed the raw agreement, if anything was rated by two
     * @param reason why
     */
    record Undefined(OptionalDouble observed, Reason reason) implements Agreement {
        @Override
        public <R> R fold(Function<Known, R> known, Function<Undefined, R> undefined) {
            return undefined.apply(this);
        }
    }
}
