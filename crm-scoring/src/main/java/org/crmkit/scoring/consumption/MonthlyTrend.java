package org.crmkit.scoring.consumption;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether numbers rise or fall from month to month, without assuming how they are distributed: the test of Mann (1945),
 * <a href="https://doi.org/10.2307/1907187">doi:10.2307/1907187</a>, and Kendall, exact for up to ten months without ties and else by
 * the normal approximation with Kendall's correction for ties and continuity; the slope is the median of all pairs, Sen (1968),
 * <a href="https://doi.org/10.1080/01621459.1968.10480934">doi:10.1080/01621459.1968.10480934</a>.
 *
 * @param statistic pairs that rise less pairs that fall
 * @param slope change a month
 * @param pValue how often chance alone would bring a trend as clear, either way; 0 to 1
 */
public record MonthlyTrend(int statistic, double slope, double pValue) {

    private static final int EXACT = 10;

    /** Finds the trend of 3 to 120 months, oldest first, finite. */
    public static MonthlyTrend of(List<Double> months) {
        int n = months.size();
        checkArgument(n >= 3 && n <= 120, "There were %s months; a trend needs 3 to 120.", n);
        double[] slopes = new double[n * (n - 1) / 2];
        int statistic = 0;
        int pairs = 0;
        boolean ties = false;
        for (int i = 0; i < n; i++) {
            checkArgument(Double.isFinite(months.get(i)), "Month %s was %s; it must be finite.", i + 1, months.get(i));
            for (int j = i + 1; j < n; j++) {
                double rise = months.get(j) - months.get(i);
                slopes[pairs++] = rise / (j - i);
                statistic += (int) Math.signum(rise);
                ties |= rise == 0;
            }
        }
        Arrays.sort(slopes);
        double slope = pairs % 2 == 1 ? slopes[pairs / 2] : (slopes[pairs / 2 - 1] + slopes[pairs / 2]) / 2;
        double p = n <= EXACT && !ties ? exact(n, Math.abs(statistic)) : approximate(months, Math.abs(statistic));
        return new MonthlyTrend(statistic, slope, p);
    }

    /** The share of all orders whose statistic is as far from zero, by counting inversions. */
    private static double exact(int n, int statistic) {
        int most = n * (n - 1) / 2;
        long[] orders = new long[most + 1];
        orders[0] = 1;
        long all = 1;
        for (int size = 2; size <= n; size++) {
            long[] next = new long[most + 1];
            for (int inversions = 0; inversions <= most; inversions++) {
                for (int more = 0; more < size && more <= inversions; more++) {
                    next[inversions] += orders[inversions - more];
                }
            }
            orders = next;
            all *= size;
        }
        long asFar = 0;
        for (int inversions = 0; inversions <= most; inversions++) {
            asFar += Math.abs(most - 2 * inversions) >= statistic ? orders[inversions] : 0;
        }
        return (double) asFar / all;
    }

    private static double approximate(List<Double> months, int statistic) {
        double[] sorted =
                months.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double n = sorted.length;
        double variance = n * (n - 1) * (2 * n + 5);
        for (int i = 0; i < sorted.length; ) {
            int from = i;
            while (i < sorted.length && sorted[i] == sorted[from]) {
                i++;
            }
            double tied = i - from;
            variance -= tied * (tied - 1) * (2 * tied + 5);
        }
        return statistic <= 1 || variance <= 0 ? 1 : Tails.twoSided((statistic - 1) / StrictMath.sqrt(variance / 18));
    }
}
