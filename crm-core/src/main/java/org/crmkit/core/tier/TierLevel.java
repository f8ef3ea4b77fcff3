package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * One level of a tier scheme. A customer who reaches the threshold exactly has the level.
 *
 * @param slug its segment of the key, for example {@code gold}
 * @param name what customers call it
 * @param threshold the purchases within the window from which the level is held; zero or more
 */
public record TierLevel(String slug, Label name, Money threshold) {

    public TierLevel {
        checkArgument(
                RuleKey.isSlug(slug),
                "tier.levels has a level '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as gold.",
                slug);
        checkArgument(
                !threshold.isNegative(),
                "tier.levels.%s.threshold was %s; it must be zero or more. Use zero for the level everyone has.",
                slug,
                threshold);
    }

    /** Returns the key above this level's rules, for example {@code tier.levels.gold}. */
    public RuleKey key() {
        return TierScheme.LEVELS.child(slug);
    }
}
