package org.crmkit.scoring.lifetime;

import java.util.Arrays;
import org.crmkit.scoring.internal.LogProduct;

/** The mean values of the repeat purchases of customers, those of one frequency together, each group in rising order. */
final class SpentValues {

    /** The frequencies there are, rising. */
    final int[] frequencies;
    /** Where the customers of each of them start; one more than there are frequencies. */
    final int[] starts;

    final double[] means;
    /** The logarithms of the means of each group, added up. */
    final double[] logMeans;

    /**
     * Sorts customers, whose order does not matter then.
     *
     * @param frequency at least one
     * @param mean above zero
     */
    SpentValues(int[] frequency, double[] mean) {
        int[] sorted = frequency.clone();
        Arrays.sort(sorted);
        frequencies = Arrays.stream(sorted).distinct().toArray();
        starts = new int[frequencies.length + 1];
        int[] next = new int[frequencies.length];
        for (int group = 0, place = 0; group < frequencies.length; group++) {
            starts[group] = place;
            next[group] = place;
            while (place < sorted.length && sorted[place] == frequencies[group]) {
                place++;
            }
            starts[group + 1] = place;
        }
        means = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            means[next[Arrays.binarySearch(frequencies, frequency[i])]++] = mean[i];
        }
        logMeans = new double[frequencies.length];
        for (int group = 0; group < frequencies.length; group++) {
            Arrays.sort(means, starts[group], starts[group + 1]);
            LogProduct product = new LogProduct();
            for (int i = starts[group]; i < starts[group + 1]; i++) {
                product.multiply(means[i]);
            }
            logMeans[group] = product.log();
        }
    }
}
