package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/** How likely each number of purchases in a stretch of time is. All probabilities add up to one. */
public final class PurchaseCounts {

    private static final int MOST = 1_000_000;

    private final double[] probabilities;

    private PurchaseCounts(double[] probabilities) {
        this.probabilities = probabilities;
    }

    static PurchaseCounts of(ActiveBuyer buyer, double alive, double horizon, int last) {
        checkArgument(last >= 0 && last <= MOST, "last was %s; it must be from 0 to %s.", last, MOST);
        double[] out = buyer.counts(horizon, last);
        for (int i = 0; i < out.length; i++) {
            out[i] *= alive;
        }
        out[0] += 1 - alive;
        return new PurchaseCounts(out);
    }

    /** Obtains counts that end; the last place is for more. */
    static PurchaseCounts exact(double[] probabilities) {
        return new PurchaseCounts(probabilities);
    }

    /** Returns the largest number that is told apart from more. */
    public int last() {
        return probabilities.length - 2;
    }

    /** Returns the probability of exactly so many purchases, from none to {@link #last()}. */
    public double probability(int purchases) {
        checkArgument(
                purchases >= 0 && purchases <= last(),
                "The number of purchases was %s; it must be from 0 to %s. Ask for a larger last.",
                purchases,
                last());
        return probabilities[purchases];
    }

    /** Returns the probability of more purchases than {@link #last()}. */
    public double more() {
        return probabilities[probabilities.length - 1];
    }

    /**
     * Returns the smallest number that is reached or stayed below with at least this probability; {@code last() + 1} if only more
     * purchases than that do.
     *
     * @param share above 0 and below 1
     */
    public int quantile(double share) {
        checkArgument(share > 0 && share < 1, "The share was %s; it must be above 0 and below 1.", share);
        double sum = 0;
        for (int k = 0; k <= last(); k++) {
            sum += probabilities[k];
            if (sum >= share) {
                return k;
            }
        }
        return last() + 1;
    }
}
