package org.crmkit.scoring.satisfaction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The weights that were found, or why there are none. */
public sealed interface Weighing {

    /** Handles each outcome. */
    <R> R fold(Function<Weighed, R> weighed, Function<Unweighed, R> unweighed);

    /** Returns the weights if there are any. */
    default Optional<Weighed> weighed() {
        return fold(Optional::of, unweighed -> Optional.empty());
    }

    /**
     * They were found.
     *
     * @param notes what to know before using them, such as judgements that contradict each other
     */
    record Weighed(SurveyWeights weights, List<Reason> notes) implements Weighing {
        public Weighed {
            notes = List.copyOf(notes);
        }

        @Override
        public <R> R fold(Function<Weighed, R> weighed, Function<Unweighed, R> unweighed) {
            return weighed.apply(this);
        }
    }

    /** There are none. */
    record Unweighed(Reason reason) implements Weighing {
        @Override
        public <R> R fold(Function<Weighed, R> weighed, Function<Unweighed, R> unweighed) {
            return unweighed.apply(this);
        }
    }
}
