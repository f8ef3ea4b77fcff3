package org.crmkit.core.store;

import java.util.function.Function;

/** What became of a unit of work. Nothing was saved unless it is {@link Committed}. */
public sealed interface CommitResult {

    /** Handles each outcome. */
    <R> R fold(Function<Committed, R> committed, Function<Stale, R> stale, Function<Repeated, R> repeated);

    /** Everything was saved; each saved aggregate is now at the version after the expected one. */
    record Committed() implements CommitResult {
        @Override
        public <R> R fold(Function<Committed, R> committed, Function<Stale, R> stale, Function<Repeated, R> repeated) {
            return committed.apply(this);
        }
    }

    /**
     * Somebody else saved first. Read again and decide again.
     *
     * @param key the aggregate that was found changed
     * @param expected the version it was read at
     * @param found the version it is at now
     */
    record Stale(AggregateKey key, Version expected, Version found) implements CommitResult {
        @Override
        public <R> R fold(Function<Committed, R> committed, Function<Stale, R> stale, Function<Repeated, R> repeated) {
            return stale.apply(this);
        }
    }

    /**
     * A unit of work with this key was committed before.
     *
     * @param key the request's key
     */
    record Repeated(IdempotencyKey key) implements CommitResult {
        @Override
        public <R> R fold(Function<Committed, R> committed, Function<Stale, R> stale, Function<Repeated, R> repeated) {
            return repeated.apply(this);
        }
    }
}
