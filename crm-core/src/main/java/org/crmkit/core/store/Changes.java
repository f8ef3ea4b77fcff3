package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What one unit of work saves: aggregates with the versions they were read at, and the events that explain them. */
public final class Changes {

    private final List<Save> saves;
    private final List<DomainEvent> events;
    private final @Nullable IdempotencyKey idempotencyKey;

    private Changes(Builder builder) {
        List<Save> sorted = new ArrayList<>(builder.saves);
        sorted.sort(Comparator.comparing(Save::key));
        this.saves = List.copyOf(sorted);
        this.events = List.copyOf(builder.events);
        this.idempotencyKey = builder.idempotencyKey;
    }

    /**
     * One aggregate to save.
     *
     * @param key which
     * @param expected the version it was read at; {@link Version#NEW} if it must not exist yet
     * @param state what it becomes
     */
    public record Save(AggregateKey key, Version expected, Object state) {}

    /** Obtains an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the aggregates to save, sorted by key. */
    public List<Save> saves() {
        return saves;
    }

    /** Returns the events, in the order they happened. */
    public List<DomainEvent> events() {
        return events;
    }

    /** Returns the key of the request that must be carried out once, if it has one. */
    public Optional<IdempotencyKey> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    /** Collects changes; not safe under threads. */
    public static final class Builder {
        private final List<Save> saves = new ArrayList<>();
        private final Set<AggregateKey> keys = new HashSet<>();
        private final List<DomainEvent> events = new ArrayList<>();
        private @Nullable IdempotencyKey idempotencyKey;

        private Builder() {}

        /** Adds an aggregate; each at most once. */
        public Builder save(AggregateKey key, Version expected, Object state) {
            checkArgument(
                    keys.add(key), "Changes already saves %s; an aggregate is saved once in a unit of work.", key);
            saves.add(new Save(key, expected, state));
            return this;
        }

        /** Adds an event. */
        public Builder event(DomainEvent event) {
            events.add(event);
            return this;
        }

        /** Adds events in their order. */
        public Builder events(List<? extends DomainEvent> more) {
            events.addAll(more);
            return this;
        }

        /** Names the request, so that it is carried out once. */
        public Builder once(IdempotencyKey key) {
            this.idempotencyKey = key;
            return this;
        }

        /**
         * Returns the changes collected so far. Events explain what is saved with them: without an aggregate, and without a
         * request's key, nothing would tell them from the same events sent twice.
         */
        public Changes build() {
            checkArgument(
                    events.isEmpty() || !saves.isEmpty() || idempotencyKey != null,
                    "Changes has %s events but saves no aggregate and carries out no request; save what they explain, or name the request with once(key).",
                    events.size());
            return new Changes(this);
        }
    }
}
