package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;

/**
 * A figure that there may be nothing to measure by: no call answered is no satisfaction of zero.
 *
 * @param <T> the figure, for example a {@link Share} or a {@link java.time.Duration}
 */
public sealed interface Measured<T> {

    /** Handles each outcome. */
    <R> R fold(Function<Known<T>, R> known, Function<Undefined<T>, R> undefined);

    /** Returns the figure if there is one. */
    default Optional<T> value() {
        return fold(known -> Optional.of(known.figure()), undefined -> Optional.empty());
    }

    /**
     * It was measured.
     *
     * @param figure what came out
     * @param cases by how many cases, one or more
     */
    record Known<T>(T figure, long cases) implements Measured<T> {
        public Known {
            checkArgument(cases > 0, "Measured.Known.cases was %s; it must be one or more.", cases);
        }

        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Undefined<T>, R> undefined) {
            return known.apply(this);
        }
    }

    /**
     * There was nothing to measure it by.
     *
     * @param reason what was missing
     */
    record Undefined<T>(Reason reason) implements Measured<T> {
        @Override
        public <R> R fold(Function<Known<T>, R> known, Function<Undefined<T>, R> undefined) {
            return undefined.apply(this);
        }
    }
}
