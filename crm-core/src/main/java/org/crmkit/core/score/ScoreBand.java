package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * A named stretch of a scale.
 *
 * @param slug a stable name, for example {@code champions} or {@code a}
 * @param label what it is called
 * @param from the lowest score in it, inclusive; {@code -Infinity} for the lowest band
 */
public record ScoreBand(String slug, Label label, double from) {

    public ScoreBand {
        checkArgument(RuleKey.isSlug(slug), "ScoreBand.slug was '%s'; it must be a slug such as a or at-risk.", slug);
        checkArgument(
                from < Double.POSITIVE_INFINITY,
                "ScoreBand.from of %s was %s; it must be a number, or -Infinity for the lowest band.",
                slug,
                from);
    }
}
