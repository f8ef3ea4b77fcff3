package org.crmkit.core.view.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.text.Lang;
import org.crmkit.core.view.Disclosure;

/**
 * What happened with one customer, the oldest first. The order depends on what happened and on nothing else: at one instant it is
 * that of the rooms, then of the steps a room goes through, then of the numbers. An event handed in twice is told once.
 *
 * @param customer whose
 * @param zone where days begin
 * @param entries the oldest first
 * @param untold by the name of its type, how many events no teller knows; a host that adds events of its own adds an
 *     {@link EventTeller} for them
 */
public record Timeline(
        CustomerId customer, ZoneId zone, List<TimelineEntry> entries, SortedMap<String, Integer> untold) {

    public Timeline {
        entries = List.copyOf(entries);
        untold = Collections.unmodifiableSortedMap(new TreeMap<>(untold));
    }

    /**
     * A part of a timeline.
     *
     * @param number zero for the first
     * @param size how many entries a page has at most
     * @param total how many entries there are on all pages
     * @param entries of this page; empty beyond the last
     */
    public record Page(int number, int size, int total, List<TimelineEntry> entries) {

        public Page {
            entries = List.copyOf(entries);
        }

        /** Returns how many pages there are. */
        public int pages() {
            return total / size + (total % size == 0 ? 0 : 1);
        }
    }

    /** Obtains the timeline of a customer, with everything personal masked. */
    public static Timeline of(TimelineSources sources) {
        return of(sources, Disclosure.MASKED, List.of());
    }

    /** Obtains the timeline of a customer, with what the disclosure shows. */
    public static Timeline of(TimelineSources sources, Disclosure disclosure) {
        return of(sources, disclosure, List.of());
    }

    /**
     * Obtains the timeline of a customer; O(n log n) in what is handed in.
     *
     * @param more how the host's own events are told; one for a type that has a teller takes its place
     */
    public static Timeline of(TimelineSources sources, Disclosure disclosure, List<EventTeller<?>> more) {
        Tellers tellers = Tellers.of(more);
        List<TimelineEntry> entries = new ArrayList<>();
        SortedMap<String, Integer> untold = new TreeMap<>();
        for (DomainEvent event : new LinkedHashSet<>(sources.events())) {
            if (tellers.knows(event.getClass())) {
                tellers.tell(event, sources, disclosure).ifPresent(entries::add);
            } else {
                untold.merge(event.getClass().getSimpleName(), 1, Integer::sum);
            }
        }
        entries.addAll(HistoryTellers.tell(sources, disclosure));
        entries.sort(order(tellers.ranks(), sources.zone()));
        return new Timeline(sources.customer(), sources.zone(), entries, untold);
    }

    private static Comparator<TimelineEntry> order(Map<String, Integer> ranks, ZoneId zone) {
        return Comparator.comparing(TimelineEntry::at)
                .thenComparing(TimelineEntry::room)
                .thenComparing(entry -> ranks.getOrDefault(entry.room().code() + "/" + entry.kind(), Integer.MAX_VALUE))
                .thenComparing(TimelineEntry::subject)
                .thenComparing(TimelineEntry::kind)
                .thenComparing(entry -> entry.text(Lang.EN, zone))
                .thenComparing(entry -> entry.text(Lang.ZH, zone));
    }

    /** Returns the part a filter accepts. */
    public Timeline only(TimelineFilter filter) {
        return new Timeline(
                customer, zone, entries.stream().filter(filter::accepts).toList(), untold);
    }

    /** Returns the same with the newest first. */
    public Timeline newestFirst() {
        List<TimelineEntry> turned = new ArrayList<>(entries);
        Collections.reverse(turned);
        return new Timeline(customer, zone, turned, untold);
    }

    /**
     * Returns one page. Pages stay the same while nothing happens; to leaf through the newest first while things do, keep the end
     * of the filter's period still.
     *
     * @param number zero for the first
     * @param size one or more
     */
    public Page page(int number, int size) {
        checkArgument(
                number >= 0, "Timeline.page was %s; it must be zero or more, zero for the first. Raise it.", number);
        checkArgument(size >= 1, "Timeline.page size was %s; it must be one or more. Raise it.", size);
        int from = (int) Math.min((long) number * size, entries.size());
        int to = (int) Math.min((long) from + size, entries.size());
        return new Page(number, size, entries.size(), entries.subList(from, to));
    }

    /** Returns the timeline as plain lines for one language. */
    public String text(Lang lang) {
        StringBuilder out = new StringBuilder();
        entries.forEach(entry -> out.append(entry.text(lang, zone)));
        return out.toString();
    }

    /** Returns whose it is and how long; never what it says. */
    @Override
    public String toString() {
        return "timeline of " + customer + " (" + entries.size() + " entries)";
    }
}
