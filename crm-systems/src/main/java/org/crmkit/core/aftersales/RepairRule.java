package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.CalendarDays;

/**
 * How products are repaired.
 *
 * @param quoteValid how long a quote may be accepted, in days, weeks, months or years; above zero
 * @param replacementAfter how long after the request a repair may last before the customer is lent another unit; above zero
 * @param warranty how long a repair is guaranteed, in days, weeks, months or years
 * @param exchangeAfter after so many repairs of the same part under warranty the product is exchanged instead; one or more
 */
public record RepairRule(Span quoteValid, Span replacementAfter, Span warranty, int exchangeAfter) {

    static final RuleKey KEY = RuleKey.of("after-sales.repair");
    static final RuleKey QUOTE_VALID = KEY.child("quote-valid");
    static final RuleKey REPLACEMENT_AFTER = KEY.child("replacement-after");
    static final RuleKey WARRANTY = KEY.child("warranty");
    static final RuleKey EXCHANGE_AFTER = KEY.child("exchange-after");

    public RepairRule {
        checkArgument(
                CalendarDays.counts(quoteValid) && quoteValid.amount() > 0,
                "%s is %s; it must be at least one day, week, month or year. Write 30 days, for example.",
                QUOTE_VALID,
                quoteValid);
        checkArgument(
                replacementAfter.amount() > 0,
                "%s is %s; it must be more than zero. Raise it.",
                REPLACEMENT_AFTER,
                replacementAfter);
        checkArgument(
                CalendarDays.counts(warranty),
                "%s is %s; it must count days, weeks, months or years. Write 30 days, for example.",
                WARRANTY,
                warranty);
        checkArgument(exchangeAfter >= 1, "%s is %s; it must be one or more. Raise it.", EXCHANGE_AFTER, exchangeAfter);
    }

    List<RuleFact> facts() {
        return List.of(
                new RuleFact(
                        QUOTE_VALID,
                        new RuleValue.Time(quoteValid),
                        Label.of("维修报价有效期", "How long a quote may be accepted")),
                new RuleFact(
                        REPLACEMENT_AFTER,
                        new RuleValue.Time(replacementAfter),
                        Label.of("维修超过此时长应提供备用机", "Length of a repair after which a unit is lent")),
                new RuleFact(WARRANTY, new RuleValue.Time(warranty), Label.of("维修保修期", "Warranty on a repair")),
                new RuleFact(
                        EXCHANGE_AFTER,
                        new RuleValue.Count(exchangeAfter, Label.of("次", "repairs")),
                        Label.of("同一部件修理几次后换货", "Repairs of the same part after which the product is exchanged")));
    }
}
