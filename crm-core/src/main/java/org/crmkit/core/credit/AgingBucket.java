package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;

/**
 * One band of days past due. It begins on the day after the band before it ends, the first one on the first day past due; what is
 * older than all of them stands in a band of its own.
 *
 * @param slug its segment of the key, for example {@code to-30}
 * @param upTo the last day past due that falls into it, in days, above zero
 */
public record AgingBucket(String slug, Span upTo) {

    public AgingBucket {
        checkArgument(
                RuleKey.isSlug(slug),
                "credit.aging-buckets has a band '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as to-30.",
                slug);
        checkArgument(
                upTo.unit() == Span.Unit.DAYS && upTo.amount() > 0,
                "credit.aging-buckets.%s was %s; it must be above zero, in days, such as 30 days.",
                slug,
                upTo);
    }
}
