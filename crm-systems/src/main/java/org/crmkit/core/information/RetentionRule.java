package org.crmkit.core.information;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;

/**
 * How long one kind of document is kept.
 *
 * @param kind a slug the company chooses
 * @param name what documents of the kind are called
 * @param from what the period counts from
 * @param keep how long, in days, weeks, months or years
 * @param force whether a request to erase ends it
 * @param because the law with its article, or that it is a rule of the company
 */
public record RetentionRule(
        String kind, Label name, RetentionStart from, Span keep, RetentionForce force, Label because) {

    public RetentionRule {
        checkArgument(
                RuleKey.isSlug(kind),
                "information.retention has '%s'; a kind is named by a slug, such as contract.",
                kind);
        checkArgument(
                Calendars.isDays(keep),
                "information.retention.%s.keep was %s; it must count days, weeks, months or years. Write 30 days, for example.",
                kind,
                keep);
    }

    /** Returns the first day on which a document need no longer be kept, by the day of what its period counts from. */
    public LocalDate freeFrom(LocalDate event) {
        return Calendars.after(from.firstDay(event), keep);
    }
}
