package org.crmkit.core.complaint;

import java.util.Optional;
import org.crmkit.core.score.Score;

/**
 * The outcome of the filter.
 *
 * @param proposed what the score says
 * @param score 0 to 100, what each factor adds, and the factors nobody judged
 * @param override a person's decision that takes its place, if there is one
 */
public record FilterDecision(ComplaintCategory proposed, Score score, Optional<FilterOverride> override) {

    /** Returns the category that holds. */
    public ComplaintCategory category() {
        return override.map(FilterOverride::category).orElse(proposed);
    }
}
