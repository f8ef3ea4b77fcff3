package org.crmkit.scoring.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.internal.Slices;
import org.joda.money.Money;

/** The RFM scores of all customers of a table, by its rows. */
public final class RfmResult {

    private final Rfm rfm;
    private final BuyingTable table;
    private final byte[][] scores;
    private final byte[] segments;

    RfmResult(Rfm rfm, BuyingTable table, byte[][] scores, Slices slices) {
        this.rfm = rfm;
        this.table = table;
        this.scores = scores;
        this.segments = new byte[table.size()];
        int bins = rfm.binning().bins();
        byte[] ofCell = new byte[(bins + 1) * (bins + 1) * (bins + 1)];
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                for (int m = 1; m <= bins; m++) {
                    ofCell[(r * (bins + 1) + f) * (bins + 1) + m] =
                            (byte) rfm.segments().indexOf(rfm.segment(r, f, m));
                }
            }
        }
        slices.each(slice -> {
            int to = slices.start(slice + 1);
            for (int row = slices.start(slice); row < to; row++) {
                segments[row] = ofCell[(scores[0][row] * (bins + 1) + scores[1][row]) * (bins + 1) + scores[2][row]];
            }
        });
    }

    /** Returns how many customers there are. */
    public int size() {
        return segments.length;
    }

    /** Returns the table that was scored. */
    public BuyingTable table() {
        return table;
    }

    /** Returns the score of one dimension, from 1 (worst) to the number of bins (best). */
    public int score(int row, RfmDimension dimension) {
        return switch (dimension) {
            case RECENCY -> scores[0][row];
            case FREQUENCY -> scores[1][row];
            case MONETARY -> scores[2][row];
        };
    }

    /** Returns the three scores in the order recency, frequency, monetary: {@code 5-4-4}. */
    public String cell(int row) {
        return scores[0][row] + "-" + scores[1][row] + "-" + scores[2][row];
    }

    /** Returns how many customers each combination of scores has, from {@code 1-1-1} on, in the order of the scores; those of nobody left out. */
    public Map<String, Integer> cells() {
        int bins = rfm.binning().bins();
        int[] counts = new int[bins * bins * bins];
        for (int row = 0; row < size(); row++) {
            counts[((scores[0][row] - 1) * bins + scores[1][row] - 1) * bins + scores[2][row] - 1]++;
        }
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                cells.put(
                        cell / bins / bins + 1 + "-" + (cell / bins % bins + 1) + "-" + (cell % bins + 1),
                        counts[cell]);
            }
        }
        return cells;
    }

    /** Returns the segment of a customer. */
    public RfmSegment segment(int row) {
        return rfm.segments().get(segments[row]);
    }

    /** Returns how many customers each segment has, in the order of the scheme, empty ones included. */
    public Map<RfmSegment, Integer> sizes() {
        int[] counts = new int[rfm.segments().size()];
        for (byte segment : segments) {
            counts[segment]++;
        }
        Map<RfmSegment, Integer> sizes = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            sizes.put(rfm.segments().get(i), counts[i]);
        }
        return sizes;
    }

    /** Returns the sum of the three scores with a reason each; the band is the segment, which starts nowhere on the scale. */
    public Score score(int row) {
        return score(
                rfm,
                segment(row),
                new int[] {scores[0][row], scores[1][row], scores[2][row]},
                table.daysSinceLast(row),
                table.purchases(row),
                table.amount(row));
    }

    static Score score(Rfm rfm, RfmSegment segment, int[] scores, int days, int count, Money amount) {
        return new Score(
                ModelKey.RFM,
                scores[0] + scores[1] + scores[2],
                Optional.of(new ScoreBand(segment.slug(), segment.label(), Double.NEGATIVE_INFINITY)),
                0,
                List.of(
                        contribution(
                                RfmDimension.RECENCY,
                                scores[0],
                                "最近一次购买在" + days + "天前",
                                "last purchase " + days + " days ago"),
                        contribution(RfmDimension.FREQUENCY, scores[1], "购买" + count + "次", count + " purchases"),
                        contribution(
                                RfmDimension.MONETARY,
                                scores[2],
                                "购买金额" + Formats.money(amount, Lang.ZH),
                                Formats.money(amount, Lang.EN) + " spent")),
                List.of(),
                rfm.configuration());
    }

    private static Contribution contribution(RfmDimension dimension, int points, String zh, String en) {
        return new Contribution(
                Reason.of(dimension.slug(), zh + "，得" + points + "分", en + ": score " + points), points);
    }
}
