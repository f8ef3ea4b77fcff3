package org.crmkit.core.survey;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Customers who are asked and reported on together, such as priority customers and others.
 *
 * @param slug its name in sheets and reports
 * @param name what they are called
 * @param population how many there are, one or more
 */
public record Segment(String slug, Label name, long population) {

    public Segment {
        checkArgument(RuleKey.isSlug(slug), "Segment.slug was '%s'; it must be a slug such as priority.", slug);
        checkArgument(
                population >= 1 && population <= 1_000_000_000_000L,
                "Segment.population of %s was %s; it must be 1 to 1,000,000,000,000. Leave out a segment without customers.",
                slug,
                population);
    }
}
