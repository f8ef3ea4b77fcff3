package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;
import java.util.function.Function;
import org.crmkit.scoring.internal.Slices;

/**
 * How values become scores from 1 to the number of bins. Two forms are in use and give different answers where customers are
 * equal: by rank makes bins of one size and may part equals, by cut points keeps equals together.
 */
public sealed interface RfmBinning {

    /** Handles each form. */
    <R> R fold(Function<ByRank, R> byRank, Function<ByCutPoints, R> byCutPoints);

    /** Returns the highest score. */
    int bins();

    /** Obtains fifths by rank. */
    static RfmBinning quintilesByRank() {
        return new ByRank(5);
    }

    /**
     * Obtains cut points at the quantiles of a table: the smallest values that at least {@code k} of every {@code bins} customers
     * do not exceed (the inverse of the empirical distribution, type 1 of Hyndman and Fan 1996,
     * <a href="https://doi.org/10.1080/00031305.1996.10473566">doi:10.1080/00031305.1996.10473566</a>). With many equal values
     * some scores stay empty.
     */
    static RfmBinning cutPointsOf(BuyingTable table, int bins) {
        checkArgument(table.size() > 0, "The table is empty; there are no quantiles to cut at.");
        return new ByCutPoints(
                quantiles(table, RfmDimension.RECENCY, bins),
                quantiles(table, RfmDimension.FREQUENCY, bins),
                quantiles(table, RfmDimension.MONETARY, bins));
    }

    private static List<Long> quantiles(BuyingTable table, RfmDimension dimension, int bins) {
        int[] ranks = new int[bins - 1];
        for (int k = 1; k < bins; k++) {
            ranks[k - 1] = (int) (((long) k * table.size() + bins - 1) / bins) - 1;
        }
        Slices one = Slices.of(table.size(), false);
        long[] values = new long[table.size()];
        dimension.better(table, one, values);
        Ranks found = new Ranks(values, ranks, one);
        Long[] cuts = new Long[bins - 1];
        for (int place = 0; place < cuts.length; place++) {
            cuts[place] = dimension == RfmDimension.RECENCY ? -found.value(place) : found.value(place);
        }
        return List.of(cuts);
    }

    /**
     * Bins of one size, as {@code NTILE} in SQL: the first bins take one more where the customers do not divide evenly. Equal
     * values are ordered by customer key.
     *
     * @param bins from 2 to 100
     */
    record ByRank(int bins) implements RfmBinning {
        public ByRank {
            checkArgument(bins >= 2 && bins <= 100, "ByRank.bins was %s; it must be from 2 to 100.", bins);
        }

        @Override
        public <R> R fold(Function<ByRank, R> byRank, Function<ByCutPoints, R> byCutPoints) {
            return byRank.apply(this);
        }
    }

    /**
     * Fixed limits: the score is one, plus one for each limit passed. All three lists are equally long.
     *
     * @param recencyDays falling; a customer passes a limit with fewer days since the last purchase
     * @param purchases rising; passed with more purchases
     * @param minorAmounts rising, in minor units; passed with a higher value
     */
    record ByCutPoints(List<Long> recencyDays, List<Long> purchases, List<Long> minorAmounts) implements RfmBinning {
        public ByCutPoints {
            recencyDays = List.copyOf(recencyDays);
            purchases = List.copyOf(purchases);
            minorAmounts = List.copyOf(minorAmounts);
            checkArgument(
                    !recencyDays.isEmpty()
                            && recencyDays.size() == purchases.size()
                            && purchases.size() == minorAmounts.size(),
                    "ByCutPoints had %s, %s and %s limits; the three lists must be equally long and not empty.",
                    recencyDays.size(),
                    purchases.size(),
                    minorAmounts.size());
            for (int i = 1; i < purchases.size(); i++) {
                checkArgument(
                        recencyDays.get(i) <= recencyDays.get(i - 1)
                                && purchases.get(i) >= purchases.get(i - 1)
                                && minorAmounts.get(i) >= minorAmounts.get(i - 1),
                        "ByCutPoints limit %s is out of order; days must fall, purchases and amounts must rise.",
                        i + 1);
            }
        }

        @Override
        public int bins() {
            return purchases.size() + 1;
        }

        @Override
        public <R> R fold(Function<ByRank, R> byRank, Function<ByCutPoints, R> byCutPoints) {
            return byCutPoints.apply(this);
        }

        byte[] scores(BuyingTable table, RfmDimension dimension, Slices slices) {
            List<Long> limits = limits(dimension);
            long[] cuts = new long[limits.size()];
            for (int i = 0; i < cuts.length; i++) {
                cuts[i] = dimension == RfmDimension.RECENCY ? -limits.get(i) : limits.get(i);
            }
            byte[] scores = new byte[table.size()];
            slices.each(slice -> {
                int to = slices.start(slice + 1);
                for (int row = slices.start(slice); row < to; row++) {
                    scores[row] = score(cuts, dimension.better(table, row));
                }
            });
            return scores;
        }

        private static byte score(long[] cuts, long better) {
            byte score = 1;
            while (score <= cuts.length && better > cuts[score - 1]) {
                score++;
            }
            return score;
        }

        /**
         * Returns the score of one value, from 1 to the number of bins.
         *
         * @param value days since the last purchase, number of purchases, or amount in minor units
         */
        public int score(RfmDimension dimension, long value) {
            int sign = dimension == RfmDimension.RECENCY ? -1 : 1;
            long[] cuts =
                    limits(dimension).stream().mapToLong(limit -> sign * limit).toArray();
            return score(cuts, sign * value);
        }

        private List<Long> limits(RfmDimension dimension) {
            return switch (dimension) {
                case RECENCY -> recencyDays;
                case FREQUENCY -> purchases;
                case MONETARY -> minorAmounts;
            };
        }
    }
}
