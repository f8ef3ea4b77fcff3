package org.crmkit.scoring.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.internal.Sum;

/**
 * Purchase histories sorted by x, t_x and T, equal ones kept once with their count: the CDNOW sample shrinks from 2 357 to 1 016
 * rows. Sorting makes a fit independent of the order of the customers.
 */
final class DistinctHistories {

    final int[] frequency;
    final double[] recency;
    final double[] age;
    final double[] weight;
    final long customers;
    final double meanFrequency;
    final double meanAge;

    private DistinctHistories(List<CustomerSummary> sorted) {
        int[] x = new int[sorted.size()];
        double[] tx = new double[x.length];
        double[] end = new double[x.length];
        double[] count = new double[x.length];
        int size = 0;
        Sum frequencies = new Sum();
        Sum ages = new Sum();
        for (CustomerSummary next : sorted) {
            frequencies.add(next.frequency());
            ages.add(next.age());
            int last = size - 1;
            if (size > 0
                    && x[last] == next.frequency()
                    && Double.compare(tx[last], next.recency()) == 0
                    && Double.compare(end[last], next.age()) == 0) {
                count[last]++;
            } else {
                x[size] = next.frequency();
                tx[size] = next.recency();
                end[size] = next.age();
                count[size] = 1;
                size++;
            }
        }
        frequency = Arrays.copyOf(x, size);
        recency = Arrays.copyOf(tx, size);
        age = Arrays.copyOf(end, size);
        weight = Arrays.copyOf(count, size);
        customers = sorted.size();
        meanFrequency = customers == 0 ? 0 : frequencies.value() / customers;
        meanAge = customers == 0 ? 0 : ages.value() / customers;
    }

    static DistinctHistories of(List<CustomerSummary> customers) {
        List<CustomerSummary> sorted = new ArrayList<>(customers);
        sorted.sort(Comparator.comparingInt(CustomerSummary::frequency)
                .thenComparingDouble(CustomerSummary::recency)
                .thenComparingDouble(CustomerSummary::age));
        return new DistinctHistories(sorted);
    }

    int size() {
        return frequency.length;
    }
}
