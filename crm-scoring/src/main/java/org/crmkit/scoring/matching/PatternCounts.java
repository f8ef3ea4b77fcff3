package org.crmkit.scoring.matching;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many pairs there are of each pattern: all that weights are learned from.
 *
 * @param counts above zero each, by pattern
 */
public record PatternCounts(SortedMap<ComparisonPattern, Long> counts) {

    public PatternCounts {
        counts.forEach((pattern, count) ->
                checkArgument(count > 0, "PatternCounts of %s was %s; it must be above zero.", pattern, count));
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** Obtains the counts of any map. */
    public static PatternCounts of(Map<ComparisonPattern, Long> counts) {
        return new PatternCounts(new TreeMap<>(counts));
    }

    /** Returns how many pairs there are. */
    public long pairs() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns the pairs of both. */
    public PatternCounts plus(PatternCounts other) {
        SortedMap<ComparisonPattern, Long> both = new TreeMap<>(counts);
        other.counts.forEach((pattern, count) -> both.merge(pattern, count, Long::sum));
        return new PatternCounts(both);
    }
}
