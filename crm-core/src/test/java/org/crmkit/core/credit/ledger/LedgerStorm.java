package org.crmkit.core.credit.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crmkit.core.credit.DocumentLine;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Draws movements that mostly fit a ledger, in two currencies, and some that do not. */
final class LedgerStorm {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final CurrencyUnit USD = CurrencyUnit.USD;

    private final Random random;
    private final List<DocumentId> orders = new ArrayList<>();
    private final List<DocumentId> debts = new ArrayList<>();
    private final List<DocumentId> credits = new ArrayList<>();
    private int next;

    LedgerStorm(Random random) {
        this.random = random;
    }

    Movement draw(CreditLedger ledger, LocalDate day) {
        return switch (random.nextInt(11)) {
            case 0, 1 -> order(day);
            case 2 -> orders.isEmpty() ? order(day) : new Movement.Delivered(anyOf(orders), day, line(), quantity());
            case 3 -> orders.isEmpty() ? order(day) : new Movement.Cancelled(anyOf(orders), day, line(), quantity());
            case 4 -> orders.isEmpty() ? order(day) : new Movement.Returned(anyOf(orders), day, line(), quantity());
            case 5, 6 -> invoice(ledger, day);
            case 7 -> credit(ledger, day);
            case 8 -> bill(ledger, day);
            case 9 ->
                credits.isEmpty()
                        ? credit(ledger, day)
                        : new Movement.Refunded(anyOf(credits), day, amount(random.nextBoolean() ? CNY : USD, 500));
            default ->
                debts.isEmpty()
                        ? invoice(ledger, day)
                        : random.nextBoolean()
                                ? new Movement.Dishonoured(
                                        DocumentId.bill("" + random.nextInt(next + 1)), day, day.plusDays(10))
                                : credits.isEmpty()
                                        ? credit(ledger, day)
                                        : new Movement.Applied(
                                                anyOf(credits),
                                                day,
                                                List.of(Application.of(anyOf(debts), amount(CNY, 900))));
        };
    }

    private Movement order(LocalDate day) {
        DocumentId id = DocumentId.order("" + next++);
        orders.add(id);
        CurrencyUnit currency = random.nextBoolean() ? CNY : USD;
        List<OrderLine> lines = List.of(
                new OrderLine("1", quantity(), amount(currency, 300_000)),
                new OrderLine("2", quantity(), amount(currency, 300_000)));
        Money sum = lines.get(0).amount().plus(lines.get(1).amount());
        return new Movement.Ordered(id, day, lines, valued(sum, day));
    }

    private Movement invoice(CreditLedger ledger, LocalDate day) {
        DocumentId id = DocumentId.invoice("" + next++);
        debts.add(id);
        List<BilledLine> billed = new ArrayList<>();
        if (!orders.isEmpty() && random.nextInt(4) > 0) {
            DocumentId order = anyOf(orders);
            Optional<DocumentLine> line = ledger.lineOf(order, "1");
            line.map(DocumentLine::toBill)
                    .filter(q -> q.signum() > 0)
                    .ifPresent(q -> billed.add(new BilledLine(order, "1", q)));
            billed.add(new BilledLine(order, "2", quantity()));
        }
        Money amount = amount(random.nextBoolean() ? CNY : USD, 300_000);
        return new Movement.Invoiced(id, day, day.plusDays(random.nextInt(60)), valued(amount, day), billed);
    }

    private Movement credit(CreditLedger ledger, LocalDate day) {
        DocumentId id = random.nextInt(3) > 0 ? DocumentId.payment("" + next++) : DocumentId.creditNote("" + next++);
        credits.add(id);
        Money amount = amount(random.nextBoolean() ? CNY : USD, 400_000);
        List<Application> applied = new ArrayList<>();
        if (!debts.isEmpty() && random.nextInt(3) > 0) {
            DocumentId debt = anyOf(debts);
            Money open = ledger.openOf(debt).orElse(amount);
            if (open.isPositive()) {
                Money settles = random.nextBoolean() ? open : part(open);
                Money uses = settles.isSameCurrency(amount)
                        ? settles
                        : Money.of(amount.getCurrencyUnit(), settles.getAmount());
                applied.add(new Application(debt, settles, uses));
            }
        }
        return new Movement.Credited(id, day, valued(amount, day), applied);
    }

    private Movement bill(CreditLedger ledger, LocalDate day) {
        boolean isNote = random.nextBoolean();
        DocumentId id = isNote ? DocumentId.debitNote("" + next++) : DocumentId.bill("" + next++);
        debts.add(id);
        Optional<Money> open = debts.isEmpty() ? Optional.empty() : ledger.openOf(debts.get(0));
        if (!isNote && open.isPresent() && open.get().isPositive()) {
            Application whole = Application.of(debts.get(0), open.get());
            return new Movement.Claimed(id, day, valued(open.get(), day), List.of(whole));
        }
        return new Movement.Claimed(id, day, valued(amount(CNY, 100_000), day), List.of());
    }

    private Valued valued(Money amount, LocalDate day) {
        if (amount.getCurrencyUnit().equals(CNY)) {
            return Valued.of(amount);
        }
        BigDecimal rate = BigDecimal.valueOf(70_000 + random.nextInt(4_000), 4);
        return Valued.at(amount, new ExchangeRate(USD, CNY, rate, day, "fictional bank", RoundingMode.HALF_UP));
    }

    private Money part(Money open) {
        return Money.ofMinor(open.getCurrencyUnit(), 1 + random.nextInt((int) open.getAmountMinorLong()));
    }

    private Money amount(CurrencyUnit currency, int most) {
        return Money.ofMinor(currency, 1 + random.nextInt(most));
    }

    private BigDecimal quantity() {
        return BigDecimal.valueOf(1 + random.nextInt(40), random.nextInt(2));
    }

    private String line() {
        return random.nextInt(20) == 0 ? "3" : "" + (1 + random.nextInt(2));
    }

    private DocumentId anyOf(List<DocumentId> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
