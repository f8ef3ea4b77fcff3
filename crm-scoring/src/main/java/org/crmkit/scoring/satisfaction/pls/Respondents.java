package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * The answers to a model's items after the policy for missing ones, centred and scaled once, so that the moments of a resample, in
 * which a respondent counts any number of times, are one pass over numbers near zero.
 */
final class Respondents {

    private final Layout layout;
    private final MissingAnswers policy;
    /** Standardised answers; NaN where missing. */
    private final double[][] rows;

    private final int[] origins;
    private final double[] means;
    private final double[] scales;
    private final boolean gaps;
    private final int leftOut;
    private final int missing;

    private Respondents(
            Layout layout,
            MissingAnswers policy,
            double[][] rows,
            int[] origins,
            double[] means,
            double[] scales,
            int leftOut,
            int missing) {
        this.layout = layout;
        this.policy = policy;
        this.rows = rows;
        this.origins = origins;
        this.means = means;
        this.scales = scales;
        this.gaps = missing > 0;
        this.leftOut = leftOut;
        this.missing = missing;
    }

    static Respondents of(Layout layout, Answers answers, MissingAnswers policy) {
        int items = layout.items.size();
        int[] columns =
                layout.items.stream().mapToInt(i -> answers.column(i.name())).toArray();
        List<double[]> kept = new ArrayList<>();
        int[] origins = new int[answers.size()];
        int missing = 0;
        for (int row = 0; row < answers.size(); row++) {
            double[] values = new double[items];
            int absent = 0;
            for (int i = 0; i < items; i++) {
                values[i] = checked(layout.items.get(i), answers.raw(row, columns[i]), row);
                absent += Double.isNaN(values[i]) ? 1 : 0;
            }
            if (absent == 0 || (policy != MissingAnswers.LISTWISE && absent < items)) {
                origins[kept.size()] = row;
                kept.add(values);
                missing += absent;
            }
        }
        double[][] rows = kept.toArray(new double[0][]);
        double[] means = new double[items];
        double[] scales = new double[items];
        for (int i = 0; i < items; i++) {
            standardise(rows, i, means, scales);
        }
        return new Respondents(layout, policy, rows, origins, means, scales, answers.size() - rows.length, missing);
    }

    private static double checked(Item item, double answer, int row) {
        if (answer < item.low() || answer > item.high()) {
            throw new IllegalArgumentException("Answer to " + item.name() + " in row " + row + " was " + answer
                    + "; it must be " + item.low() + " to " + item.high()
                    + ", or missing. Correct it, or widen the item's scale.");
        }
        return answer;
    }

    private static void standardise(double[][] rows, int item, double[] means, double[] scales) {
        Sum sum = new Sum();
        int count = 0;
        for (double[] row : rows) {
            if (!Double.isNaN(row[item])) {
                sum.add(row[item]);
                count++;
            }
        }
        double mean = count == 0 ? 0 : sum.value() / count;
        Sum squares = new Sum();
        for (double[] row : rows) {
            if (!Double.isNaN(row[item])) {
                squares.add((row[item] - mean) * (row[item] - mean));
            }
        }
        double scale = count < 2 ? 0 : StrictMath.sqrt(squares.value() / (count - 1));
        means[item] = mean;
        scales[item] = scale > 0 ? scale : 1;
        for (double[] row : rows) {
            row[item] = (row[item] - mean) / scales[item];
        }
    }

    int size() {
        return rows.length;
    }

    /** Returns the row a respondent had among the answers. */
    int origin(int respondent) {
        return origins[respondent];
    }

    int leftOut() {
        return leftOut;
    }

    /** Returns how many answers are missing among the respondents that are kept. */
    int missing() {
        return missing;
    }

    /** Returns the moments of all, each counted once. */
    ItemMoments moments() throws Unfit {
        int[] once = new int[rows.length];
        Arrays.fill(once, 1);
        return moments(once);
    }

    /** Returns the moments of a sample in which each respondent counts as often as {@code counts} says; O(n p^2). */
    ItemMoments moments(int[] counts) throws Unfit {
        int size = 0;
        for (int count : counts) {
            size += count;
        }
        if (size < Math.max(3, layout.widestEquation() + 2)) {
            throw new Unfit(FailureCause.TOO_FEW_RESPONDENTS, Integer.toString(size));
        }
        return gaps && policy == MissingAnswers.PAIRWISE ? pairwise(counts) : filled(counts, size);
    }

