package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.credit.DocumentLine;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.credit.OpenItem;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.internal.SortedTree;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one customer, by the movements that made them. Immutable; one movement costs O(log n) of the number of documents.
 * It keeps running totals, and {@link #recomputed} adds them up anew from the documents, {@link #replayed} from the movements: the
 * three always agree.
 *
 * <p>A movement is refused if it is dated before the latest one of a document it touches. So each document has one course in time, and
 * {@link #asOf} is the truth of a day however late its movements were entered.
 */
public final class CreditLedger {

    private final CustomerId customer;
    private final OpenDocuments totals;
    private final SortedTree<DocumentId, DocumentState> documents;
    private final SortedTree<String, Entry> byKey;
    private final @Nullable Page last;

    private CreditLedger(
            CustomerId customer,
            OpenDocuments totals,
            SortedTree<DocumentId, DocumentState> documents,
            SortedTree<String, Entry> byKey,
            @Nullable Page last) {
        this.customer = customer;
        this.totals = totals;
        this.documents = documents;
        this.byKey = byKey;
        this.last = last;
    }

    /**
     * One movement as it was posted.
     *
     * @param key the caller's name for it, once in a ledger
     * @param movement what happened
     */
    public record Entry(IdempotencyKey key, Movement movement) {}

    /**
     * One open item of the ledger.
     *
     * @param document the invoice, or the bill that was not honoured
     * @param item what is open of it in the currency of the account, and when it is due
     */
    public record Item(DocumentId document, OpenItem item) {}

    private record Page(Entry entry, @Nullable Page before) {}

    /** Obtains a ledger without documents. */
    public static CreditLedger empty(CustomerId customer, CurrencyUnit currency) {
        return new CreditLedger(
                customer, OpenDocuments.none(currency), SortedTree.natural(), SortedTree.natural(), null);
    }

    /**
     * Obtains the ledger of some movements.
     *
     * @throws IllegalArgumentException if one of them is refused; the message says which and why
     */
    public static CreditLedger of(CustomerId customer, CurrencyUnit currency, List<Entry> entries) {
        CreditLedger ledger = empty(customer, currency);
        for (Entry entry : entries) {
            ledger = ledger.post(entry.key(), entry.movement()).fold(LedgerPosting.Posted::ledger, refused -> {
                throw new IllegalArgumentException("Movement " + entry.key() + " of " + customer + " was refused: "
                        + refused.reason().text().en() + " Post the movements in their order.");
            });
        }
        return ledger;
    }

    /** Returns where a store keeps the ledger of a customer. */
    public static AggregateKey keyOf(CustomerId customer) {
        return new AggregateKey("credit-ledger", customer.value());
    }

    /**
     * Posts one movement. A key that was posted before changes nothing; used for something else it is refused.
     *
     * @param key the caller's name for it, for example the number of the delivery note
     */
    public LedgerPosting post(IdempotencyKey key, Movement movement) {
        Optional<Entry> before = byKey.get(key.value());
        if (before.isPresent()) {
            return before.get().movement().equals(movement)
                    ? new LedgerPosting.Posted(this, true)
                    : new LedgerPosting.Refused(Reason.of(
                            "key-used",
                            "编号 " + key + " 已用于另一笔变动。",
                            "The key " + key + " was used for another movement; give this one its own."));
        }
        Posting posting = new Posting(currency(), documents, totals);
        Optional<Reason> refusal = movement.accept(posting);
        if (refusal.isPresent()) {
            return new LedgerPosting.Refused(refusal.get());
        }
        Entry entry = new Entry(key, movement);
        return new LedgerPosting.Posted(
                new CreditLedger(
                        customer,
                        posting.totals(),
                        posting.documents(),
                        byKey.put(key.value(), entry),
                        new Page(entry, last)),
                false);
    }

    /** Returns whose ledger it is. */
    public CustomerId customer() {
        return customer;
    }

    /** Returns the currency of the account. */
    public CurrencyUnit currency() {
        return totals.currency();
    }

    /** Returns the running totals; O(1). */
    public OpenDocuments totals() {
        return totals;
    }

    /** Returns the totals added up anew from what has become of the documents. */
    public OpenDocuments recomputed() {
        Money zero = Money.zero(currency());
        List<DocumentLine> lines = new ArrayList<>();
        List<OpenItem> items = new ArrayList<>();
        Money[] sums = {zero, zero};
        documents.forEach(state -> {
            if (state instanceof DocumentState.Order order) {
                order.lines().forEach(line -> lines.add(line.document()));
            } else if (state instanceof DocumentState.Debt debt) {
                debt.item().ifPresent(items::add);
                sums[0] = sums[0].plus(debt.claim());
            } else if (state instanceof DocumentState.Credit credit) {
                sums[1] = sums[1].plus(credit.waitingValue());
            }
        });
        return OpenDocuments.of(lines, items, sums[0], sums[1]);
    }

    /** Returns the totals of a ledger that posts every movement of this one again. */
    public OpenDocuments replayed() {
        return of(customer, currency(), entries()).totals();
    }

    /** Returns this ledger as it stood at the end of a day, by the business days of its movements. */
    public CreditLedger asOf(LocalDate day) {
        return of(
                customer,
                currency(),
                entries().stream()
                        .filter(entry -> !entry.movement().day().isAfter(day))
                        .toList());
    }

    /** Returns the movements in the order they were posted. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(byKey.size());
        for (Page page = last; page != null; page = page.before()) {
            entries.add(page.entry());
        }
        Collections.reverse(entries);
        return Collections.unmodifiableList(entries);
    }

    /** Returns the movement posted last; empty if there is none. O(1). */
    public Optional<Entry> latest() {
        return Optional.ofNullable(last).map(Page::entry);
    }

    /** Returns the open items, by document. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        documents.forEachEntry((id, state) -> {
            if (state instanceof DocumentState.Debt debt) {
                debt.item().ifPresent(item -> items.add(new Item(id, item)));
            }
        });
        return Collections.unmodifiableList(items);
    }

    /** Returns what is open of an invoice, a debit note or a bill in its own currency; empty if there is no such document. */
    public Optional<Money> openOf(DocumentId document) {
        return documents
                .get(document)
                .filter(DocumentState.Debt.class::isInstance)
                .map(DocumentState.Debt.class::cast)
                .map(DocumentState.Debt::open);
    }

    /** Returns what has become of the line of an order; empty if there is none. */
    public Optional<DocumentLine> lineOf(DocumentId order, String line) {
        return documents
                .get(order)
                .filter(DocumentState.Order.class::isInstance)
                .map(DocumentState.Order.class::cast)
                .flatMap(state -> state.line(line));
    }

    /** Returns what was billed less what was credited by notes within a period, in the currency of the account; may be negative. */
    public Money salesIn(DatePeriod period) {
        Money sum = Money.zero(currency());
        for (Entry entry : entries()) {
            Movement movement = entry.movement();
            if (!period.contains(movement.day())) {
                continue;
            }
            if (movement instanceof Movement.Invoiced invoiced) {
                sum = sum.plus(invoiced.amount().value());
            } else if (movement instanceof Movement.Credited credited
                    && credited.document().kind() == DocumentKind.CREDIT_NOTE) {
                sum = sum.minus(credited.amount().value());
            }
        }
        return sum;
    }

    /**
     * Returns the oldest items first as far as an amount reaches: what a payment that names no invoice settles.
     *
     * @param amount above zero, in the currency of the account; only items in that currency are offered
     */
    public List<Application> oldestFirst(Money amount) {
        checkArgument(
                amount.getCurrencyUnit().equals(currency()),
                "CreditLedger.oldestFirst of %s was asked for %s; ask in %s, the currency of the account.",
                customer,
                amount,
                currency());
        List<Item> items = new ArrayList<>(items());
        items.sort(Comparator.comparing((Item item) -> item.item().due()).thenComparing(Item::document));
        List<Application> applied = new ArrayList<>();
        Money left = amount;
        for (Item item : items) {
            Optional<Money> open = openOf(item.document()).filter(known -> known.isSameCurrency(amount));
            if (open.isPresent() && left.isPositive()) {
                Money part = left.isGreaterThan(open.get()) ? open.get() : left;
                applied.add(Application.of(item.document(), part));
                left = left.minus(part);
            }
        }
        return Collections.unmodifiableList(applied);
    }

    /** Equal to a ledger of the same customer with the same movements in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreditLedger that
                && customer.equals(that.customer)
                && currency().equals(that.currency())
                && entries().equals(that.entries());
    }

    @Override
    public int hashCode() {
        return 31 * customer.hashCode() + entries().hashCode();
    }

    @Override
    public String toString() {
        return customer + ": " + byKey.size() + " movements, " + totals;
    }
}
