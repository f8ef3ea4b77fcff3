package org.crmkit.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.lifetime.BgNbd;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.Rfm;
import org.crmkit.scoring.value.RfmDimension;
import org.crmkit.scoring.value.RfmResult;

/**
 * What is known of one customer in the end.
 *
 * @param key the customer
 * @param purchases days with a purchase
 * @param firstDay of them, counted from 1970-01-01
 * @param lastDay of them
 * @param totalMinor of all purchases, in minor units
 * @param alive P(alive)
 * @param expected purchases in the horizon
 * @param rfm the three scores as one number, 555 for the best
 */
record ScoredCustomer(
        String key, int purchases, int firstDay, int lastDay, long totalMinor, double alive, double expected, int rfm)
        implements Serializable {

    /** Scores all customers of a part, in columns. */
    static List<ScoredCustomer> of(CustomerSummaries part, BgNbd model, Rfm rfm, double horizon) {
        double[] alive = model.probabilitiesAlive(part);
        double[] expected = model.expectedPurchases(part, horizon);
        RfmResult scores = rfm.score(BuyingTable.of(part));
        List<ScoredCustomer> out = new ArrayList<>(part.size());
        for (int row = 0; row < part.size(); row++) {
            int code = 0;
            for (RfmDimension dimension : RfmDimension.values()) {
                code = 10 * code + scores.score(row, dimension);
            }
            out.add(new ScoredCustomer(
                    part.key(row),
                    part.purchases(row),
                    part.firstEpochDay(row),
                    part.lastEpochDay(row),
                    part.totalMinor(row),
                    alive[row],
                    expected[row],
                    code));
        }
        return out;
    }
}
