package org.crmkit.examples.benchmarks;

import java.time.LocalDate;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.lifetime.BgNbdSimulator;

/** Customers drawn from the published CDNOW parameters, in columns for the peer and as summaries for ours. */
final class Histories {

    /** As many as bought from CDNOW in the first quarter of 1997. */
    static final int CDNOW = 23_570;

    final CustomerSummaries summaries;
    final int[] frequency;
    final double[] recency;
    final double[] age;
    final double[] mean;

    private Histories(CustomerSummaries summaries) {
        this.summaries = summaries;
        int size = summaries.size();
        frequency = new int[size];
        recency = new double[size];
        age = new double[size];
        mean = new double[size];
        for (int row = 0; row < size; row++) {
            frequency[row] = summaries.frequency(row);
            recency[row] = summaries.recency(row);
            age[row] = summaries.age(row);
            mean[row] = summaries.meanRepeatValue(row);
        }
    }

    static Histories draw(int customers) {
        LocalDate until = LocalDate.of(1997, 9, 30);
        return new Histories(CustomerSummaries.of(
                BgNbdSimulator.published()
                        .draw(customers, LocalDate.of(1997, 1, 1), LocalDate.of(1997, 3, 25), until, 20260101),
                until,
                PeriodUnit.WEEK));
    }

    int size() {
        return frequency.length;
    }
}
