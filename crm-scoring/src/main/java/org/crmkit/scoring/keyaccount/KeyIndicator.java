package org.crmkit.scoring.keyaccount;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * An indicator of a key account, rated from 0 to 100, more being better.
 *
 * @param slug the name of its input
 * @param aspect what it tells of
 * @param label what it is called
 * @param definition what a high rating means
 * @param part how much it counts beside the others of its aspect, above zero
 */
public record KeyIndicator(String slug, KeyAspect aspect, Label label, Label definition, double part) {

    public KeyIndicator {
        checkArgument(RuleKey.isSlug(slug), "KeyIndicator.slug was '%s'; it must be a slug such as margin.", slug);
        checkArgument(
                part > 0 && part < Double.POSITIVE_INFINITY,
                "KeyIndicator.part of %s was %s; it must be above zero. Leave the indicator out if it does not count.",
                slug,
                part);
    }

    static KeyIndicator of(
            KeyAspect aspect, String slug, String zh, String en, String definitionZh, String definitionEn) {
        return new KeyIndicator(slug, aspect, Label.of(zh, en), Label.of(definitionZh, definitionEn), 1);
    }
}
