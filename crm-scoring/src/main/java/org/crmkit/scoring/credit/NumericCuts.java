package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where to cut a column of numbers: the bins are {@code [cut, next cut)}, those of the highest information value within the options. A column of a million numbers takes about a sort.
 *
 * @param cuts rising, each the smallest value of the bin it begins; empty if one bin is all there can be
 * @param informationValue of the bins, that of the missing values not counted
 * @param everyCut whether each possible cut was tried
 */
public record NumericCuts(List<Double> cuts, double informationValue, boolean everyCut) {

    public NumericCuts {
        cuts = List.copyOf(cuts);
    }

    /**
     * Cuts a column.
     *
     * @param values finite, or NaN where missing; missing values belong to no bin, but to the totals
     * @param bad the outcome, by value
     * @return empty if there are no numbers of both outcomes, or fewer than a bin must hold
     */
    public static Optional<NumericCuts> of(double[] values, boolean[] bad, BinningOptions options) {
        checkArgument(
                values.length == bad.length,
                "There were %s values and %s outcomes; there must be as many.",
                values.length,
                bad.length);
        double[] good = side(values, bad, false);
        double[] poor = side(values, bad, true);
        long goods = 0;
        for (boolean one : bad) {
            goods += one ? 0 : 1;
        }
        return of(good, poor, (double) goods, (double) (bad.length - goods), options);
    }

    private static double[] side(double[] values, boolean[] bad, boolean wanted) {
        double[] out = new double[values.length];
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            checkArgument(!Double.isInfinite(values[i]), "values[%s] was %s; it must be finite.", i, values[i]);
            if (bad[i] == wanted && !Double.isNaN(values[i])) {
                out[size++] = values[i] + 0.0; // no negative zero
            }
        }
        double[] sorted = Arrays.copyOf(out, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Merges the two sorted sides into distinct values, joins them to cells if there are too many, and searches. */
    static Optional<NumericCuts> of(
            double[] good, double[] bad, double allGoods, double allBads, BinningOptions options) {
        int n = good.length + bad.length;
        double[] starts = new double[n];
        double[] goods = new double[n];
        double[] bads = new double[n];
        int distinct = 0;
        for (int i = 0, j = 0; i < good.length || j < bad.length; distinct++) {
            double value = i == good.length ? bad[j] : j == bad.length ? good[i] : Math.min(good[i], bad[j]);
            starts[distinct] = value;
            while (i < good.length && good[i] == value) {
                goods[distinct]++;
                i++;
            }
            while (j < bad.length && bad[j] == value) {
                bads[distinct]++;
                j++;
            }
        }
        boolean every = distinct <= options.candidates() + 1;
        int size = every ? distinct : even(starts, goods, bads, distinct, options.candidates() + 1, n);
        Cells cells = new Cells(Arrays.copyOf(goods, size), Arrays.copyOf(bads, size), allGoods, allBads);
        double least = options.minShare() * cells.all();
        return BestPartition.of(cells, options.maxBins(), least, options.trend())
                .map(found -> new NumericCuts(
                        Arrays.stream(found.ends(), 0, found.ends().length - 1)
                                .mapToDouble(end -> starts[end])
                                .boxed()
                                .toList(),
                        found.value(),
                        every));
    }

    /** Joins distinct values, in place, to cells of about equal size; one value with many cases stays a cell of its own. */
    private static int even(double[] starts, double[] goods, double[] bads, int distinct, int cells, int cases) {
        int size = 0;
        double seen = 0;
        double edge = 0;
        for (int i = 0; i < distinct; i++) {
            double here = goods[i] + bads[i];
            if (i == 0 || seen >= edge) {
                starts[size] = starts[i];
                goods[size] = goods[i];
                bads[size] = bads[i];
                size++;
                double left = cells - size + 1;
                edge = seen + (cases - seen) / Math.max(1, left);
            } else {
                goods[size - 1] += goods[i];
                bads[size - 1] += bads[i];
            }
            seen += here;
        }
        return size;
    }
}
