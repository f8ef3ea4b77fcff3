package org.crmkit.core.credit.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.DocumentLine;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.internal.SortedTree;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Posts one movement on a copy of the documents; answers the refusal, or empty, and then holds what has become of them. */
final class Posting implements Movement.Visitor<Optional<Reason>> {

    private final CurrencyUnit currency;
    private SortedTree<DocumentId, DocumentState> documents;
    private OpenDocuments totals;

    Posting(CurrencyUnit currency, SortedTree<DocumentId, DocumentState> documents, OpenDocuments totals) {
        this.currency = currency;
        this.documents = documents;
        this.totals = totals;
    }

    SortedTree<DocumentId, DocumentState> documents() {
        return documents;
    }

    OpenDocuments totals() {
        return totals;
    }

    private void put(DocumentId id, DocumentState after) {
        OpenDocuments grown = totals.plus(after.counts(currency));
        totals = documents
                .get(id)
                .map(before -> grown.minus(before.counts(currency)))
                .orElse(grown);
        documents = documents.put(id, after);
    }

    @Override
    public Optional<Reason> visit(Movement.Ordered movement) {
        Optional<Reason> refusal = refuseNew(movement.document(), movement.amount());
        if (refusal.isPresent()) {
            return refusal;
        }
        List<Money> values = movement.lineValues();
        List<DocumentState.Order.Line> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            OrderLine line = movement.lines().get(i);
            lines.add(new DocumentState.Order.Line(
                    line.line(), new DocumentLine(line.quantity(), BigDecimal.ZERO, BigDecimal.ZERO, values.get(i))));
        }
        put(movement.document(), new DocumentState.Order(movement.day(), lines));
        return Optional.empty();
    }

    @Override
    public Optional<Reason> visit(Movement.Delivered movement) {
        return changeLine(
                movement.document(),
                movement.line(),
                movement.day(),
                line -> Change.to(new DocumentLine(
                        line.ordered(),
                        line.delivered().add(movement.quantity()),
                        line.billed(),
                        line.cancelled(),
                        line.amount())));
    }

    @Override
    public Optional<Reason> visit(Movement.Cancelled movement) {
        return changeLine(
                movement.document(),
                movement.line(),
                movement.day(),
                line -> movement.quantity().compareTo(line.toDeliver()) > 0
                        ? Change.no(tooMuch(movement.document(), movement.quantity(), line.toDeliver(), "cancelled"))
                        : Change.to(new DocumentLine(
                                line.ordered(),
                                line.delivered(),
                                line.billed(),
                                line.cancelled().add(movement.quantity()),
                                line.amount())));
    }

    @Override
    public Optional<Reason> visit(Movement.Returned movement) {
        return changeLine(
                movement.document(),
                movement.line(),
                movement.day(),
                line -> movement.quantity().compareTo(line.toBill()) > 0
                        ? Change.no(tooMuch(movement.document(), movement.quantity(), line.toBill(), "returned"))
                        : Change.to(new DocumentLine(
                                line.ordered(),
                                line.delivered().subtract(movement.quantity()),
                                line.billed(),
                                line.cancelled().add(movement.quantity()).min(line.ordered()),
                                line.amount())));
    }

    @Override
    public Optional<Reason> visit(Movement.Invoiced movement) {
        Optional<Reason> refusal = refuseNew(movement.document(), movement.amount());
        for (BilledLine billed : movement.lines()) {
            if (refusal.isEmpty()) {
                refusal = changeLine(
                        billed.order(),
                        billed.line(),
                        movement.day(),
                        line -> Change.to(new DocumentLine(
                                line.ordered(),
                                line.delivered(),
                                line.billed().add(billed.quantity()),
                                line.cancelled(),
                                line.amount())));
            }
        }
        if (refusal.isEmpty()) {
            Money open = movement.amount().original();
            put(
                    movement.document(),
                    new DocumentState.Debt(movement.day(), movement.amount(), open, Optional.of(movement.due())));
        }
        return refusal;
    }

    @Override
    public Optional<Reason> visit(Movement.Credited movement) {
        Optional<Reason> refusal = refuseNew(movement.document(), movement.amount());
        if (refusal.isPresent()) {
            return refusal;
        }
        put(
                movement.document(),
                new DocumentState.Credit(
                        movement.day(), movement.amount(), movement.amount().original()));
        return apply(movement.document(), movement.day(), movement.applied());
    }

    @Override
    public Optional<Reason> visit(Movement.Applied movement) {
        return apply(movement.document(), movement.day(), movement.applied());
    }

    @Override
    public Optional<Reason> visit(Movement.Refunded movement) {
        return use(movement.document(), movement.day(), movement.amount());
    }

    @Override
    public Optional<Reason> visit(Movement.Claimed movement) {
        Optional<Reason> refusal = refuseNew(movement.document(), movement.amount());
        Money left = movement.amount().original();
        for (Application application : movement.settles()) {
            if (refusal.isEmpty()) {
                refusal = settle(application, movement.day());
            }
            if (refusal.isEmpty() && !application.uses().isSameCurrency(left)) {
                refusal = Optional.of(otherCurrency(movement.document(), application.uses()));
            }
            if (refusal.isEmpty()) {
                left = left.minus(application.uses());
            }
        }
        if (refusal.isEmpty() && !movement.settles().isEmpty() && !left.isZero()) {
            return Optional.of(Reason.of(
                    "bill-not-used-up",
                    movement.document() + " 的金额与其抵付的项目合计不符。",
                    movement.document() + " is of " + movement.amount().original()
                            + " and what it settles adds up to another amount."));
        }
        if (refusal.isEmpty()) {
            put(
                    movement.document(),
                    new DocumentState.Debt(
                            movement.day(), movement.amount(), movement.amount().original(), Optional.empty()));
        }
        return refusal;
    }

    @Override
    public Optional<Reason> visit(Movement.Dishonoured movement) {
        Optional<DocumentState> found = documents.get(movement.document());
        if (found.isEmpty() || !(found.get() instanceof DocumentState.Debt bill)) {
            return Optional.of(unknown(movement.document()));
        }
        if (movement.day().isBefore(bill.last())) {
            return Optional.of(tooEarly(movement.document(), movement.day(), bill.last()));
        }
        if (bill.due().isPresent() || bill.open().isZero()) {
            return Optional.of(Reason.of(
                    "bill-not-open",
                    movement.document() + " 已兑付或已拒付。",
                    movement.document() + " is paid or was dishonoured before."));
        }
        put(
                movement.document(),
                new DocumentState.Debt(movement.day(), bill.amount(), bill.open(), Optional.of(movement.due())));
        return Optional.empty();
    }

    private Optional<Reason> apply(DocumentId from, LocalDate day, List<Application> applied) {
        for (Application application : applied) {
            Optional<Reason> refusal = use(from, day, application.uses());
            if (refusal.isEmpty()) {
                refusal = settle(application, day);
            }
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> use(DocumentId from, LocalDate day, Money uses) {
        Optional<DocumentState> found = documents.get(from);
        if (found.isEmpty() || !(found.get() instanceof DocumentState.Credit credit)) {
            return Optional.of(unknown(from));
        }
        if (day.isBefore(credit.last())) {
            return Optional.of(tooEarly(from, day, credit.last()));
        }
        if (!uses.isSameCurrency(credit.waiting())) {
            return Optional.of(otherCurrency(from, uses));
        }
        if (uses.isGreaterThan(credit.waiting())) {
            return Optional.of(tooMuch(from, uses, credit.waiting()));
        }
        put(
                from,
                new DocumentState.Credit(day, credit.amount(), credit.waiting().minus(uses)));
        return Optional.empty();
    }

    private Optional<Reason> settle(Application application, LocalDate day) {
        Optional<DocumentState> found = documents.get(application.item());
        if (found.isEmpty() || !(found.get() instanceof DocumentState.Debt debt)) {
            return Optional.of(unknown(application.item()));
        }
        if (day.isBefore(debt.last())) {
            return Optional.of(tooEarly(application.item(), day, debt.last()));
        }
        if (!application.settles().isSameCurrency(debt.open())) {
            return Optional.of(otherCurrency(application.item(), application.settles()));
        }
        if (application.settles().isGreaterThan(debt.open())) {
            return Optional.of(tooMuch(application.item(), application.settles(), debt.open()));
        }
        Money open = debt.open().minus(application.settles());
        put(application.item(), new DocumentState.Debt(day, debt.amount(), open, debt.due()));
        return Optional.empty();
    }

    /** What becomes of a line: another, or a refusal. */
    private record Change(Optional<DocumentLine> line, Optional<Reason> refusal) {
        static Change to(DocumentLine line) {
            return new Change(Optional.of(line), Optional.empty());
        }

        static Change no(Reason reason) {
            return new Change(Optional.empty(), Optional.of(reason));
        }
    }

    private interface LineChange {
        Change of(DocumentLine line);
    }

    private Optional<Reason> changeLine(DocumentId id, String name, LocalDate day, LineChange how) {
        Optional<DocumentState> found = documents.get(id);
        if (found.isEmpty() || !(found.get() instanceof DocumentState.Order order)) {
            return Optional.of(unknown(id));
        }
        if (day.isBefore(order.last())) {
            return Optional.of(tooEarly(id, day, order.last()));
        }
        Optional<DocumentLine> line = order.line(name);
        if (line.isEmpty()) {
            return Optional.of(
                    Reason.of("line-unknown", id + " 没有第 " + name + " 行。", id + " has no line " + name + "."));
        }
        Change change = how.of(line.get());
        change.line().ifPresent(after -> put(id, order.with(day, name, after)));
        return change.refusal();
    }

    private Optional<Reason> refuseNew(DocumentId id, Valued amount) {
        if (documents.get(id).isPresent()) {
            return Optional.of(Reason.of(
                    "document-exists",
                    id + " 已经入账。",
                    id + " is in the ledger already; give the new one its own number."));
        }
        return amount.value().getCurrencyUnit().equals(currency)
                ? Optional.empty()
                : Optional.of(Reason.of(
                        "not-converted",
                        id + " 未折算为账户币种 " + currency + "。",
                        id + " is valued in " + amount.value().getCurrencyUnit() + "; value it in " + currency
                                + ", the currency of the account, by Valued.at(amount, rate)."));
    }

    private static Reason unknown(DocumentId id) {
        return Reason.of("document-unknown", id + " 不在账上。", id + " is not in the ledger.");
    }

    private static Reason tooEarly(DocumentId id, LocalDate day, LocalDate last) {
        return Reason.of(
                "before-last-movement",
                id + " 最近一笔变动在" + Formats.date(last, Lang.ZH) + "，不能再入账" + Formats.date(day, Lang.ZH) + "的变动。",
                id + " was last moved on " + last + "; a movement of " + day + " comes too late.");
    }

    private static Reason tooMuch(DocumentId id, BigDecimal asked, BigDecimal most, String what) {
        return Reason.of(
                "more-than-open",
                id + " 可处理的数量为 " + Formats.plain(most) + "，不足 " + Formats.plain(asked) + "。",
                "Of " + id + " at most " + Formats.plain(most) + " can be " + what + ", not " + Formats.plain(asked)
                        + (what.equals("returned") ? "; what was billed comes back by a credit note." : "."));
    }

    private static Reason tooMuch(DocumentId id, Money asked, Money most) {
        return Reason.of(
                "more-than-open",
                id + " 未结金额为" + Formats.money(most, Lang.ZH) + "，不足" + Formats.money(asked, Lang.ZH) + "。",
                "Of " + id + " " + Formats.money(most, Lang.EN) + " is open, less than " + Formats.money(asked, Lang.EN)
                        + ".");
    }

    private static Reason otherCurrency(DocumentId id, Money amount) {
        return Reason.of(
                "other-currency",
                id + " 以另一币种计价，请写明两种币种的金额。",
                id + " is in another currency than " + amount + "; state both amounts of the application.");
    }
}
