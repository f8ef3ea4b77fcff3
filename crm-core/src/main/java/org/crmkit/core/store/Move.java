package org.crmkit.core.store;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.score.Reason;

/** The answer to a move somebody wants to make with an aggregate. */
public sealed interface Move<T> {

    /** Handles each outcome. */
    <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused);

    /** Obtains a move that was made and is told by one event. */
    static <T> Move<T> made(T state, DomainEvent event) {
        return new Made<>(state, List.of(event));
    }

    /** Obtains the answer to a move that had been made before: nothing changes. */
    static <T> Move<T> unchanged(T state) {
        return new Made<>(state, List.of());
    }

    /** Obtains a refusal for one reason. */
    static <T> Move<T> refused(String code, String zh, String en) {
        return new Refused<>(List.of(Reason.of(code, zh, en)));
    }

    /**
     * It was made.
     *
     * @param state as it stands now
     * @param events what happened; empty if nothing did because it had been done before
     */
    record Made<T>(T state, List<DomainEvent> events) implements Move<T> {
        public Made {
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused) {
            return made.apply(this);
        }
    }

    /**
     * It was not made, and nothing changed.
     *
     * @param reasons why, each with what would be possible; at least one
     */
    record Refused<T>(List<Reason> reasons) implements Move<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Made<T>, R> made, Function<Refused<T>, R> refused) {
            return refused.apply(this);
        }
    }
}
