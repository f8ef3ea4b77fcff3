package org.crmkit.core.customer;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to the four-sign test. */
public sealed interface ProspectDecision {

    /** Handles each outcome. */
    <R> R fold(Function<Fit, R> fit, Function<Open, R> open, Function<Unfit, R> unfit);

    /** All four signs are there. */
    record Fit() implements ProspectDecision {
        @Override
        public <R> R fold(Function<Fit, R> fit, Function<Open, R> open, Function<Unfit, R> unfit) {
            return fit.apply(this);
        }
    }

    /** No sign is absent, and some are not known yet. */
    record Open(List<Reason> unknown) implements ProspectDecision {
        public Open {
            unknown = List.copyOf(unknown);
        }

        @Override
        public <R> R fold(Function<Fit, R> fit, Function<Open, R> open, Function<Unfit, R> unfit) {
            return open.apply(this);
        }
    }

    /** At least one sign is absent, as of now; {@code unknown} may be empty. */
    record Unfit(List<Reason> absent, List<Reason> unknown) implements ProspectDecision {
        public Unfit {
            absent = List.copyOf(absent);
            unknown = List.copyOf(unknown);
        }

        @Override
        public <R> R fold(Function<Fit, R> fit, Function<Open, R> open, Function<Unfit, R> unfit) {
            return unfit.apply(this);
        }
    }
}
