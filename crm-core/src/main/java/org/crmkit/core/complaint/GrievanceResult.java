package org.crmkit.core.complaint;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to something that is to be noted about a grievance. */
public sealed interface GrievanceResult {

    /** Handles each outcome. */
    <R> R fold(Function<Done, R> done, Function<Refused, R> refused);

    /**
     * It was noted.
     *
     * @param grievance as it stands now
     * @param events what happened; empty if nothing did because it had been noted before
     */
    record Done(Grievance grievance, List<GrievanceEvent> events) implements GrievanceResult {
        public Done {
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Done, R> done, Function<Refused, R> refused) {
            return done.apply(this);
        }
    }

    /**
     * It was not, and nothing changed.
     *
     * @param reasons why; at least one
     */
    record Refused(List<Reason> reasons) implements GrievanceResult {
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
