package org.crmkit.core.rating;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What no limit may exceed, whatever the methods say.
 *
 * @param slug its stable name
 * @param name why, for example the insurer's ceiling or a share of our own equity
 * @param most zero or more
 */
public record LimitCap(String slug, Label name, Money most) {

    public LimitCap {
        checkArgument(RuleKey.isSlug(slug), "rating.limits.caps has '%s'; its name must be a slug.", slug);
        checkArgument(
                !most.isNegative(),
                "rating.limits.caps.%s.most was %s; it must be zero or more. Raise it.",
                slug,
                most);
    }
}
