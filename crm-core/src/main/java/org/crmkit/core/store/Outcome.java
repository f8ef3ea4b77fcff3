package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.score.Reason;

/**
 * The answer to a move of one aggregate.
 *
 * @param <S> the aggregate
 */
public sealed interface Outcome<S> {

    /** Handles each outcome. */
    <R> R fold(Function<Done<S>, R> done, Function<Refused<S>, R> refused);

    /** Obtains the aggregate as it stands after the move. */
    static <S> Outcome<S> done(S state, DomainEvent event, DomainEvent... more) {
        List<DomainEvent> events = new ArrayList<>(List.of(event));
        events.addAll(List.of(more));
        return new Done<>(state, events);
    }

    /** Obtains the answer to a move that had been made before: nothing changes, and nothing is saved. */
    static <S> Outcome<S> unchanged(S state) {
        return new Done<>(state, List.of());
    }

    /** Obtains a refusal for one reason. */
    static <S> Outcome<S> refused(String code, String zh, String en) {
        return new Refused<>(List.of(Reason.of(code, zh, en)));
    }

    /**
     * It was done.
     *
     * @param state as it stands now
     * @param events what happened; empty if nothing did because it had been done before
     */
    record Done<S>(S state, List<DomainEvent> events) implements Outcome<S> {
        public Done {
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Done<S>, R> done, Function<Refused<S>, R> refused) {
            return done.apply(this);
        }
    }

    /**
     * It was not done, and nothing changed.
     *
     * @param reasons why, each with what would be possible; at least one
     */
    record Refused<S>(List<Reason> reasons) implements Outcome<S> {
        public Refused {
            reasons = List.copyOf(reasons);
            checkArgument(!reasons.isEmpty(), "Outcome.Refused has no reason; give at least one.");
        }

        @Override
        public <R> R fold(Function<Done<S>, R> done, Function<Refused<S>, R> refused) {
            return refused.apply(this);
        }
    }
}
