package org.crmkit.core.complaint;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.score.Reason;

/** The answer to a report that was handed in. */
public sealed interface IntakeResult {

    /** Handles each outcome. */
    <R> R fold(Function<Received, R> received, Function<Linked, R> linked, Function<Refused, R> refused);

    /**
     * It is a complaint of its own.
     *
     * @param complaint as it stands now
     * @param reasons why it is no duplicate, and whether it is a recurrence
     * @param events what happened; empty if the report had been received before
     */
    record Received(Complaint complaint, List<Reason> reasons, List<DomainEvent> events) implements IntakeResult {
        public Received {
            reasons = List.copyOf(reasons);
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Received, R> received, Function<Linked, R> linked, Function<Refused, R> refused) {
            return received.apply(this);
        }
    }

    /**
     * It is a duplicate, kept with the complaint that is open.
     *
     * @param complaint that complaint, as it stands now
     * @param reasons why, and whether it should be reopened
     * @param events what happened; empty if the report had been linked before
     */
    record Linked(Complaint complaint, List<Reason> reasons, List<DomainEvent> events) implements IntakeResult {
        public Linked {
            reasons = List.copyOf(reasons);
            events = List.copyOf(events);
        }

        @Override
        public <R> R fold(Function<Received, R> received, Function<Linked, R> linked, Function<Refused, R> refused) {
            return linked.apply(this);
        }
    }

    /**
     * It was not taken, and nothing changed.
     *
     * @param reasons why, each with what would be possible; at least one
     */
    record Refused(List<Reason> reasons) implements IntakeResult {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String code, String zh, String en) {
            return new Refused(List.of(Reason.of(code, zh, en)));
        }

        @Override
        public <R> R fold(Function<Received, R> received, Function<Linked, R> linked, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
