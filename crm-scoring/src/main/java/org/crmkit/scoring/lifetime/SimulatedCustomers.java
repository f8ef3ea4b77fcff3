package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.internal.Randoms;

/**
 * Customers drawn as a model assumes them, in continuous time, with what they buy after the observation. The same seed gives the
 * same customers on every machine. They are no data: say so wherever they are shown.
 */
public final class SimulatedCustomers {

    private final List<CustomerSummary> summaries;
    private final int[] later;

    private SimulatedCustomers(List<CustomerSummary> summaries, int[] later) {
        this.summaries = List.copyOf(summaries);
        this.later = later;
    }

    static SimulatedCustomers draw(PurchaseEngine engine, List<Double> ages, double holdout, long seed) {
        checkArgument(
                holdout >= 0 && holdout < Double.POSITIVE_INFINITY,
                "The holdout was %s; it must be zero or more and finite.",
                holdout);
        List<CustomerSummary> summaries = new ArrayList<>(ages.size());
        int[] later = new int[ages.size()];
        for (int i = 0; i < later.length; i++) {
            double age = ages.get(i);
            int customer = i;
            int[] count = new int[1];
            double[] last = new double[1];
            Randoms randoms = Randoms.of(seed, i);
            engine.draw(randoms).buy(randoms, age + holdout, at -> {
                if (at <= age) {
                    count[0]++;
                    last[0] = at;
                } else {
                    later[customer]++;
                }
            });
            summaries.add(CustomerSummary.of(String.format(Locale.ROOT, "S%06d", i + 1), count[0], last[0], age));
        }
        return new SimulatedCustomers(summaries, later);
    }

    /** Returns the customers at the end of the observation. */
    public List<CustomerSummary> summaries() {
        return summaries;
    }

    /** Returns how often a customer buys in the holdout period, by the place in {@link #summaries()}. */
    public int holdoutPurchases(int index) {
        return later[index];
    }
}
