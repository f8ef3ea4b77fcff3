package org.crmkit.core.view.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.view.Disclosure;
import org.crmkit.core.view.Room;

/** All types of events that can be told, each in the order its room goes through them. */
final class Tellers {

    private final Map<Class<?>, EventTeller<?>> byType = new LinkedHashMap<>();

    static Tellers of(List<EventTeller<?>> more) {
        Tellers all = new Tellers();
        CustomerTellers.addTo(all);
        TradeTellers.addTo(all);
        CreditTellers.addTo(all);
        ComplaintTellers.addTo(all);
        CareTellers.addTo(all);
        ServiceTellers.addTo(all);
        ChurnTellers.addTo(all);
        more.forEach(teller -> all.byType.put(teller.type(), teller));
        return all;
    }

    <E extends DomainEvent> Tellers on(
            Class<E> type, Room room, String kind, EventTeller.Whose<E> whose, EventTeller.Words<E> words) {
        byType.put(type, new EventTeller<>(type, room, kind, whose, words));
        return this;
    }

    boolean knows(Class<?> type) {
        return byType.containsKey(type);
    }

    /** Returns the kinds, each with its room, in their order. */
    List<String> kinds() {
        return byType.values().stream()
                .map(teller -> teller.room().code() + "/" + teller.kind())
                .toList();
    }

    /** Returns what is told of an event; empty if it is of another customer. */
    Optional<TimelineEntry> tell(DomainEvent event, TimelineSources sources, Disclosure disclosure) {
        EventTeller<?> teller = byType.get(event.getClass());
        return teller == null ? Optional.empty() : tell(teller, event, sources, disclosure);
    }

    private static <E extends DomainEvent> Optional<TimelineEntry> tell(
            EventTeller<E> teller, DomainEvent event, TimelineSources sources, Disclosure disclosure) {
        E exact = teller.type().cast(event);
        if (teller.whose().of(exact, sources).stream().noneMatch(sources::isOf)) {
            return Optional.empty();
        }
        Telling out = new Telling(sources, disclosure, teller.kind());
        teller.words().tell(exact, sources, out);
        RulebookVersion version = event.decidedUnder();
        return Optional.of(out.entry(event.occurredAt(), false, teller.room(), teller.kind(), Optional.of(version)));
    }

    /** Returns where a kind comes in its room, for things that happened at one instant. */
    Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        kinds().forEach(kind -> ranks.putIfAbsent(kind, ranks.size()));
        return ranks;
    }
}
