package org.crmkit.core.store.memory;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.EventId;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Outbox;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * A unit of work over memory, with its aggregates, events, outbox and request keys. Safe under threads: a commit or a read happens
 * at one moment. States are kept as they are given, so they must be immutable.
 */
public final class InMemoryStore implements UnitOfWork, Outbox {

    /** Guards everything below. */
    private final Object moment = new Object();

    private final Map<AggregateKey, Stored<Object>> aggregates = new HashMap<>();
    private final Set<IdempotencyKey> requests = new HashSet<>();
    private final List<DomainEvent> events = new ArrayList<>();
    private final Map<EventId, OutboxEntry> unsent = new LinkedHashMap<>();

    /** What was committed since somebody last asked for {@link #unsent}; a host without a relay never pays for entries. */
    private final Queue<Committed> committed = new ArrayDeque<>();

    /** Creates an empty store. */
    public InMemoryStore() {}

    /** A request seen before is told so even if its versions have moved on since. */
    @Override
    public CommitResult commit(Changes changes) {
        Optional<IdempotencyKey> request = changes.idempotencyKey();
        synchronized (moment) {
            if (request.isPresent() && requests.contains(request.get())) {
                return new CommitResult.Repeated(request.get());
            }
            for (Changes.Save save : changes.saves()) {
                Version found = version(save.key());
                if (!found.equals(save.expected())) {
                    return new CommitResult.Stale(save.key(), save.expected(), found);
                }
            }
            for (Changes.Save save : changes.saves()) {
                aggregates.put(
                        save.key(), new Stored<>(save.state(), save.expected().next()));
            }
            if (!changes.events().isEmpty()) {
                committed.add(new Committed(changes, events.size()));
                events.addAll(changes.events());
            }
            request.ifPresent(requests::add);
            return new CommitResult.Committed();
        }
    }

    private Version version(AggregateKey key) {
        Stored<Object> stored = aggregates.get(key);
        return stored == null ? Version.NEW : stored.version();
    }

    /**
     * Returns the aggregate as it was last committed; empty if it never was.
     *
     * @throws IllegalStateException if what is stored under the key is no {@code type}: two kinds of aggregate share a name
     */
    public <T> Optional<Stored<T>> find(AggregateKey key, Class<T> type) {
        Stored<Object> stored;
        synchronized (moment) {
            stored = aggregates.get(key);
        }
        if (stored == null) {
            return Optional.empty();
        }
        if (!type.isInstance(stored.state())) {
            throw new IllegalStateException(
                    key + " holds a " + stored.state().getClass().getName() + "; it must be a " + type.getName()
                            + ". Give each type of aggregate its own kind of key.");
        }
        return Optional.of(new Stored<>(type.cast(stored.state()), stored.version()));
    }

    /** Returns every event committed so far, in the order of the commits. */
    public List<DomainEvent> events() {
        synchronized (moment) {
            return List.copyOf(events);
        }
    }

    @Override
    public List<OutboxEntry> unsent(int most) {
        checkArgument(most > 0, "most was %s; it must be 1 or more.", most);
        synchronized (moment) {
            gather();
            return unsent.values().stream().limit(most).toList();
        }
    }

    @Override
    public void markSent(Collection<EventId> sent) {
        synchronized (moment) {
            gather();
            sent.forEach(unsent::remove);
        }
    }

    private void gather() {
        for (Committed next = committed.poll(); next != null; next = committed.poll()) {
            OutboxEntry.of(next.changes(), next.first()).forEach(entry -> unsent.put(entry.id(), entry));
        }
    }

    /** One commit, with the place its first event has among all. */
    private record Committed(Changes changes, long first) {}
}
