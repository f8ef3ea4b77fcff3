package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * How well a score parts two groups.
 *
 * @param auc the probability that a random member of the first group scores higher than one of the second, ties counted half:
 *     Hanley and McNeil (1982), <a href="https://doi.org/10.1148/radiology.143.1.7063747">doi:10.1148/radiology.143.1.7063747</a>
 * @param ks the largest distance between the two groups' distributions (Kolmogorov-Smirnov), from 0 to 1
 */
public record Discrimination(double auc, double ks) {

    /**
     * Measures scores.
     *
     * @param scores finite
     * @param first whether each belongs to the group that should score high
     * @return empty if one of the groups is
     */
    public static Optional<Discrimination> of(double[] scores, boolean[] first) {
        checkArgument(
                scores.length == first.length,
                "There were %s scores and %s groups; there must be as many.",
                scores.length,
                first.length);
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> scores[i]));
        long high = 0;
        for (boolean member : first) {
            high += member ? 1 : 0;
        }
        long low = scores.length - high;
        if (high == 0 || low == 0) {
            return Optional.empty();
        }
        double wins = 0;
        double distance = 0;
        long highBelow = 0;
        long lowBelow = 0;
        for (int i = 0; i < order.length; ) {
            double score = scores[order[i]];
            long highHere = 0;
            long lowHere = 0;
            for (; i < order.length && scores[order[i]] == score; i++) {
                if (first[order[i]]) {
                    highHere++;
                } else {
                    lowHere++;
                }
            }
            wins += highHere * (lowBelow + lowHere / 2.0);
            highBelow += highHere;
            lowBelow += lowHere;
            distance = Math.max(distance, Math.abs((double) lowBelow / low - (double) highBelow / high));
        }
        return Optional.of(new Discrimination(wins / ((double) high * low), distance));
    }

    /** Returns the Gini coefficient of the scores, {@code 2 auc - 1}. */
    public double gini() {
        return 2 * auc - 1;
    }
}
