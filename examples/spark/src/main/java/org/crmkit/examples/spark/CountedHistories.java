package org.crmkit.examples.spark;

import java.io.Serializable;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.lifetime.DistinctHistories;

/** {@link DistinctHistories} on their way between machines: the sufficient statistics of a purchase model. */
@SuppressWarnings("ArrayRecordComponent") // a carrier, never compared
record CountedHistories(int[] frequency, double[] recency, double[] age, long[] customers) implements Serializable {

    static CountedHistories of(CustomerSummaries part) {
        return of(DistinctHistories.of(part));
    }

    private static CountedHistories of(DistinctHistories histories) {
        int size = histories.size();
        CountedHistories out = new CountedHistories(new int[size], new double[size], new double[size], new long[size]);
        for (int row = 0; row < size; row++) {
            out.frequency[row] = histories.frequency(row);
            out.recency[row] = histories.recency(row);
            out.age[row] = histories.age(row);
            out.customers[row] = histories.customers(row);
        }
        return out;
    }

    DistinctHistories histories() {
        return DistinctHistories.of(frequency, recency, age, customers);
    }

    CountedHistories merge(CountedHistories other) {
        return of(histories().merge(other.histories()));
    }
}
