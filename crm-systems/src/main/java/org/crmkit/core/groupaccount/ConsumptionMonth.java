package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Maps;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a whole group consumed in one month.
 *
 * @param charges by item, all in one currency, zero or more; an item not listed was not charged; at least one
 * @param paidInTime whether the bill of the month was paid when it was due
 */
public record ConsumptionMonth(YearMonth month, Map<ConsumptionItem, Money> charges, boolean paidInTime) {

    public ConsumptionMonth {
        checkArgument(
                !charges.isEmpty(), "The charges of %s are empty; give at least one, zero if nothing was used.", month);
        charges = Maps.immutableEnumMap(charges);
        CurrencyUnit currency = charges.values().iterator().next().getCurrencyUnit();
        charges.forEach((item, charge) -> checkArgument(
                !charge.isNegative() && charge.getCurrencyUnit().equals(currency),
                "The charge of %s for %s was %s; it must be zero or more, in %s like the others. Correct the bill.",
                month,
                item.slug(),
                charge,
                currency));
    }

    CurrencyUnit currency() {
        return charges.values().iterator().next().getCurrencyUnit();
    }

    /** Returns the charge of one item; of the whole bill if {@code item} is empty. */
    public Money charge(Optional<ConsumptionItem> item) {
        Money zero = Money.zero(currency());
        return item.isPresent()
                ? charges.getOrDefault(item.get(), zero)
                : charges.values().stream().reduce(zero, Money::plus);
    }
}
