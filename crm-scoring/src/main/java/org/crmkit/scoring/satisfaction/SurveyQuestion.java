package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * One question of the questionnaire, the fourth level of the index. Its scale is the theoretical one, never the one observed.
 *
 * @param slug its name in answers
 * @param wording what is asked
 * @param item the slug of the part it belongs to
 * @param lowest the lowest answer there is, finite
 * @param highest the highest, above {@code lowest}
 * @param isReversed whether a high answer is bad news
 */
public record SurveyQuestion(
        String slug, Label wording, String item, double lowest, double highest, boolean isReversed) {

    public SurveyQuestion {
        checkArgument(
                RuleKey.isSlug(slug), "SurveyQuestion.slug was '%s'; it must be a slug such as overall-quality.", slug);
        checkArgument(
                Double.isFinite(lowest) && Double.isFinite(highest) && lowest < highest,
                "SurveyQuestion %s has a scale from %s to %s; the highest answer must be above the lowest.",
                slug,
                lowest,
                highest);
    }

    /**
     * Returns what an answer is worth, 0 to 100, 100 being best.
     *
     * @throws IllegalArgumentException if it is not on the scale
     */
    public double worth(double answer) {
        checkArgument(
                answer >= lowest && answer <= highest,
                "The answer to %s was %s; it must be %s to %s.",
                slug,
                answer,
                lowest,
                highest);
        return 100 * (isReversed ? highest - answer : answer - lowest) / (highest - lowest);
    }
}
