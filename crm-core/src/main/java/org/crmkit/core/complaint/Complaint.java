package org.crmkit.core.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.rule.RulebookVersion;

/**
 * A complaint in one of its eight states. Each state is a type that offers what may be done in it and nothing else:
 *
 * <pre>
 *   New -> Filtered -> InProgress -> Resolved -> Verified -> Closed
 *             |  ^          ^            |           |          |
 *             v  |          |            +-----------+----------+
 *          Deferred      Reopened <----------------------+
 * </pre>
 *
 * <p>These methods change state and nothing else. Whether a move is allowed by the rules as well, {@link ComplaintFlow} decides;
 * it also makes the events.
 */
public sealed interface Complaint {

    /** Returns what is kept in every state. */
    ComplaintFile file();

    /** Returns the state. */
    ComplaintState state();

    /** Returns this complaint with another file, in the same state. */
    Complaint with(ComplaintFile file);

    /** Handles each state. */
    <R> R accept(Visitor<R> visitor);

    /** Returns the number it is filed under. */
    default ComplaintId id() {
        return file().report().id();
    }

    /** Obtains a complaint that has just been received and stands for itself. */
    static New open(ComplaintReport report, RulebookVersion version) {
        return new New(ComplaintFile.open(report, version));
    }

    /** Returns what the filter last said; empty if it has not been filtered. */
    Optional<FilterDecision> filtering();

    /** Returns since when it is closed; empty in every other state. */
    default Optional<Instant> closingTime() {
        return this instanceof Closed closed ? Optional.of(closed.closedAt()) : Optional.empty();
    }

    /** One method a state; a new state breaks every visitor until it is handled. */
    interface Visitor<R> {
        /** Handles a complaint that is not sorted yet. */
        R visit(New complaint);

        /** Handles a complaint that is sorted. */
        R visit(Filtered complaint);

        /** Handles a complaint that was put off. */
        R visit(Deferred complaint);

        /** Handles a complaint that is worked on. */
        R visit(InProgress complaint);

        /** Handles a complaint that is solved. */
        R visit(Resolved complaint);

        /** Handles a complaint whose solution was checked. */
        R visit(Verified complaint);

        /** Handles a complaint that is closed. */
        R visit(Closed complaint);

        /** Handles a complaint that came back. */
        R visit(Reopened complaint);
    }

    /** A complaint the filter has sorted: every one but a new one. */
    sealed interface Sorted extends Complaint {

        /** Returns what the filter last said. */
        FilterDecision filter();

        @Override
        default Optional<FilterDecision> filtering() {
            return Optional.of(filter());
        }
    }

    /** Received, not sorted yet. */
    record New(ComplaintFile file) implements Complaint {

        /** Returns it sorted. */
        public Filtered filter(FilterDecision decision, Instant at) {
            return new Filtered(file.touched(at), decision);
        }

        @Override
        public Optional<FilterDecision> filtering() {
            return Optional.empty();
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.NEW;
        }

        @Override
        public New with(ComplaintFile file) {
            return new New(file);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Sorted. */
    record Filtered(ComplaintFile file, FilterDecision filter) implements Sorted {

        /** Returns it sorted again. */
        public Filtered filterAgain(FilterDecision decision, Instant at) {
            return new Filtered(file.touched(at), decision);
        }

        /** Returns it in work. */
        public InProgress start(Instant at) {
            return new InProgress(file.touched(at), filter);
        }

        /** Returns it put off; its clock stands still until the review day begins at {@code reviewBegins}. */
        public Deferred defer(LocalDate reviewOn, Instant reviewBegins, Instant at) {
            Hold hold = new Hold(HoldReason.DEFERRED, at, Optional.of(reviewBegins), Optional.empty());
            return new Deferred(file.held(hold), filter, reviewOn);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.FILTERED;
        }

        @Override
        public Filtered with(ComplaintFile file) {
            return new Filtered(file, filter);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Put off to {@code reviewOn}; it goes on by being filtered again. */
    record Deferred(ComplaintFile file, FilterDecision filter, LocalDate reviewOn) implements Sorted {

        /** Returns it sorted again; its clock counts. */
        public Filtered filterAgain(FilterDecision decision, Instant at) {
            return new Filtered(file.released(HoldReason.DEFERRED, at), decision);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.DEFERRED;
        }

        @Override
        public Deferred with(ComplaintFile file) {
            return new Deferred(file, filter, reviewOn);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Being worked on. */
    record InProgress(ComplaintFile file, FilterDecision filter) implements Sorted {

        /** Returns it with its clock standing still. */
        public InProgress hold(HoldReason reason, Instant at) {
            return new InProgress(file.held(Hold.since(reason, at)), filter);
        }

        /** Returns it with one hold ended. */
        public InProgress release(HoldReason reason, Instant at) {
            return new InProgress(file.released(reason, at), filter);
        }

        /** Returns it solved. Every hold ends; if nobody had answered the customer before, this is the answer. */
        public Resolved resolve(Resolution resolution, Instant at) {
            return new Resolved(file.resolved(at), filter, resolution);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.IN_PROGRESS;
        }

        @Override
        public InProgress with(ComplaintFile file) {
            return new InProgress(file, filter);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Solved, not checked yet. */
    record Resolved(ComplaintFile file, FilterDecision filter, Resolution resolution) implements Sorted {

        /** Returns it checked. */
        public Verified verify(Verification verification, Instant at) {
            return new Verified(file.checked(verification.check(at)), filter, resolution, verification);
        }

        /** Returns it open again. */
        public Reopened reopen(PrivateText because, Instant at) {
            return new Reopened(file.reopened(at), filter, because);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.RESOLVED;
        }

        @Override
        public Resolved with(ComplaintFile file) {
            return new Resolved(file, filter, resolution);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Solved and checked. */
    record Verified(ComplaintFile file, FilterDecision filter, Resolution resolution, Verification verification)
            implements Sorted {

        /** Returns it closed. */
        public Closed close(Instant at) {
            return new Closed(file.touched(at), filter, resolution, verification, at);
        }

        /** Returns it open again. */
        public Reopened reopen(PrivateText because, Instant at) {
            return new Reopened(file.reopened(at), filter, because);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.VERIFIED;
        }

        @Override
        public Verified with(ComplaintFile file) {
            return new Verified(file, filter, resolution, verification);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Filed. */
    record Closed(
            ComplaintFile file,
            FilterDecision filter,
            Resolution resolution,
            Verification verification,
            Instant closedAt)
            implements Sorted {

        /** Returns it open again. */
        public Reopened reopen(PrivateText because, Instant at) {
            return new Reopened(file.reopened(at), filter, because);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.CLOSED;
        }

        @Override
        public Closed with(ComplaintFile file) {
            return new Closed(file, filter, resolution, verification, closedAt);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Came back after it was solved. */
    record Reopened(ComplaintFile file, FilterDecision filter, PrivateText because) implements Sorted {

        /** Returns it in work again. */
        public InProgress start(Instant at) {
            return new InProgress(file.touched(at), filter);
        }

        @Override
        public ComplaintState state() {
            return ComplaintState.REOPENED;
        }

        @Override
        public Reopened with(ComplaintFile file) {
            return new Reopened(file, filter, because);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
