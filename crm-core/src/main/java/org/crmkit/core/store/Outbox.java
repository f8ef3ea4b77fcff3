package org.crmkit.core.store;

import java.util.Collection;
import java.util.List;

/**
 * The port to the events that a {@link UnitOfWork} saved and nobody has sent on yet. The same commit saves state and events,
 * so neither is ever there without the other; sending comes afterwards, through {@link OutboxRelay}.
 *
 * <p>Contract: every committed event is handed out until it is marked, with the entry {@link OutboxEntry#of} makes of it; events
 * of one commit in the order they happened, and of one aggregate in the order of its versions. An implementation asks for what
 * is not marked, never for what is above the last number seen: two transactions may become visible in another order than they
 * took their numbers. Safe under threads.
 */
public interface Outbox {

    /**
     * Returns the events not marked as sent, the oldest first.
     *
     * @param most how many at most, 1 or more
     */
    List<OutboxEntry> unsent(int most);

    /** Marks events as sent; those that are marked already, or unknown, are no matter. */
    void markSent(Collection<EventId> events);
}
