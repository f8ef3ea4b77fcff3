package org.crmkit.core.complaint;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a move. */
public sealed interface MoveResult {

    /** Handles each outcome. */
    <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused);

    /**
     * It was done.
     *
     * @param complaint as it stands now
     * @param events what happened; empty if nothing did because it had been done before
     */
    record Moved(Complaint complaint, List<ComplaintEvent> events) implements MoveResult {
        public Moved {
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return moved.apply(this);
        }
    }

    /**
     * It was not done, and nothing changed.
     *
     * @param reasons why, each with what would be possible; at least one
     */
    record Refused(List<Reason> reasons) implements MoveResult {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String code, String zh, String en) {
            return new Refused(List.of(Reason.of(code, zh, en)));
        }

        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
