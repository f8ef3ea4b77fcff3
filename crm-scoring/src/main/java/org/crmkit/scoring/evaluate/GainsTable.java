package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one catches by turning to the highest scores first, part by part: gains (the share of all events caught) and lift (against
 * taking customers at random). Customers of equal scores that lie across a border count in both parts by their share, so that the
 * order of rows does not matter.
 *
 * @param rows from the highest scores to the lowest
 * @param rate the share of events among all, above 0
 */
public record GainsTable(List<Row> rows, double rate) {

    /**
     * A part of the customers.
     *
     * @param customers how many, up to and including this part, as a share of all
     * @param events expected in this part
     * @param lift of this part: its rate of events over that of all
     * @param gain events caught up to and including this part, as a share of all
     * @param cumulativeLift {@code gain / customers}
     */
    public record Row(double customers, double events, double lift, double gain, double cumulativeLift) {}

    public GainsTable {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a table.
     *
     * @param parts of equal size, 10 for tenths; 1 to the number of customers
     * @return empty if no event happened
     */
    public static Optional<GainsTable> of(double[] scores, boolean[] events, int parts) {
        checkArgument(
                scores.length == events.length,
                "There were %s scores and %s events; there must be as many.",
                scores.length,
                events.length);
        checkArgument(
                parts >= 1 && parts <= Math.max(1, scores.length),
                "parts was %s; it must be 1 to %s, the number of customers.",
                parts,
                scores.length);
        int n = scores.length;
        long all = 0;
        for (boolean event : events) {
            all += event ? 1 : 0;
        }
        if (all == 0) {
            return Optional.empty();
        }
        double[] caught = caught(scores, events, parts);
        List<Row> rows = new ArrayList<>();
        double before = 0;
        for (int part = 1; part <= parts; part++) {
            double here = caught[part] - before;
            double share = (double) part / parts;
            double gain = caught[part] / all;
            rows.add(new Row(share, here, here * parts / all, gain, gain / share));
            before = caught[part];
        }
        return Optional.of(new GainsTable(rows, (double) all / n));
    }

    /** Returns the events caught up to each border; within equal scores they rise evenly. */
    private static double[] caught(double[] scores, boolean[] events, int parts) {
        int n = scores.length;
        int[] order = HighestFirst.order(scores);
        double[] caught = new double[parts + 1];
        long above = 0;
        int part = 1;
        for (int i = 0; i < n; ) {
            int start = i;
            long here = 0;
            double score = scores[order[i]];
            for (; i < n && scores[order[i]] == score; i++) {
                here += events[order[i]] ? 1 : 0;
            }
            while (part <= parts && (double) n * part / parts <= i) {
                caught[part] = above + here * ((double) n * part / parts - start) / (i - start);
                part++;
            }
            above += here;
        }
        return caught;
    }
}
