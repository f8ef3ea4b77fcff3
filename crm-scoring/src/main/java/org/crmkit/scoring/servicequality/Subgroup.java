package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * What was counted at one time: a week, a shift, a delivery.
 *
 * @param key when, or which; each once on a chart
 * @param count bad cases, or faults; zero or more
 * @param size cases or units looked at; above zero, whole for cases
 */
public record Subgroup(String key, long count, double size) {

    public Subgroup {
        checkArgument(count >= 0, "Subgroup.count of %s was %s; it must be zero or more.", key, count);
        checkArgument(
                size > 0 && size < Double.POSITIVE_INFINITY,
                "Subgroup.size of %s was %s; it must be above zero. Leave out a time at which nothing was looked at.",
                key,
                size);
    }
}
