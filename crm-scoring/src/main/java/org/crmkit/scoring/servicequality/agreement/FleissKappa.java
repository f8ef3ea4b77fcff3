package org.crmkit.scoring.servicequality.agreement;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Sum;

/**
 * The kappa of several raters, as many for each subject but not always the same ones. Fleiss (1971), "Measuring Nominal Scale Agreement
 * among Many Raters", <a href="https://doi.org/10.1037/h0031619">doi:10.1037/h0031619</a>.
 *
 * @param overall all categories together; its standard error is that of the estimate, linear in the subjects: Gwet (2008),
 *     <a href="https://doi.org/10.1007/s11336-007-9054-8">doi:10.1007/s11336-007-9054-8</a>
 * @param zByChance kappa over the standard error it had if raters agreed by chance only, by Fleiss, Nee and Landis (1979),
 *     <a href="https://doi.org/10.1037/0033-2909.86.5.974">doi:10.1037/0033-2909.86.5.974</a>; empty where kappa is undefined
 * @param categories the kappa of each category against all others, in the order of the categories; empty where nobody, or everybody
 *     always, chose it
 */
public record FleissKappa(Agreement overall, OptionalDouble zByChance, List<OptionalDouble> categories) {

    public FleissKappa {
        categories = List.copyOf(categories);
    }

    /** Obtains the kappa of the subjects of a session that all raters rated. */
    public static FleissKappa of(CategoryRatings ratings, double level) {
        return of(ratings.counts(), ratings.categories().size(), level);
    }

    /**
     * Obtains the kappa of counts.
     *
     * @param counts a row for each subject: how many raters put it into each category; all rows add up to the same, two or more
     * @param categories how many cells a row has, two or more
     */
    public static FleissKappa of(List<List<Long>> counts, int categories, double level) {
        Kappa.checkLevel(level);
        checkArgument(categories >= 2, "FleissKappa had %s categories; there must be two or more.", categories);
        if (counts.isEmpty()) {
            return new FleissKappa(
                    new Agreement.Undefined(
                            OptionalDouble.empty(),
                            Reason.of("not-rated", "没有全体评审都评过的对象。", "Nothing was rated by all.")),
                    OptionalDouble.empty(),
                    nothing(categories));
        }
        long raters = raters(counts, categories);
        int subjects = counts.size();
        double[] shares = new double[categories];
        for (int j = 0; j < categories; j++) {
            long sum = 0;
            for (List<Long> row : counts) {
                sum += row.get(j);
            }
            shares[j] = sum / ((double) subjects * raters);
        }
        double[] agreements = new double[subjects];
        Sum observed = new Sum();
        for (int i = 0; i < subjects; i++) {
            long pairs = 0;
            for (long count : counts.get(i)) {
                pairs += count * (count - 1);
            }
            agreements[i] = pairs / ((double) raters * (raters - 1));
            observed.add(agreements[i]);
        }
        Sum expected = new Sum();
        for (double share : shares) {
            expected.add(share * share);
        }
        double seen = observed.value() / subjects;
        if (hasOnlyOne(shares)) {
            return new FleissKappa(
                    new Agreement.Undefined(OptionalDouble.of(seen), Kappa.ONE_CATEGORY),
                    OptionalDouble.empty(),
                    nothing(categories));
        }
        double chance = expected.value();
        double kappa = (seen - chance) / (1 - chance);
        double error = error(counts, shares, agreements, kappa, chance, raters);
        return new FleissKappa(
                Kappa.known(kappa, seen, chance, error, level, subjects),
                OptionalDouble.of(kappa / errorByChance(shares, subjects, raters)),
                each(counts, shares, raters));
    }

    private static long raters(List<List<Long>> counts, int categories) {
        long raters = -1;
        for (List<Long> row : counts) {
            checkArgument(
                    row.size() == categories,
                    "FleissKappa had a row of %s cells; it must have %s, one a category.",
                    row.size(),
                    categories);
            long sum = 0;
            for (long count : row) {
                checkArgument(count >= 0, "FleissKappa had the count %s; it must be zero or more.", count);
                sum += count;
            }
            checkArgument(
                    sum >= 2 && (raters < 0 || sum == raters),
                    "FleissKappa had a subject with %s ratings; all must have as many, two or more. Leave the others out.",
                    sum);
            raters = sum;
        }
        return raters;
    }

    private static boolean hasOnlyOne(double[] shares) {
        for (double share : shares) {
            if (share == 1) {
                return true;
            }
        }
        return false;
    }

    private static List<OptionalDouble> nothing(int categories) {
        List<OptionalDouble> empty = new ArrayList<>();
        for (int j = 0; j < categories; j++) {
            empty.add(OptionalDouble.empty());
        }
        return empty;
    }

    private static double error(
            List<List<Long>> counts, double[] shares, double[] agreements, double kappa, double chance, long raters) {
        int n = agreements.length;
        if (n < 2) {
            return 0;
        }
        Sum squares = new Sum();
        for (int i = 0; i < n; i++) {
            double own = 0;
            for (int j = 0; j < shares.length; j++) {
                own += shares[j] * counts.get(i).get(j) / raters;
            }
            double part =
                    (agreements[i] - chance) / (1 - chance) - 2 * (1 - kappa) * (own - chance) / (1 - chance) - kappa;
            squares.add(part * part);
        }
        return StrictMath.sqrt(squares.value() / ((double) n * (n - 1)));
    }

    private static double errorByChance(double[] shares, int subjects, long raters) {
        Sum spread = new Sum();
        Sum skew = new Sum();
        for (double p : shares) {
            spread.add(p * (1 - p));
            skew.add(p * (1 - p) * (1 - 2 * p));
        }
        double all = spread.value();
        return StrictMath.sqrt(2 * (all * all - skew.value()) / ((double) subjects * raters * (raters - 1))) / all;
    }

    private static List<OptionalDouble> each(List<List<Long>> counts, double[] shares, long raters) {
        List<OptionalDouble> each = new ArrayList<>();
        for (int j = 0; j < shares.length; j++) {
            double p = shares[j];
            if (p == 0) {
                each.add(OptionalDouble.empty());
                continue;
            }
            long apart = 0;
            for (List<Long> row : counts) {
                apart += row.get(j) * (raters - row.get(j));
            }
            each.add(OptionalDouble.of(1 - apart / ((double) counts.size() * raters * (raters - 1) * p * (1 - p))));
        }
        return each;
    }
}
