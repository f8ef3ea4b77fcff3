package org.crmkit.core.relationship.club;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Something members have that others have not.
 *
 * @param slug its segment of the key, for example {@code priority-line}
 * @param name what it is called
 * @param from the slug of the lowest grade that has it; the grades above keep it
 */
public record ClubBenefit(String slug, Label name, String from) {

    public ClubBenefit {
        checkArgument(
                RuleKey.isSlug(slug), "club.benefits has '%s'; its name must be a slug, such as priority-line.", slug);
    }
}
