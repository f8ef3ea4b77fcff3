package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * A feature of a group's consumption that is worth an answer: a measure and its limit.
 *
 * @param slug its segment of the key
 * @param name what it is called
 * @param item the item measured; empty for the whole bill
 * @param limit a number or a share; only where the measure is no amount
 * @param amount only where the measure is an amount
 */
public record ConsumptionFeature(
        String slug,
        Label name,
        ConsumptionMeasure measure,
        Optional<ConsumptionItem> item,
        Comparison test,
        Optional<BigDecimal> limit,
        Optional<Money> amount) {

    public ConsumptionFeature {
        String path = "group-account.features." + slug;
        checkArgument(RuleKey.isSlug(slug), "%s is no name for a feature; it must be a slug.", path);
        checkArgument(
                limit.isPresent() != measure.isAmount() && amount.isPresent() == measure.isAmount(),
                "%s measures %s; it must have %s and nothing else to compare with. Correct it.",
                path,
                measure.slug(),
                measure.isAmount() ? "amount" : "limit");
        checkArgument(
                item.isEmpty() || measure.mayNameItem(),
                "%s.item was %s; %s is about the whole bill. Leave the item out.",
                path,
                item.map(ConsumptionItem::slug).orElse(""),
                measure.slug());
        checkArgument(
                item.isPresent() || measure != ConsumptionMeasure.SHARE_OF_BILL,
                "%s.item is missing; a share of the bill must be that of an item. Add it.",
                path);
    }
}