    /** A missing answer is the mean, so that its distance from it is zero. */
    private ItemMoments filled(int[] counts, int size) throws Unfit {
        int items = means.length;
        double[] centre = centres(counts);
        double[][] products = new double[items][items];
        double[] from = new double[items];
        for (int r = 0; r < rows.length; r++) {
            if (counts[r] == 0) {
                continue;
            }
            double[] row = rows[r];
            for (int i = 0; i < items; i++) {
                double distance = row[i] - centre[i];
                from[i] = gaps && Double.isNaN(distance) ? 0 : distance;
            }
            for (int i = 0; i < items; i++) {
                double weighed = counts[r] * from[i];
                double[] line = products[i];
                for (int j = 0; j <= i; j++) {
                    line[j] += weighed * from[j];
                }
            }
        }
        double[] deviations = new double[items];
        for (int i = 0; i < items; i++) {
            deviations[i] = deviation(i, products[i][i] / (size - 1));
        }
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < i; j++) {
                products[i][j] /= (size - 1) * deviations[i] * deviations[j];
                products[j][i] = products[i][j];
            }
            products[i][i] = 1;
        }
        return raw(centre, deviations, products);
    }

    private double[] centres(int[] counts) {
        int items = means.length;
        double[] centre = new double[items];
        double[] answered = new double[items];
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < items && counts[r] > 0; i++) {
                if (!Double.isNaN(rows[r][i])) {
                    centre[i] += counts[r] * rows[r][i];
                    answered[i] += counts[r];
                }
            }
        }
        for (int i = 0; i < items; i++) {
            centre[i] = answered[i] == 0 ? 0 : centre[i] / answered[i];
        }
        return centre;
    }

    /** Each correlation from those who answered both, each mean and deviation from those who answered the item. */
    private ItemMoments pairwise(int[] counts) throws Unfit {
        int items = means.length;
        double[] deviations = new double[items];
        double[][] correlations = new double[items][items];
        for (int i = 0; i < items; i++) {
            double[] own = joint(counts, i, i);
            deviations[i] = deviation(i, own[0] / (own[3] - 1));
            correlations[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double[] pair = joint(counts, i, j);
                String where =
                        layout.items.get(j).name() + ", " + layout.items.get(i).name();
                if (pair[3] < 3) {
                    throw new Unfit(FailureCause.TOO_FEW_RESPONDENTS, where);
                }
                if (!(pair[1] > 1e-12 && pair[2] > 1e-12)) {
                    throw new Unfit(FailureCause.CONSTANT_ITEM, where);
                }
                correlations[i][j] = pair[0] / (StrictMath.sqrt(pair[1]) * StrictMath.sqrt(pair[2]));
                correlations[j][i] = correlations[i][j];
            }
        }
        return raw(centres(counts), deviations, correlations);
    }

    /** Returns the sum of products and both sums of squares around the means, and how many answered both. */
    private double[] joint(int[] counts, int i, int j) {
        double n = 0;
        double sumI = 0;
        double sumJ = 0;
        for (int r = 0; r < rows.length; r++) {
            if (counts[r] > 0 && !Double.isNaN(rows[r][i]) && !Double.isNaN(rows[r][j])) {
                n += counts[r];
                sumI += counts[r] * rows[r][i];
                sumJ += counts[r] * rows[r][j];
            }
        }
        double[] out = {0, 0, 0, n};
        for (int r = 0; r < rows.length && n > 0; r++) {
            if (counts[r] > 0 && !Double.isNaN(rows[r][i]) && !Double.isNaN(rows[r][j])) {
                double a = rows[r][i] - sumI / n;
                double b = rows[r][j] - sumJ / n;
                out[0] += counts[r] * a * b;
                out[1] += counts[r] * a * a;
                out[2] += counts[r] * b * b;
            }
        }
        return out;
    }

    private double deviation(int item, double variance) throws Unfit {
        if (!(variance > 1e-12)) {
            throw new Unfit(FailureCause.CONSTANT_ITEM, layout.items.get(item).name());
        }
        return StrictMath.sqrt(variance);
    }

    /** Turns means and deviations back into the units of the answers. */
    private ItemMoments raw(double[] centre, double[] deviations, double[][] correlations) {
        for (int i = 0; i < centre.length; i++) {
            centre[i] = means[i] + scales[i] * centre[i];
            deviations[i] *= scales[i];
        }
        return new ItemMoments(centre, deviations, correlations);
    }
}
