package org.crmkit.core.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.Purchase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How trade with a customer changed from year to year, each currency for itself. */
final class TradeByYear {

    private TradeByYear() {}

    /** What was bought in one year: the sum less returns, and how often. */
    private record Year(Money amount, int sales) {

        Year plus(Purchase purchase) {
            return new Year(
                    amount.plus(purchase.amount()), sales + (purchase.amount().isPositive() ? 1 : 0));
        }
    }

    static void add(List<Purchase> purchases, LocalDate asOf, Lines lines) {
        SortedMap<String, SortedMap<Integer, Year>> byCurrency = new TreeMap<>();
        for (Purchase purchase : purchases) {
            if (!purchase.day().isAfter(asOf)) {
                CurrencyUnit currency = purchase.amount().getCurrencyUnit();
                byCurrency
                        .computeIfAbsent(currency.getCode(), c -> new TreeMap<>())
                        .merge(
                                purchase.day().getYear(),
                                new Year(Money.zero(currency), 0).plus(purchase),
                                (year, one) -> year.plus(purchase));
            }
        }
        byCurrency.forEach((currency, years) -> {
            for (int year = years.firstKey(); year <= asOf.getYear(); year++) {
                Year its = years.getOrDefault(year, new Year(Money.zero(CurrencyUnit.of(currency)), 0));
                Optional<Year> before = Optional.ofNullable(years.get(year - 1));
                Optional<Label> change = change(its, before);
                Label amount = Lines.money(its.amount());
                lines.plain(
                        "year-" + year + (byCurrency.size() > 1 ? "-" + currency : ""),
                        Label.of(
                                year + "年" + (year == asOf.getYear() ? "至今" : ""),
                                year + (year == asOf.getYear() ? " to date" : "")),
                        Label.of(
                                amount.zh() + "，" + its.sales() + " 笔"
                                        + change.map(Label::zh).orElse(""),
                                amount.en() + ", " + its.sales() + (its.sales() == 1 ? " purchase" : " purchases")
                                        + change.map(Label::en).orElse("")));
            }
        });
    }

    /** The change against the year before; empty where nothing, or less than nothing, was bought then. */
    private static Optional<Label> change(Year its, Optional<Year> before) {
        if (before.isEmpty() || !before.get().amount().isPositive()) {
            return Optional.empty();
        }
        BigDecimal share = its.amount()
                .getAmount()
                .subtract(before.get().amount().getAmount())
                .divide(before.get().amount().getAmount(), 3, RoundingMode.HALF_EVEN);
        String percent = (share.signum() > 0 ? "+" : "") + Formats.percent(share);
        return Optional.of(Label.of("，较上年 " + percent, ", " + percent + " on the year before"));
    }
}
