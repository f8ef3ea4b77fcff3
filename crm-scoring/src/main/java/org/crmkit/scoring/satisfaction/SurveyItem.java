package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Label;

/**
 * One part of a dimension, the third level of the index.
 *
 * @param slug its name in keys
 * @param label what it is called
 * @param dimension the part of the index it belongs to
 */
public record SurveyItem(String slug, Label label, SatisfactionDimension dimension) {

    public SurveyItem {
        checkArgument(RuleKey.isSlug(slug), "SurveyItem.slug was '%s'; it must be a slug such as reliability.", slug);
    }
}
