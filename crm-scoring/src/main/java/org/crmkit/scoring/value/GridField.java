package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * A field of a portfolio.
 *
 * @param slug a stable name
 * @param label what customers there are called, or what is done with them
 * @param advice what to do
 */
public record GridField(String slug, Label label, Label advice) {

    public GridField {
        checkArgument(RuleKey.isSlug(slug), "GridField.slug was '%s'; it must be a slug such as develop.", slug);
    }

    static GridField of(String slug, String zh, String en, String adviceZh, String adviceEn) {
        return new GridField(slug, Label.of(zh, en), Label.of(adviceZh, adviceEn));
    }
}
