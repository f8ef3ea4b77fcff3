package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.List;

/**
 * What a binning must keep to.
 *
 * @param maxBins the most bins of ordinary values, 2 to 20; missing and special values have bins of their own beside them
 * @param minShare the least share of all cases that a bin of ordinary values holds, zero or more, below one half
 * @param trend how the share of bad cases must go; for numbers only
 * @param candidates the most cut points that are tried, 2 to 1000: all of them where a variable has no more, else those that part the
 *     cases most evenly
 * @param specials values that mean something of their own, such as -999, as they are written; each has its own bin
 */
public record BinningOptions(int maxBins, double minShare, Trend trend, int candidates, List<String> specials) {

    /** Up to five bins of five per cent each, free, from 255 candidates; no special values. */
    public static final BinningOptions DEFAULT = new BinningOptions(5, 0.05, Trend.FREE, 255, List.of());

    public BinningOptions {
        specials = List.copyOf(specials);
        checkArgument(
                maxBins >= 2 && maxBins <= 20, "BinningOptions.maxBins was %s; it must be 2 to 20. Use 5.", maxBins);
        checkArgument(
                minShare >= 0 && minShare < 0.5,
                "BinningOptions.minShare was %s; it must be zero or more and below 0.5. Use 0.05.",
                minShare);
        checkArgument(
                candidates >= 2 && candidates <= 1000,
                "BinningOptions.candidates was %s; it must be 2 to 1000. Use 255.",
                candidates);
    }

    /** Returns the same with another trend. */
    public BinningOptions with(Trend other) {
        return new BinningOptions(maxBins, minShare, other, candidates, specials);
    }
}
