package org.crmkit.core.view.timeline;

import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.view.Room;

/**
 * How one type of event is told. The rooms' own events have theirs; a host adds tellers for events of its own.
 *
 * @param type exactly this type, not what extends it
 * @param room where it belongs
 * @param kind a slug, stable and distinct within the room
 * @param whose whose event it is
 * @param words what is told
 */
public record EventTeller<E extends DomainEvent>(
        Class<E> type, Room room, String kind, Whose<E> whose, Words<E> words) {

    /** Says whose event it is. */
    @FunctionalInterface
    public interface Whose<E> {
        /** Returns the customers concerned; empty if the sources do not say. */
        List<CustomerId> of(E event, TimelineSources sources);
    }

    /** Says what happened. */
    @FunctionalInterface
    public interface Words<E> {
        /** Adds title, lines, reasons and persons. */
        void tell(E event, TimelineSources sources, Telling out);
    }
}
