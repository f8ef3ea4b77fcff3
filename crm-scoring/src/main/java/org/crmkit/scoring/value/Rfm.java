package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.internal.Slices;
import org.joda.money.Money;

/**
 * Recency, frequency and monetary scores with named segments. The first segment in the list that holds a combination names it;
 * every combination must have one.
 *
 * @param binning how values become scores
 * @param segments by recency and by the mean of frequency and monetary score
 */
public record Rfm(RfmBinning binning, List<RfmSegment> segments) {

    public Rfm {
        segments = List.copyOf(segments);
        for (int recency = 1; recency <= binning.bins(); recency++) {
            for (int value = 1; value <= binning.bins(); value++) {
                int r = recency;
                int v = value;
                checkArgument(
                        segments.stream().anyMatch(s -> s.holds(r, v)),
                        "Rfm.segments leave recency %s with value %s unnamed; add a segment that holds it.",
                        recency,
                        value);
            }
        }
    }

    /** Obtains fifths by rank with the usual segments. */
    public static Rfm quintiles() {
        return new Rfm(RfmBinning.quintilesByRank(), RfmSegment.QUINTILES);
    }

    /** Returns the scores and segments of all customers. Time grows linearly with them. */
    public RfmResult score(BuyingTable table) {
        return score(table, false);
    }

    /** Scores by the threads of the common pool, to the same result as {@link #score(BuyingTable)}. */
    public RfmResult scoreInParallel(BuyingTable table) {
        return score(table, true);
    }

    private RfmResult score(BuyingTable table, boolean parallel) {
        Slices slices = Slices.of(table.size(), parallel);
        Function<RfmDimension, byte[]> scores = binning.fold(
                byRank -> new RankBins(table, byRank.bins(), slices)::scores,
                byCutPoints -> dimension -> byCutPoints.scores(table, dimension, slices));
        return new RfmResult(
                this, table, Arrays.stream(RfmDimension.values()).map(scores).toArray(byte[][]::new), slices);
    }

    /**
     * Returns the score of one customer by himself, in no time to speak of; empty for bins by rank, which need all customers.
     *
     * @param daysSinceLast zero or more
     * @param purchases zero or more
     * @param amount of all purchases, in the currency of the limits
     */
    public Optional<Score> score(int daysSinceLast, int purchases, Money amount) {
        checkArgument(
                daysSinceLast >= 0 && purchases >= 0 && !amount.isNegative(),
                "The customer had %s days, %s purchases and %s; none may be below zero.",
                daysSinceLast,
                purchases,
                amount);
        return binning.fold(byRank -> Optional.empty(), cuts -> {
            int recency = cuts.score(RfmDimension.RECENCY, daysSinceLast);
            int frequency = cuts.score(RfmDimension.FREQUENCY, purchases);
            int monetary = cuts.score(RfmDimension.MONETARY, amount.getAmountMinorLong());
            return Optional.of(RfmResult.score(
                    this,
                    segment(recency, frequency, monetary),
                    new int[] {recency, frequency, monetary},
                    daysSinceLast,
                    purchases,
                    amount));
        });
    }

    RfmSegment segment(int recency, int frequency, int monetary) {
        int value = (frequency + monetary + 1) / 2;
        return segments.stream()
                .filter(s -> s.holds(recency, value))
                .findFirst()
                .orElseThrow();
    }

    /** Returns how the scores came about, as a score names its configuration: {@code 5 bins by rank}. */
    public String configuration() {
        return binning.fold(
                byRank -> byRank.bins() + " bins by rank", byCutPoints -> byCutPoints.bins() + " bins by cut points");
    }
}
