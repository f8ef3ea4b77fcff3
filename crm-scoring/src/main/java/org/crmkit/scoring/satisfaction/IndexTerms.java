package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalLong;

/**
 * How an index is worked out.
 *
 * @param minimum fewer respondents than this have no index, one or more; the rulebook's {@code survey.sample.per-segment}
 * @param level of its interval, above 0 and below 1
 * @param population how many customers the respondents were drawn from, which makes the interval shorter; empty for many
 */
public record IndexTerms(int minimum, double level, OptionalLong population) {

    public IndexTerms {
        checkArgument(minimum >= 1, "IndexTerms.minimum was %s; it must be 1 or more.", minimum);
        checkArgument(
                level > 0 && level < 1, "IndexTerms.level was %s; it must be above 0 and below 1. Use 0.95.", level);
        checkArgument(
                population.isEmpty() || population.getAsLong() >= 1,
                "IndexTerms.population was %s; it must be 1 or more, or left out.",
                population);
    }

    /** Obtains a minimum of thirty respondents and intervals of 95 percent; both are ours. */
    public static IndexTerms standard() {
        return new IndexTerms(30, 0.95, OptionalLong.empty());
    }

    /** Returns these terms for groups of at least {@code least} respondents. */
    public IndexTerms withMinimum(int least) {
        return new IndexTerms(least, level, population);
    }
}
