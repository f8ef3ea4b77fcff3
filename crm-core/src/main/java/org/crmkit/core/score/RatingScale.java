package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Bands from low to high that together cover every score.
 *
 * @param bands at least one; the first starts at {@code -Infinity}, each later one above the one before
 */
public record RatingScale(List<ScoreBand> bands) {

    public RatingScale {
        bands = List.copyOf(bands);
        checkArgument(!bands.isEmpty(), "RatingScale.bands is empty; give at least one band.");
        checkArgument(
                bands.get(0).from() == Double.NEGATIVE_INFINITY,
                "RatingScale.bands starts at %s; its first band must start at -Infinity so that every score has a band.",
                bands.get(0).from());
        for (int i = 1; i < bands.size(); i++) {
            ScoreBand lower = bands.get(i - 1);
            ScoreBand upper = bands.get(i);
            checkArgument(
                    upper.from() > lower.from(),
                    "RatingScale band %s starts at %s; it must start above %s, where %s before it starts.",
                    upper.slug(),
                    upper.from(),
                    lower.from(),
                    lower.slug());
        }
    }

    /** Returns the band {@code score} falls in: the highest one that starts at or below it. {@code score} is a number. */
    public ScoreBand bandOf(double score) {
        checkArgument(!Double.isNaN(score), "score was NaN; only a number has a band.");
        ScoreBand found = bands.get(0);
        for (ScoreBand band : bands) {
            if (band.from() <= score) {
                found = band;
            }
        }
        return found;
    }
}
