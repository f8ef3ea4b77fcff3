package org.crmkit.examples.cli.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rulebook.simulate.RecordedPurchases;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.Purchase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Puts the rows of a purchase log together by customer, whose rows may stand anywhere in it. Rows: customer, date, amount. */
public final class PurchaseRows {

    private final Map<String, List<Purchase>> byCustomer = new LinkedHashMap<>();
    private final CurrencyUnit currency;
    private final Problems problems;
    private Optional<LocalDate> last = Optional.empty();

    /** Creates an empty log in one currency. */
    public PurchaseRows(CurrencyUnit currency, Problems problems) {
        this.currency = currency;
        this.problems = problems;
    }

    /** Takes one row. */
    public void accept(Node node) {
        FieldReader row = FieldReader.of(node, problems);
        Optional<String> customer = row.string("customer");
        Optional<LocalDate> day = row.date("date");
        Optional<Money> amount = row.required(
                "amount",
                Shapes.narrowed(
                        Shapes.money(currency),
                        found -> !found.isZero(),
                        Label.of("不为零的金额", "an amount other than zero"),
                        Label.of("退货请写负数。", "Write a return as a negative amount.")));
        row.finish();
        row.build(() -> new Purchase(day.orElseThrow(), amount.orElseThrow())).ifPresent(purchase -> {
            byCustomer
                    .computeIfAbsent(customer.orElseThrow(), unused -> new ArrayList<>())
                    .add(purchase);
            if (last.map(purchase.day()::isAfter).orElse(true)) {
                last = Optional.of(purchase.day());
            }
        });
    }

    /** Returns the last day anything was bought. */
    public Optional<LocalDate> lastDay() {
        return last;
    }

    /** Returns the customers in the order they first appeared. */
    public List<RecordedPurchases> customers() {
        List<RecordedPurchases> customers = new ArrayList<>();
        byCustomer.forEach(
                (customer, purchases) -> customers.add(RecordedPurchases.of(CustomerId.of(customer), purchases)));
        return customers;
    }
}
