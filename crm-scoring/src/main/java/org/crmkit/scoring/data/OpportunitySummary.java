package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * What is known of a customer who can buy at set opportunities only, once at each: a yearly gift, a season ticket, a monthly box.
 * The sufficient statistics of Fader, Hardie and Shang (2010), <a href="https://doi.org/10.1287/mksc.1100.0580">
 * doi:10.1287/mksc.1100.0580</a>.
 *
 * @param key the customer
 * @param frequency x, the opportunities taken after the first purchase; from zero to {@code recency}
 * @param recency t_x, the last opportunity taken, counted from one; zero if and only if {@code frequency} is zero
 * @param opportunities n, how many there were since the first purchase; at least {@code recency}, at most {@value #MOST}
 */
public record OpportunitySummary(String key, int frequency, int recency, int opportunities) {

    /** The most opportunities of one customer. */
    public static final int MOST = 100_000;

    public OpportunitySummary {
        check(key, frequency, recency, opportunities);
    }

    static void check(String key, int frequency, int recency, int opportunities) {
        checkArgument(
                opportunities >= 0 && opportunities <= MOST,
                "OpportunitySummary.opportunities of %s was %s; it must be from 0 to %s.",
                key,
                opportunities,
                MOST);
        checkArgument(
                recency >= 0 && recency <= opportunities,
                "OpportunitySummary.recency of %s was %s; it must be from 0 to %s, the number of opportunities.",
                key,
                recency,
                opportunities);
        checkArgument(
                frequency >= 0 && frequency <= recency && (frequency == 0) == (recency == 0),
                "OpportunitySummary.frequency of %s was %s with a recency of %s; it must be zero exactly when the recency"
                        + " is, and never above it. Don't count the first purchase.",
                key,
                frequency,
                recency);
    }
}
