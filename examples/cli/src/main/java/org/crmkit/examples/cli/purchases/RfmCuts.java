package org.crmkit.examples.cli.purchases;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.value.BuyingTable;
import org.crmkit.scoring.value.RfmBinning;

/**
 * Where the scores of recency, frequency and value part. Fifths by rank would part customers who bought equally often, and most
 * buy once; so the limits are fifths where these differ, and 1, 2, 3 and 5 purchases where they do not.
 */
public record RfmCuts(RfmBinning.ByCutPoints binning) {

    private static final List<Long> FEW = List.of(1L, 2L, 3L, 5L);

    /** Obtains the limits for the customers of a table. */
    public static RfmCuts of(BuyingTable table) {
        RfmBinning.ByCutPoints fifths = RfmBinning.cutPointsOf(table, 5)
                .fold(
                        byRank -> {
                            throw new IllegalStateException("Cut points were expected, not " + byRank);
                        },
                        byCutPoints -> byCutPoints);
        boolean differ = fifths.purchases().stream().distinct().count() == FEW.size();
        return new RfmCuts(
                differ ? fifths : new RfmBinning.ByCutPoints(fifths.recencyDays(), FEW, fifths.minorAmounts()));
    }

    /** Returns the days since the last purchase that each recency score stands for. */
    public List<Label> recencyLabels() {
        List<Long> cuts = binning.recencyDays();
        List<Label> labels = new ArrayList<>();
        labels.add(Label.same("≥" + cuts.get(0)));
        for (int i = 1; i < cuts.size(); i++) {
            labels.add(range(cuts.get(i), cuts.get(i - 1) - 1));
        }
        labels.add(Label.same("<" + cuts.get(cuts.size() - 1)));
        return labels;
    }

    /** Returns the purchases that each frequency score stands for. */
    public List<Label> frequencyLabels() {
        List<Long> cuts = binning.purchases();
        List<Label> labels = new ArrayList<>();
        labels.add(range(1, cuts.get(0)));
        for (int i = 1; i < cuts.size(); i++) {
            labels.add(range(cuts.get(i - 1) + 1, cuts.get(i)));
        }
        labels.add(Label.same(cuts.get(cuts.size() - 1) + 1 + "+"));
        return labels;
    }

    private static Label range(long from, long to) {
        return Label.same(from >= to ? Long.toString(to) : from + "–" + to);
    }
}
