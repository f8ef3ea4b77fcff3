package org.crmkit.core.prospect;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to something that was to happen to a prospect. */
public sealed interface ProspectResult {

    /** Handles each outcome. */
    <R> R fold(Function<Done, R> done, Function<Refused, R> refused);

    /**
     * It happened.
     *
     * @param prospect as it stands now
     * @param event what happened
     */
    record Done(Prospect prospect, ProspectEvent event) implements ProspectResult {
        @Override
        public <R> R fold(Function<Done, R> done, Function<Refused, R> refused) {
            return done.apply(this);
        }
    }

    /**
     * It did not happen, and nothing changed.
     *
     * @param reasons why, each with the way out; at least one
     */
    record Refused(List<Reason> reasons) implements ProspectResult {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String code, String zh, String en) {
            return new Refused(List.of(Reason.of(code, zh, en)));
        }

        @Override
        public <R> R fold(Function<Done, R> done, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
