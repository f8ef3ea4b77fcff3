package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;

/**
 * Dissatisfaction that nobody has lodged: no clock runs and nothing was promised, but it is known. It ends by being lodged as a
 * {@link Complaint}, which keeps its record, or by being settled before anybody complains.
 */
public sealed interface Grievance {

    /** Returns what is known of it. */
    GrievanceRecord record();

    /** Handles each state. */
    <R> R fold(Function<Noted, R> noted, Function<Lodged, R> lodged, Function<Settled, R> settled);

    /** Returns the number it is noted under. */
    default GrievanceId id() {
        return record().id();
    }

    /** Obtains a grievance that has just been noticed. */
    static Noted note(GrievanceId id, CustomerId customer, Matter matter, Observation first) {
        return new Noted(new GrievanceRecord(id, customer, matter, List.of(first)));
    }

    /** Noticed, and watched. */
    record Noted(GrievanceRecord record) implements Grievance {

        /** Returns it with one more observation, not earlier than the last. */
        public Noted observe(Observation observation) {
            return new Noted(record.with(observation));
        }

        /** Returns it as part of a complaint. */
        public Lodged lodge(ComplaintId complaint, Instant at) {
            return new Lodged(record, complaint, at);
        }

        /** Returns it settled. */
        public Settled settle(PrivateText how, Instant at) {
            return new Settled(record, how, at);
        }

        @Override
        public <R> R fold(Function<Noted, R> noted, Function<Lodged, R> lodged, Function<Settled, R> settled) {
            return noted.apply(this);
        }
    }

    /** A complaint by now; its clock began when that was received, not when the grievance was noticed. */
    record Lodged(GrievanceRecord record, ComplaintId complaint, Instant lodgedAt) implements Grievance {
        @Override
        public <R> R fold(Function<Noted, R> noted, Function<Lodged, R> lodged, Function<Settled, R> settled) {
            return lodged.apply(this);
        }
    }

    /** Made good before anybody complained. */
    record Settled(GrievanceRecord record, PrivateText how, Instant settledAt) implements Grievance {
        @Override
        public <R> R fold(Function<Noted, R> noted, Function<Lodged, R> lodged, Function<Settled, R> settled) {
            return settled.apply(this);
        }
    }
}
