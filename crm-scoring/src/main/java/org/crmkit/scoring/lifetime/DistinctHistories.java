package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.internal.Places;
import org.crmkit.scoring.internal.Sum;

/**
 * Purchase histories sorted by x, t_x and T, equal ones kept once with their count: the CDNOW sample shrinks from 2 357 to 1 016
 * rows. They are all that a fit of a purchase model reads, and parts can be {@linkplain #merge merged} in any order to the same bits,
 * so that a fit needs neither the order of the customers nor all of them on one machine.
 */
public final class DistinctHistories {

    final int[] frequency;
    final double[] recency;
    final double[] age;
    final double[] weight;
    final long customers;
    final double meanFrequency;
    final double meanAge;

    private DistinctHistories(int[] x, double[] tx, double[] end, long[] counts) {
        double[] frequencies = new double[x.length];
        Arrays.setAll(frequencies, i -> x[i]);
        Times ofX = new Times(frequencies);
        Times ofTx = new Times(tx);
        Times ofEnd = new Times(end);
        int[] order = ofX.order(ofTx.order(ofEnd.order(Places.unsorted(x.length))));
        int[] outX = new int[x.length];
        double[] outTx = new double[x.length];
        double[] outEnd = new double[x.length];
        long[] count = new long[x.length];
        int size = 0;
        long all = 0;
        int before = -1;
        for (int i : order) {
            boolean same = before >= 0
                    && ofX.places[before] == ofX.places[i]
                    && ofTx.places[before] == ofTx.places[i]
                    && ofEnd.places[before] == ofEnd.places[i];
            before = i;
            if (!same) {
                outX[size] = x[i];
                outTx[size] = tx[i];
                outEnd[size] = end[i];
                size++;
            }
            count[size - 1] += counts[i];
            all += counts[i];
        }
        frequency = Arrays.copyOf(outX, size);
        recency = Arrays.copyOf(outTx, size);
        age = Arrays.copyOf(outEnd, size);
        weight = new double[size];
        Sum purchases = new Sum();
        Sum ages = new Sum();
        for (int row = 0; row < size; row++) {
            weight[row] = count[row];
            purchases.add(weight[row] * frequency[row]);
            ages.add(weight[row] * age[row]);
        }
        customers = all;
        meanFrequency = customers == 0 ? 0 : purchases.value() / customers;
        meanAge = customers == 0 ? 0 : ages.value() / customers;
    }

    /** Obtains the histories of some customers. */
    public static DistinctHistories of(List<CustomerSummary> customers) {
        int size = customers.size();
        int[] x = new int[size];
        double[] tx = new double[size];
        double[] end = new double[size];
        int i = 0;
        for (CustomerSummary next : customers) {
            x[i] = next.frequency();
            tx[i] = next.recency();
            end[i++] = next.age();
        }
        return of(x, tx, end);
    }

    /** Obtains the histories of all customers of a summary, with times in its unit. */
    public static DistinctHistories of(CustomerSummaries customers) {
        int size = customers.size();
        int[] x = new int[size];
        double[] tx = new double[size];
        double[] end = new double[size];
        for (int row = 0; row < size; row++) {
            x[row] = customers.frequency(row);
            tx[row] = customers.recency(row);
            end[row] = customers.age(row);
        }
        return of(x, tx, end);
    }

    /** Obtains the histories of some customers, in columns of equal length. */
    static DistinctHistories of(int[] frequency, double[] recency, double[] age) {
        long[] counts = new long[frequency.length];
        Arrays.fill(counts, 1);
        return new DistinctHistories(frequency, recency, age, counts);
    }

    /**
     * Obtains histories that were counted elsewhere, in columns of equal length; equal ones may be there more than once.
     *
     * @param customers how many have each history, at least one
     */
    public static DistinctHistories of(int[] frequency, double[] recency, double[] age, long[] customers) {
        checkArgument(
                recency.length == frequency.length
                        && age.length == frequency.length
                        && customers.length == frequency.length,
                "DistinctHistories columns had %s, %s, %s and %s rows; they must be equally long.",
                frequency.length,
                recency.length,
                age.length,
                customers.length);
        for (int row = 0; row < customers.length; row++) {
            CustomerSummary.of("row " + row, frequency[row], recency[row], age[row]); // has the bounds of a history
            checkArgument(
                    customers[row] >= 1,
                    "DistinctHistories.customers of row %s was %s; it must be at least 1. Leave the row out.",
                    row,
                    customers[row]);
        }
        return new DistinctHistories(frequency, recency, age, customers);
    }

    /** Returns the histories of these customers and others; grouping and order of merges change no bit. */
    public DistinctHistories merge(DistinctHistories other) {
        int total = size() + other.size();
        int[] x = Arrays.copyOf(frequency, total);
        double[] tx = Arrays.copyOf(recency, total);
        double[] end = Arrays.copyOf(age, total);
        long[] counts = new long[total];
        System.arraycopy(other.frequency, 0, x, size(), other.size());
        System.arraycopy(other.recency, 0, tx, size(), other.size());
        System.arraycopy(other.age, 0, end, size(), other.size());
        for (int row = 0; row < total; row++) {
            counts[row] = row < size() ? customers(row) : other.customers(row - size());
        }
        return new DistinctHistories(x, tx, end, counts);
    }

    /** Returns how many different histories there are. */
    public int size() {
        return frequency.length;
    }

    /** Returns how many customers there are. */
    public long customers() {
        return customers;
    }

    /** Returns x of a history. */
    public int frequency(int row) {
        return frequency[row];
    }

    /** Returns t_x of a history. */
    public double recency(int row) {
        return recency[row];
    }

    /** Returns T of a history. */
    public double age(int row) {
        return age[row];
    }

    /** Returns how many customers have a history. */
    public long customers(int row) {
        return (long) weight[row];
    }
}
