package org.crmkit.scoring.servicequality.agreement;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * The kappa of two raters. Cohen (1960), <a href="https://doi.org/10.1177/001316446002000104">doi:10.1177/001316446002000104</a>, weighted
 * by Cohen (1968), <a href="https://doi.org/10.1037/h0026256">doi:10.1037/h0026256</a>; the standard error is that of Fleiss, Cohen and
 * Everitt (1969), <a href="https://doi.org/10.1037/h0028106">doi:10.1037/h0028106</a>, which Cohen's own approximation of 1960 is not.
 */
public final class Kappa {

    private static final Reason NOT_RATED = Reason.of("not-rated", "没有两人都评过的对象。", "Nothing was rated by both.");

    static final Reason ONE_CATEGORY = Reason.of(
            "one-category",
            "所有评判都落在同一类，偶然一致已为100%，无法计算。",
            "All verdicts fall into one category; chance alone brings full agreement.");

    private Kappa() {}

    /** Returns the kappa of two raters of a session. */
    public static Agreement of(CategoryRatings ratings, int first, int second, KappaWeights weights, double level) {
        return of(ratings.table(first, second), weights, level);
    }

    /**
     * Returns the kappa of a table of counts: rows are the first rater's categories, columns the second's.
     *
     * @param table square, counts of zero or more
     * @param weights of as many categories
     * @param level of the interval, above 0 and below 1
     */
    public static Agreement of(List<List<Long>> table, KappaWeights weights, double level) {
        int k = table.size();
        checkArgument(
                weights.agreement().size() == k,
                "KappaWeights were of %s categories; they must be of %s, those of the table.",
                weights.agreement().size(),
                k);
        checkLevel(level);
        long total = 0;
        for (List<Long> row : table) {
            checkArgument(
                    row.size() == k, "The table of verdicts had a row of %s cells; it must have %s.", row.size(), k);
            for (long count : row) {
                checkArgument(count >= 0, "The table of verdicts had the count %s; it must be zero or more.", count);
                total = Math.addExact(total, count);
            }
        }
        return total == 0
                ? new Agreement.Undefined(OptionalDouble.empty(), NOT_RATED)
                : of(table, total, weights, level);
    }

    static void checkLevel(double level) {
        checkArgument(
                level > 0 && level < 1, "level was %s; it must be above 0 and below 1, 0.95 for 95 percent.", level);
    }

    private static Agreement of(List<List<Long>> table, long total, KappaWeights weights, double level) {
        int k = table.size();
        double n = total;
        long[] rows = new long[k];
        long[] columns = new long[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                rows[i] += table.get(i).get(j);
                columns[j] += table.get(i).get(j);
            }
        }
        Sum observed = new Sum();
        Sum expected = new Sum();
        double[] byRow = new double[k];
        double[] byColumn = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double weight = weights.agreement().get(i).get(j);
                observed.add(weight * table.get(i).get(j) / n);
                expected.add(weight * rows[i] / n * columns[j] / n);
                byRow[i] += weight * columns[j] / n;
                byColumn[j] += weight * rows[i] / n;
            }
        }
        double seen = Math.min(1, observed.value());
        if (oneCategory(rows, columns, total)) {
            return new Agreement.Undefined(OptionalDouble.of(seen), ONE_CATEGORY);
        }
        double chance = expected.value();
        double kappa = (seen - chance) / (1 - chance);
        Sum squares = new Sum();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double term = weights.agreement().get(i).get(j) * (1 - chance) - (byRow[i] + byColumn[j]) * (1 - seen);
                squares.add(table.get(i).get(j) / n * term * term);
            }
        }
        double mean = seen * chance - 2 * chance + seen;
        double variance = (squares.value() - mean * mean) / (n * StrictMath.pow(1 - chance, 4));
        return known(kappa, seen, chance, StrictMath.sqrt(Math.max(0, variance)), level, total);
    }

    private static boolean oneCategory(long[] rows, long[] columns, long total) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == total && columns[i] == total) {
                return true;
            }
        }
        return false;
    }

    static Agreement.Known known(
            double kappa, double observed, double expected, double error, double level, long subjects) {
        double half = Tails.twoSidedQuantile(level) * error;
        return new Agreement.Known(
                kappa,
                observed,
                expected,
                error,
                Math.max(-1, kappa - half),
                Math.min(1, kappa + half),
                level,
                subjects);
    }
}
