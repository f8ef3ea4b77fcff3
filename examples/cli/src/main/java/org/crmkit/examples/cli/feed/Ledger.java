package org.crmkit.examples.cli.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.credit.DocumentLine;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The documents of one account, from which its exposure is stated. Quantities are amounts: an order of 500 is 500 units of one. */
final class Ledger {

    private final Map<String, Order> orders = new LinkedHashMap<>();
    private final Map<String, Invoice> invoices = new LinkedHashMap<>();
    private final CurrencyUnit currency;
    private Money unapplied;

    Ledger(CurrencyUnit currency) {
        this.currency = currency;
        this.unapplied = Money.zero(currency);
    }

    private static final class Order {
        private final Money amount;
        private Money delivered;
        private Money billed;

        Order(Money amount) {
            this.amount = amount;
            this.delivered = Money.zero(amount.getCurrencyUnit());
            this.billed = Money.zero(amount.getCurrencyUnit());
        }

        DocumentLine line() {
            return new DocumentLine(amount.getAmount(), delivered.getAmount(), billed.getAmount(), amount);
        }
    }

    private static final class Invoice {
        private final LocalDate due;
        private Money open;

        Invoice(Money open, LocalDate due) {
            this.open = open;
            this.due = due;
        }
    }

    void order(String id, Money amount) {
        orders.put(id, new Order(amount));
    }

    boolean hasOrder(String id) {
        return orders.containsKey(id);
    }

    boolean hasInvoice(String id) {
        return invoices.containsKey(id);
    }

    void deliver(String order, Money amount) {
        Order of = orders.get(order);
        if (of != null) {
            of.delivered = of.delivered.plus(amount);
        }
    }

    void bill(String invoice, String order, Money amount, LocalDate due) {
        Order of = orders.get(order);
        if (of != null) {
            of.billed = of.billed.plus(amount);
        }
        invoices.put(invoice, new Invoice(amount, due));
    }

    /** Applies a payment to one invoice if it names one, else to the oldest; what is left over waits unapplied. */
    void pay(Money amount, Optional<String> invoice) {
        List<Invoice> open = new ArrayList<>(invoices.values());
        open.removeIf(item -> !item.open.isPositive());
        open.sort(Comparator.comparing((Invoice item) -> item.due));
        invoice.map(invoices::get).ifPresent(named -> {
            open.clear();
            open.add(named);
        });
        Money left = amount;
        for (Invoice item : open) {
            Money part = left.isGreaterThan(item.open) ? item.open : left;
            item.open = item.open.minus(part);
            left = left.minus(part);
        }
        unapplied = unapplied.plus(left);
    }

    OpenDocuments documents() {
        List<DocumentLine> lines = orders.values().stream()
                .map(Order::line)
                .filter(line -> line.ordered().compareTo(BigDecimal.ZERO) > 0)
                .toList();
        return OpenDocuments.of(lines, items(), Money.zero(currency), unapplied);
    }

    private List<OpenItem> items() {
        return invoices.values().stream()
                .filter(item -> item.open.isPositive())
                .map(item -> new OpenItem(item.open, item.due))
                .toList();
    }
}
