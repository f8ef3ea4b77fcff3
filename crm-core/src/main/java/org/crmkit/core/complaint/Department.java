package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * A department that takes part in handling complaints.
 *
 * @param slug the host's stable name for it
 * @param name what it is called
 */
public record Department(String slug, Label name) {

    public Department {
        checkArgument(
                RuleKey.isSlug(slug), "Department.slug was '%s'; it must be a slug such as network-operation.", slug);
    }

    /** Obtains a department. */
    public static Department of(String slug, String zh, String en) {
        return new Department(slug, Label.of(zh, en));
    }
}
