package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * A post that may let an order pass over the limit, and grant limits.
 *
 * @param slug its segment of the key, for example {@code sales-manager}
 * @param name what the post is called
 * @param upTo the largest shortfall it may release, above zero
 * @param grantUpTo the largest limit it may grant or raise to, zero or more; lowering a limit is open to every post
 */
public record ReleaseAuthority(String slug, Label name, Money upTo, Money grantUpTo) {

    public ReleaseAuthority {
        checkArgument(
                RuleKey.isSlug(slug),
                "credit.authorities has a post '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as sales-manager.",
                slug);
        checkArgument(
                upTo.isPositive(),
                "credit.authorities.%s.up-to was %s; it must be above zero. Leave out a post that may release nothing.",
                slug,
                upTo);
        checkArgument(
                !grantUpTo.isNegative(),
                "credit.authorities.%s.grant-up-to was %s; it must be zero or more. Use zero for a post that grants nothing.",
                slug,
                grantUpTo);
    }

    /** Returns the key above this post's rules, for example {@code credit.authorities.sales-manager}. */
    public RuleKey key() {
        return CreditPolicy.AUTHORITIES.child(slug);
    }
}
