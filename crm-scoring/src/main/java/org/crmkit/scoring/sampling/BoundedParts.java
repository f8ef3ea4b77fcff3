package org.crmkit.scoring.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parts a number by weights within bounds. */
final class BoundedParts {

    private BoundedParts() {}

    static List<StratifiedAllocation.Part> of(
            List<Stratum> strata, double[] weights, long[] least, long[] most, long answers) {
        double sum = Arrays.stream(weights).sum();
        double[] wanted = level(weights, least, most, answers);
        long[] whole = new long[weights.length];
        long left = answers;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.min(most[i], Math.max(least[i], (long) Math.floor(wanted[i] + 1e-9)));
            left -= whole[i];
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(wanted[b] - whole[b], wanted[a] - whole[a]));
        while (left != 0) {
            long before = left;
            for (int i : order) {
                if (left > 0 && whole[i] < most[i]) {
                    whole[i]++;
                    left--;
                }
            }
            for (int place = order.size() - 1; place >= 0 && left < 0; place--) {
                int i = order.get(place);
                if (whole[i] > least[i]) {
                    whole[i]--;
                    left++;
                }
            }
            if (left == before) {
                throw new IllegalStateException("The bounds of the groups leave no room for the sample.");
            }
        }
        List<StratifiedAllocation.Part> parts = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            parts.add(new StratifiedAllocation.Part(strata.get(i), answers * weights[i] / sum, whole[i]));
        }
        return parts;
    }

    /**
     * Finds the factor at which all parts, each held within its bounds, add up to the sample: their sum rises with it. Groups without
     * weight are filled last.
     */
    private static double[] level(double[] weights, long[] least, long[] most, long answers) {
        double low = 0;
        double high = 1;
        double reachable = 0;
        for (int i = 0; i < weights.length; i++) {
            reachable += (double) (weights[i] > 0 ? most[i] : least[i]);
        }
        double[] held = new double[weights.length];
        if (answers >= reachable) {
            double rest = answers - reachable;
            for (int i = 0; i < held.length; i++) {
                held[i] = weights[i] > 0 ? (double) most[i] : Math.min((double) most[i], (double) least[i] + rest);
                rest -= weights[i] > 0 ? 0 : held[i] - least[i];
            }
            return held;
        }
        while (sum(weights, least, most, high) < answers && high < 1e300) {
            high *= 2;
        }
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (sum(weights, least, most, middle) < answers) {
                low = middle;
            } else {
                high = middle;
            }
        }
        for (int i = 0; i < held.length; i++) {
            held[i] = hold(weights[i] * high, least[i], most[i]);
        }
        return held;
    }

    private static double sum(double[] weights, long[] least, long[] most, double factor) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += hold(weights[i] * factor, least[i], most[i]);
        }
        return sum;
    }

    private static double hold(double value, long least, long most) {
        return Math.min((double) most, Math.max((double) least, value));
    }
}
