package org.crmkit.core.view.timeline;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.time.TimeRange;
import org.crmkit.core.view.Room;

/**
 * Which part of a timeline is wanted.
 *
 * @param rooms those told; none means all
 * @param period from when to when; empty means from the beginning to the end
 */
public record TimelineFilter(Set<Room> rooms, Optional<TimeRange> period) {

    /** Everything. */
    public static final TimelineFilter ALL = new TimelineFilter(Set.of(), Optional.empty());

    public TimelineFilter {
        Set<Room> copy = EnumSet.noneOf(Room.class);
        copy.addAll(rooms);
        rooms = Collections.unmodifiableSet(copy);
    }

    /** Obtains a filter that lets some rooms tell. */
    public static TimelineFilter rooms(Room... some) {
        Set<Room> set = EnumSet.noneOf(Room.class);
        set.addAll(Arrays.asList(some));
        return new TimelineFilter(set, Optional.empty());
    }

    /** Returns this filter for one period. */
    public TimelineFilter in(TimeRange wanted) {
        return new TimelineFilter(rooms, Optional.of(wanted));
    }

    /** Tells whether an entry is wanted. */
    public boolean accepts(TimelineEntry entry) {
        return (rooms.isEmpty() || rooms.contains(entry.room()))
                && period.map(range -> range.contains(entry.at())).orElse(true);
    }
}
