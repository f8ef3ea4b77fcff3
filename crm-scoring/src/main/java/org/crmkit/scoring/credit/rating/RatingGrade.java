package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * One grade of a master scale.
 *
 * @param slug a stable name, for example {@code bbb}
 * @param label what it is called
 * @param probability that a customer of this grade defaults within a year, above 0 to 1; 1 means that he has defaulted
 * @param below the probability from which the next worse grade begins, exclusive; 1 for the last grade before default and for default
 */
public record RatingGrade(String slug, Label label, double probability, double below) {

    public RatingGrade {
        checkArgument(RuleKey.isSlug(slug), "RatingGrade.slug was '%s'; it must be a slug such as bbb.", slug);
        checkArgument(
                probability > 0 && probability <= 1,
                "RatingGrade.probability of %s was %s; it must be above 0 to 1.",
                slug,
                probability);
        checkArgument(
                below >= probability && below <= 1,
                "RatingGrade.below of %s was %s; it must be at least %s, the probability of the grade, and at most 1.",
                slug,
                below,
                probability);
    }

    /** Tells whether it is the grade of those who have defaulted. */
    public boolean isDefault() {
        return probability == 1;
    }

    @Override
    public String toString() {
        return slug;
    }
}
