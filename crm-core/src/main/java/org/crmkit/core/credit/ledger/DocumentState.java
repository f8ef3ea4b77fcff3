package org.crmkit.core.credit.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.DocumentLine;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.credit.OpenItems;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What has become of one document, and what it adds to the exposure. */
sealed interface DocumentState {

    /** The day of its latest movement; none is posted before it, so that a state of the past is the state after the movements until then. */
    LocalDate last();

    OpenDocuments counts(CurrencyUnit currency);

    record Order(LocalDate last, List<Line> lines) implements DocumentState {

        public Order {
            lines = List.copyOf(lines);
        }

        record Line(String name, DocumentLine document) {}

        Optional<DocumentLine> line(String name) {
            return lines.stream()
                    .filter(line -> line.name().equals(name))
                    .map(Line::document)
                    .findFirst();
        }

        Order with(LocalDate day, String name, DocumentLine changed) {
            return new Order(
                    day,
                    lines.stream()
                            .map(line -> line.name().equals(name) ? new Line(name, changed) : line)
                            .toList());
        }

        @Override
        public OpenDocuments counts(CurrencyUnit currency) {
            Money ordered = Money.zero(currency);
            Money delivered = Money.zero(currency);
            for (Line line : lines) {
                ordered = ordered.plus(line.document().orderedPart());
                delivered = delivered.plus(line.document().deliveredPart());
            }
            return new OpenDocuments(
                    ordered, delivered, OpenItems.none(currency), Money.zero(currency), Money.zero(currency));
        }
    }

    /** An invoice, a debit note or a bill. With a due date it is an open item, without one another claim. */
    record Debt(LocalDate last, Valued amount, Money open, Optional<LocalDate> due) implements DocumentState {

        Money openValue() {
            return amount.shareOf(open);
        }

        Optional<OpenItem> item() {
            return due.filter(day -> openValue().isPositive()).map(day -> new OpenItem(openValue(), day));
        }

        Money claim() {
            return due.isPresent() ? Money.zero(openValue().getCurrencyUnit()) : openValue();
        }

        @Override
        public OpenDocuments counts(CurrencyUnit currency) {
            Money zero = Money.zero(currency);
            return new OpenDocuments(
                    zero, zero, OpenItems.of(currency, item().stream().toList()), claim(), zero);
        }
    }

    /** A payment or a credit note, and what of it waits. */
    record Credit(LocalDate last, Valued amount, Money waiting) implements DocumentState {

        Money waitingValue() {
            return amount.shareOf(waiting);
        }

        @Override
        public OpenDocuments counts(CurrencyUnit currency) {
            Money zero = Money.zero(currency);
            return new OpenDocuments(zero, zero, OpenItems.none(currency), zero, waitingValue());
        }
    }
}
