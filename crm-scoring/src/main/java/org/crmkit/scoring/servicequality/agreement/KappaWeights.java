package org.crmkit.scoring.servicequality.agreement;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * How far two categories agree, 0 to 1. Weights other than nominal need categories that have an order.
 *
 * @param name a slug that says which
 * @param agreement row by row, ones on the diagonal and symmetric
 */
public record KappaWeights(String name, List<List<Double>> agreement) {

    public KappaWeights {
        List<List<Double>> rows = new ArrayList<>();
        agreement.forEach(row -> rows.add(List.copyOf(row)));
        agreement = List.copyOf(rows);
        int k = rows.size();
        checkArgument(k >= 2, "KappaWeights.agreement had %s rows; it must have two or more.", k);
        for (int i = 0; i < k; i++) {
            checkArgument(
                    rows.get(i).size() == k,
                    "KappaWeights row %s had %s cells; it must have %s.",
                    i + 1,
                    rows.get(i).size(),
                    k);
        }
        for (int i = 0; i < k; i++) {
            checkArgument(rows.get(i).get(i) == 1, "KappaWeights row %s had no 1 on the diagonal.", i + 1);
            for (int j = 0; j < k; j++) {
                double weight = rows.get(i).get(j);
                checkArgument(
                        weight >= 0 && weight <= 1 && weight == rows.get(j).get(i),
                        "KappaWeights of %s and %s was %s; it must be 0 to 1 and the same both ways.",
                        i + 1,
                        j + 1,
                        weight);
            }
        }
    }

    /** Obtains weights that know only same and different. */
    public static KappaWeights nominal(int categories) {
        return powers("nominal", categories, 0);
    }

    /** Obtains weights that fall evenly with the distance. */
    public static KappaWeights linear(int categories) {
        return powers("linear", categories, 1);
    }

    /** Obtains weights that fall with the square of the distance. */
    public static KappaWeights quadratic(int categories) {
        return powers("quadratic", categories, 2);
    }

    private static KappaWeights powers(String name, int categories, int power) {
        List<List<Double>> disagreement = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < categories; j++) {
                int apart = Math.abs(i - j);
                row.add(apart == 0 ? 0.0 : power == 0 ? 1.0 : power == 1 ? (double) apart : (double) apart * apart);
            }
            disagreement.add(row);
        }
        return ofDisagreement(name, disagreement);
    }

    /**
     * Obtains weights of disagreement of one's own, as Cohen (1968) writes them: each over the largest, less than one.
     *
     * @param disagreement row by row, zero on the diagonal, symmetric, not all zero
     */
    public static KappaWeights ofDisagreement(String name, List<List<Double>> disagreement) {
        double most = 0;
        for (List<Double> row : disagreement) {
            for (double cell : row) {
                checkArgument(
                        cell >= 0 && cell < Double.POSITIVE_INFINITY,
                        "KappaWeights had the disagreement %s; it must be zero or more.",
                        cell);
                most = Math.max(most, cell);
            }
        }
        checkArgument(most > 0, "KappaWeights had no disagreement above zero; then everything agrees.");
        double largest = most;
        return new KappaWeights(
                name,
                disagreement.stream()
                        .map(row -> row.stream().map(cell -> 1 - cell / largest).toList())
                        .toList());
    }
}
