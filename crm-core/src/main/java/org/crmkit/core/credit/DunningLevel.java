package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * One step of reminding a customer of what is past due.
 *
 * @param slug its segment of the key, for example {@code first-reminder}
 * @param name what the step is called
 * @param from days past due from which an item is at this level, above zero
 * @param effect whether it stops credit too
 */
public record DunningLevel(String slug, Label name, Span from, DunningEffect effect) {

    public DunningLevel {
        checkArgument(
                RuleKey.isSlug(slug),
                "credit.dunning has a level '%s'; its name must be a slug of a-z, 0-9 and inner hyphens, such as reminder.",
                slug);
        checkArgument(
                from.unit() == Span.Unit.DAYS && from.amount() > 0,
                "credit.dunning.%s.from was %s; it must be above zero, in days, such as 10 days. Due today is not overdue.",
                slug,
                from);
    }

    /** Returns the key above this level's rules, for example {@code credit.dunning.reminder}. */
    public RuleKey key() {
        return CreditPolicy.DUNNING.child(slug);
    }
}
