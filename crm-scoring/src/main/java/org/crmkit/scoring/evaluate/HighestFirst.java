package org.crmkit.scoring.evaluate;

import java.util.Arrays;

/** The rows by score, the highest first, equal ones in their order. */
final class HighestFirst {

    private HighestFirst() {}

    static int[] order(double[] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
