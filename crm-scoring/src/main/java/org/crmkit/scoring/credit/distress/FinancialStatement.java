package org.crmkit.scoring.credit.distress;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The annual accounts of one company, as far as they are known.
 *
 * @param key whose
 * @param items in one currency; assets, liabilities and sales zero or more
 * @param sizeDeflator what total assets are divided by before {@link DistressRatio#SIZE} takes the logarithm: the price index of the
 *     gross national product with 1968 = 100, times the units of the statement's currency a US dollar costs; above zero
 */
public record FinancialStatement(String key, Map<FinancialItem, Money> items, OptionalDouble sizeDeflator) {

    public FinancialStatement {
        Map<FinancialItem, Money> copy = new EnumMap<>(FinancialItem.class);
        copy.putAll(items);
        CurrencyUnit currency = null;
        for (Map.Entry<FinancialItem, Money> item : copy.entrySet()) {
            Money amount = item.getValue();
            currency = currency == null ? amount.getCurrencyUnit() : currency;
            checkArgument(
                    amount.getCurrencyUnit().equals(currency),
                    "FinancialStatement.%s of %s was %s; it must be in %s as the rest.",
                    item.getKey().code(),
                    key,
                    amount,
                    currency);
            checkArgument(
                    !amount.isNegative() || mayBeNegative(item.getKey()),
                    "FinancialStatement.%s of %s was %s; it must be zero or more.",
                    item.getKey().code(),
                    key,
                    amount);
        }
        checkArgument(
                sizeDeflator.isEmpty()
                        || (sizeDeflator.getAsDouble() > 0 && sizeDeflator.getAsDouble() < Double.POSITIVE_INFINITY),
                "FinancialStatement.sizeDeflator of %s was %s; it must be above zero.",
                key,
                sizeDeflator);
        items = Collections.unmodifiableMap(copy);
    }

    /** Obtains a statement whose size no model needs. */
    public static FinancialStatement of(String key, Map<FinancialItem, Money> items) {
        return new FinancialStatement(key, items, OptionalDouble.empty());
    }

    private static boolean mayBeNegative(FinancialItem item) {
        return switch (item) {
            case CURRENT_ASSETS, TOTAL_ASSETS, CURRENT_LIABILITIES, TOTAL_LIABILITIES, SALES, MARKET_EQUITY -> false;
            case RETAINED_EARNINGS, EBIT, PROFIT_BEFORE_TAX, NET_PROFIT, NET_PROFIT_BEFORE, FUNDS_FROM_OPERATIONS ->
                true;
        };
    }

    /** Returns an item if it is known. */
    public Optional<Money> item(FinancialItem item) {
        return Optional.ofNullable(items.get(item));
    }

    double amount(FinancialItem item) {
        return item(item).map(money -> money.getAmount().doubleValue()).orElse(0.0);
    }
}
