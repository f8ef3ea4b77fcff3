package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * What was counted for a figure in a period. Counts of two periods, teams or queues add up, so that the figure of both together is a
 * ratio of sums and never a mean of two ratios.
 *
 * @param above what stands above the line of {@link Kpi#formula()}, contacts or seconds; zero or more
 * @param below what stands below it; zero or more
 * @param cases by how many contacts, score sheets or stretches of time; zero or more, above zero if {@code below} is
 */
public record KpiCount(BigDecimal above, BigDecimal below, long cases) {

    /** Nothing was counted. */
    public static final KpiCount NOTHING = of(0, 0);

    public KpiCount {
        checkArgument(
                above.signum() >= 0 && below.signum() >= 0,
                "KpiCount was %s of %s; both must be zero or more. Correct the counts.",
                above,
                below);
        checkArgument(
                cases > 0 || (cases == 0 && below.signum() == 0),
                "KpiCount.cases was %s with %s below the line; count at least one case, or nothing.",
                cases,
                below);
    }

    /** Obtains the count of contacts, or score sheets, of which some count above the line. */
    public static KpiCount of(long part, long whole) {
        return new KpiCount(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), whole);
    }

    /** Returns both counts together. */
    public KpiCount plus(KpiCount other) {
        return new KpiCount(above.add(other.above), below.add(other.below), cases + other.cases);
    }
}
