package org.crmkit.core.tier.care;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * One thing that is done for customers again and again.
 *
 * @param slug its segment of the key, for example {@code personal-visit}
 * @param name what is done
 * @param from the slug of the lowest class it is done for; the classes above keep it
 * @param every how often, in days, weeks, months or years; more than nothing
 * @param share the share of customers it is done for each time, above 0 and at most 1: a sample below 1
 */
public record CareItem(String slug, Label name, String from, Span every, BigDecimal share) {

    public CareItem {
        checkArgument(
                RuleKey.isSlug(slug),
                "care.items has an item '%s'; its name must be a slug, such as personal-visit.",
                slug);
        checkArgument(
                every.amount() > 0 && isCalendarSpan(every),
                "care.items.%s.every was %s; it must be at least one day, week, month or year, such as 3 months.",
                slug,
                every);
        checkArgument(
                share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "care.items.%s.share was %s; it must be above 0 and at most 1. Use 1 for every customer.",
                slug,
                share);
    }

    private static boolean isCalendarSpan(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    /** Returns the key above this item's rules, for example {@code care.items.personal-visit}. */
    public RuleKey key() {
        return CareProgramme.ITEMS.child(slug);
    }
}
