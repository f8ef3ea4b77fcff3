package org.crmkit.scoring.data;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many {@link OpportunitySummary} in columns, equal ones kept once with their number: ten million donors over six years are
 * twenty-two rows. Sorted by opportunities, frequency and recency, so that a fit does not depend on the order of the customers.
 */
public final class OpportunityHistories {

    private final int[] frequency;
    private final int[] recency;
    private final int[] opportunities;
    private final long[] customers;
    private final long total;

    private OpportunityHistories(Map<Row, Long> rows) {
        int size = rows.size();
        frequency = new int[size];
        recency = new int[size];
        opportunities = new int[size];
        customers = new long[size];
        int at = 0;
        long sum = 0;
        for (var entry : rows.entrySet()) {
            opportunities[at] = entry.getKey().opportunities();
            frequency[at] = entry.getKey().frequency();
            recency[at] = entry.getKey().recency();
            customers[at] = entry.getValue();
            sum += customers[at++];
        }
        total = sum;
    }

    private record Row(int opportunities, int frequency, int recency) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byOpportunities = Integer.compare(opportunities, other.opportunities);
            int byFrequency = Integer.compare(frequency, other.frequency);
            return byOpportunities != 0
                    ? byOpportunities
                    : byFrequency != 0 ? byFrequency : Integer.compare(recency, other.recency);
        }
    }

    /** Obtains the columns of these customers. */
    public static OpportunityHistories of(List<OpportunitySummary> customers) {
        Builder builder = builder();
        customers.forEach(c -> builder.add(c.frequency(), c.recency(), c.opportunities(), 1));
        return builder.build();
    }

    /** Starts empty. */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects rows. Not safe under threads. */
    public static final class Builder {
        private final TreeMap<Row, Long> rows = new TreeMap<>();

        private Builder() {}

        /**
         * Adds customers with one history.
         *
         * @param customers how many, at least one
         */
        public Builder add(int frequency, int recency, int opportunities, long customers) {
            OpportunitySummary.check("a row", frequency, recency, opportunities);
            checkArgument(customers >= 1, "OpportunityHistories.customers was %s; it must be at least 1.", customers);
            rows.merge(new Row(opportunities, frequency, recency), customers, Math::addExact);
            return this;
        }

        /** Returns the columns. */
        public OpportunityHistories build() {
            return new OpportunityHistories(rows);
        }
    }

    /** Returns how many different histories there are. */
    public int size() {
        return frequency.length;
    }

    /** Returns x of a row. */
    public int frequency(int row) {
        return frequency[row];
    }

    /** Returns t_x of a row. */
    public int recency(int row) {
        return recency[row];
    }

    /** Returns n of a row. */
    public int opportunities(int row) {
        return opportunities[row];
    }

    /** Returns how many customers have this history. */
    public long customers(int row) {
        return customers[row];
    }

    /** Returns how many customers there are. */
    public long customers() {
        return total;
    }

    /** Returns the most opportunities of a customer; zero if there is none. */
    public int mostOpportunities() {
        return Arrays.stream(opportunities).max().orElse(0);
    }

    /** Returns the history of a row under a key. */
    public OpportunitySummary summary(String key, int row) {
        return new OpportunitySummary(key, frequency[row], recency[row], opportunities[row]);
    }
}
