package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether groups of customers leave at different rates: observed departures against those expected if all groups were alike. Mantel
 * (1966); Peto and Peto (1972), <a href="https://doi.org/10.2307/2344317">doi:10.2307/2344317</a>, with the hypergeometric variance.
 *
 * @param observed departures by group
 * @param expected departures by group; both add up to the same
 * @param chiSquare zero or more
 * @param degrees one less than the groups
 * @param pValue how often chance alone would bring such a difference, 0 to 1
 */
public record LogRank(List<Integer> observed, List<Double> expected, double chiSquare, int degrees, double pValue) {

    public LogRank {
        observed = List.copyOf(observed);
        expected = List.copyOf(expected);
    }

    /** Compares two or more groups; empty if too little happened to tell them apart. */
    public static Optional<LogRank> of(List<Durations> groups) {
        checkArgument(groups.size() >= 2, "There were %s groups; there must be two or more.", groups.size());
        int k = groups.size();
        TreeSet<Double> times = new TreeSet<>();
        for (Durations group : groups) {
            for (int row = 0; row < group.size(); row++) {
                if (group.left(row)) {
                    times.add(group.time(row));
                }
            }
        }
        double[][] sorted = new double[k][];
        double[][] gone = new double[k][];
        for (int g = 0; g < k; g++) {
            Durations group = groups.get(g);
            int[] order = group.order();
            sorted[g] = Arrays.stream(order).mapToDouble(group::time).toArray();
            gone[g] = Arrays.stream(order)
                    .filter(group::left)
                    .mapToDouble(group::time)
                    .toArray();
        }
        double[] expected = new double[k];
        double[][] variance = new double[k - 1][k - 1];
        for (double time : times) {
            double[] atRisk = new double[k];
            double risk = 0;
            double departures = 0;
            for (int g = 0; g < k; g++) {
                atRisk[g] = sorted[g].length - below(sorted[g], time, false);
                departures += below(gone[g], time, true) - below(gone[g], time, false);
                risk += atRisk[g];
            }
            double scale = risk > 1 ? departures * (risk - departures) / (risk - 1) : 0;
            for (int g = 0; g < k; g++) {
                expected[g] += departures * atRisk[g] / risk;
                for (int h = 0; h < k - 1 && g < k - 1; h++) {
                    variance[g][h] += scale * atRisk[g] / risk * ((g == h ? 1 : 0) - atRisk[h] / risk);
                }
            }
        }
        Cholesky root = Cholesky.of(variance);
        if (root == null) {
            return Optional.empty();
        }
        double[] rest = new double[k - 1];
        List<Integer> observed = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (int g = 0; g < k; g++) {
            observed.add(gone[g].length);
            all.add(expected[g]);
            if (g < k - 1) {
                rest[g] = gone[g].length - expected[g];
            }
        }
        double[] solved = root.solve(rest);
        double square = 0;
        for (int g = 0; g < k - 1; g++) {
            square += rest[g] * solved[g];
        }
        double chiSquare = Math.max(0, square);
        return Optional.of(new LogRank(observed, all, chiSquare, k - 1, Tails.chiSquare(chiSquare, k - 1)));
    }

    /** Returns how many of sorted values are below {@code time}, or up to it. */
    private static int below(double[] sorted, double time, boolean upTo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < time || (upTo && sorted[middle] == time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
