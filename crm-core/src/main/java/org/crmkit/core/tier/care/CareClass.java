package org.crmkit.core.tier.care;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * One class of customers, such as A, B or C.
 *
 * @param slug its segment of the key, for example {@code a}
 * @param name what it is called
 */
public record CareClass(String slug, Label name) {

    public CareClass {
        checkArgument(RuleKey.isSlug(slug), "care.classes has a class '%s'; its name must be a slug, such as a.", slug);
    }
}
