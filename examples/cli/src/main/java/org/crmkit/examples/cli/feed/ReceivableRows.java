package org.crmkit.examples.cli.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crmkit.core.credit.ledger.CreditLedger;
import org.crmkit.core.credit.ledger.DocumentId;
import org.crmkit.core.credit.ledger.LedgerPosting;
import org.crmkit.core.credit.ledger.Movement;
import org.crmkit.core.credit.ledger.Valued;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.receivables.Receivables;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Makes ledgers of rows of {@code type} (invoice, payment, credit-note), {@code day}, {@code customer}, {@code document}, {@code amount}
 * and for an invoice {@code due}. Payments and credit notes settle the oldest invoices first; the rows may stand in any order.
 */
public final class ReceivableRows {

    private enum Kind {
        INVOICE,
        PAYMENT,
        CREDIT_NOTE
    }

    private record Line(
            Node at,
            Kind kind,
            LocalDate day,
            String customer,
            String document,
            Money amount,
            Optional<LocalDate> due) {}

    private final CurrencyUnit currency;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();

    /** Creates a reader of rows in one currency. */
    public ReceivableRows(CurrencyUnit currency, Problems problems) {
        this.currency = currency;
        this.problems = problems;
    }

    /** Takes the next row. */
    public void accept(Node node) {
        FieldReader row = FieldReader.of(node, problems);
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("invoice", Kind.INVOICE);
        kinds.put("payment", Kind.PAYMENT);
        kinds.put("credit-note", Kind.CREDIT_NOTE);
        Optional<Kind> kind = row.choice("type", kinds);
        Optional<LocalDate> day = row.date("day");
        Optional<String> customer = row.string("customer");
        Optional<String> document = row.string("document");
        Optional<Money> amount = row.required(
                "amount",
                Shapes.narrowed(
                        Shapes.money(currency),
                        Money::isPositive,
                        Label.of("大于零的金额", "an amount above zero"),
                        Label.of("退货请写成 credit-note。", "Write a return as a credit-note.")));
        Optional<LocalDate> due =
                kind.filter(Kind.INVOICE::equals).isPresent() ? row.date("due") : row.optional("due", Shapes.date());
        row.finish();
        row.build(() -> new Line(
                        node,
                        kind.orElseThrow(),
                        day.orElseThrow(),
                        customer.orElseThrow(),
                        document.orElseThrow(),
                        amount.orElseThrow(),
                        due))
                .ifPresent(lines::add);
    }

    /** Returns the day of the latest row; empty if there is none. */
    public Optional<LocalDate> lastDay() {
        return lines.stream().map(Line::day).max(Comparator.naturalOrder());
    }

    /** Returns the book; movements that a ledger refuses are problems. */
    public Receivables book() {
        Map<String, CreditLedger> ledgers = new TreeMap<>();
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparing(Line::day).thenComparing(Line::kind));
        for (Line line : ordered) {
            CreditLedger before =
                    ledgers.getOrDefault(line.customer(), CreditLedger.empty(CustomerId.of(line.customer()), currency));
            LedgerPosting posting =
                    before.post(IdempotencyKey.of(line.kind() + " " + line.document()), movement(line, before));
            ledgers.put(line.customer(), posting.fold(LedgerPosting.Posted::ledger, refused -> {
                problems.add(new Problem(
                        line.at().at(),
                        line.document(),
                        Label.of("无法入账", "a row that cannot be posted"),
                        Label.of("可以入账的变动", "a movement that can be posted"),
                        refused.reason().text()));
                return before;
            }));
        }
        problems.throwIfAny();
        return new Receivables(currency, List.copyOf(ledgers.values()));
    }

    private static Movement movement(Line line, CreditLedger ledger) {
        Valued amount = Valued.of(line.amount());
        return switch (line.kind()) {
            case INVOICE ->
                new Movement.Invoiced(
                        DocumentId.invoice(line.document()),
                        line.day(),
                        line.due().orElseThrow(),
                        amount,
                        List.of());
            case PAYMENT ->
                new Movement.Credited(
                        DocumentId.payment(line.document()), line.day(), amount, ledger.oldestFirst(line.amount()));
            case CREDIT_NOTE ->
                new Movement.Credited(
                        DocumentId.creditNote(line.document()), line.day(), amount, ledger.oldestFirst(line.amount()));
        };
    }
}
