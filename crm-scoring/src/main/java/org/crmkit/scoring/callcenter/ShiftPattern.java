package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A shift that an agent may be given.
 *
 * @param name what it is called, such as {@code early}
 * @param works the intervals in which he takes calls, from 0, in order; breaks are those left out; at least one
 * @param cost of one agent on it, in a unit of the company such as paid minutes; one or more
 */
public record ShiftPattern(String name, List<Integer> works, int cost) {

    public ShiftPattern {
        works = List.copyOf(works);
        checkArgument(!name.isBlank(), "ShiftPattern.name was blank; name the shift, such as early.");
        checkArgument(cost >= 1, "ShiftPattern.cost of %s was %s; it must be one or more.", name, cost);
        checkArgument(!works.isEmpty(), "ShiftPattern.works of %s was empty; name the intervals it works.", name);
        int before = -1;
        for (int interval : works) {
            checkArgument(
                    interval > before,
                    "ShiftPattern.works of %s had %s after %s; give intervals from 0 on, in order, each once.",
                    name,
                    interval,
                    before);
            before = interval;
        }
    }

    /**
     * Obtains a shift that works from one interval until before another, except in its breaks; it costs one for each interval, breaks
     * included.
     */
    public static ShiftPattern of(String name, int from, int until, Integer... breaks) {
        checkArgument(
                from >= 0 && until > from,
                "ShiftPattern %s was from %s until %s; give them in order.",
                name,
                from,
                until);
        List<Integer> works = new ArrayList<>();
        for (int i = from; i < until; i++) {
            works.add(i);
        }
        works.removeAll(List.of(breaks));
        return new ShiftPattern(name, works, until - from);
    }

    int last() {
        return Collections.max(works);
    }
}
