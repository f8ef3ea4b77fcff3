package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;

/**
 * How many customers with a contract left at each occasion to renew, and how many of those still there have had how many: all a
 * renewal model needs. Cohorts of different age are added up by {@link #and}.
 */
public final class RenewalCounts {

    private final long[] lost;
    private final long[] staying;

    private RenewalCounts(long[] lost, long[] staying) {
        this.lost = lost;
        this.staying = staying;
    }

    /**
     * Obtains the counts of one cohort.
     *
     * @param survivors customers at the start and after each occasion; never growing, the first above zero
     */
    public static RenewalCounts cohort(List<Long> survivors) {
        checkArgument(
                survivors.size() >= 2 && survivors.get(0) > 0,
                "RenewalCounts.survivors was %s; it must begin with a number above zero and have at least two.",
                survivors);
        int occasions = survivors.size() - 1;
        long[] lost = new long[occasions + 1];
        long[] staying = new long[occasions + 1];
        for (int t = 1; t <= occasions; t++) {
            lost[t] = survivors.get(t - 1) - survivors.get(t);
            checkArgument(
                    lost[t] >= 0 && survivors.get(t) >= 0,
                    "RenewalCounts.survivors was %s after occasion %s; it must be from 0 to %s, the number before.",
                    survivors.get(t),
                    t,
                    survivors.get(t - 1));
        }
        staying[occasions] = survivors.get(occasions);
        return new RenewalCounts(lost, staying);
    }

    /** Obtains the counts of single customers. */
    public static RenewalCounts of(List<RenewalSummary> customers) {
        int occasions = 1;
        for (RenewalSummary customer : customers) {
            occasions = Math.max(occasions, customer.renewals() + (customer.lapsed() ? 1 : 0));
        }
        long[] lost = new long[occasions + 1];
        long[] staying = new long[occasions + 1];
        for (RenewalSummary customer : customers) {
            if (customer.lapsed()) {
                lost[customer.renewals() + 1]++;
            } else {
                staying[customer.renewals()]++;
            }
        }
        return new RenewalCounts(lost, staying);
    }

    /** Returns these customers and the others together. */
    public RenewalCounts and(RenewalCounts other) {
        int size = Math.max(lost.length, other.lost.length);
        long[] allLost = Arrays.copyOf(lost, size);
        long[] allStaying = Arrays.copyOf(staying, size);
        for (int t = 0; t < other.lost.length; t++) {
            allLost[t] += other.lost[t];
            allStaying[t] += other.staying[t];
        }
        return new RenewalCounts(allLost, allStaying);
    }

    /** Returns the last occasion anybody had. */
    public int occasions() {
        return lost.length - 1;
    }

    /** Returns how many left at an occasion, counted from one. */
    public long lost(int occasion) {
        return lost[occasion];
    }

    /** Returns how many are still there after so many renewals. */
    public long staying(int renewals) {
        return staying[renewals];
    }

    /** Returns how many customers there are. */
    public long customers() {
        return Arrays.stream(lost).sum() + Arrays.stream(staying).sum();
    }
}
