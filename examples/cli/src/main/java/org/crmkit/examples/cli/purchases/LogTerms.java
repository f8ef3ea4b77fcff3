package org.crmkit.examples.cli.purchases;

import java.util.Optional;
import org.crmkit.core.score.ModelKey;

/**
 * What the reader of a report decides himself.
 *
 * @param model the purchase model; the one with the smallest AIC if none is named
 * @param horizon how many weeks the forecasts look ahead, at least one
 * @param silence after how many weeks without a purchase a customer counts as gone in the curve of those who stay, at least one
 */
public record LogTerms(Optional<ModelKey> model, int horizon, int silence) {

    /** Half a year. */
    private static final int USUAL = 26;

    /** Obtains the usual terms for a log of some weeks: half a year, and for the silence no more than a third of the log. */
    public static LogTerms usual(long weeks) {
        return new LogTerms(Optional.empty(), USUAL, (int) Math.max(1, Math.min(USUAL, Math.round(weeks / 3.0))));
    }
}
