package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes by documents, whatever the day: the running balance of the account. {@link #exposureOn} splits it for a
 * day. All in one currency, all zero or more; kept in whole cents, so adding up never rounds.
 */
public final class OpenDocuments {

    private final long ordered;
    private final long delivered;
    private final OpenItems items;
    private final long otherClaims;
    private final long unapplied;

    /**
     * Creates the balance of its parts.
     *
     * @param ordered ordered, neither delivered nor billed
     * @param delivered delivered, not billed
     * @param items billed and open
     * @param otherClaims bills receivable, debit notes
     * @param unapplied payments and credit notes not applied to an invoice
     */
    public OpenDocuments(Money ordered, Money delivered, OpenItems items, Money otherClaims, Money unapplied) {
        this(
                minor("ordered", ordered, items),
                minor("delivered", delivered, items),
                items,
                minor("otherClaims", otherClaims, items),
                minor("unapplied", unapplied, items));
    }

    private OpenDocuments(long ordered, long delivered, OpenItems items, long otherClaims, long unapplied) {
        this.ordered = atLeastZero("ordered", ordered);
        this.delivered = atLeastZero("delivered", delivered);
        this.items = items;
        this.otherClaims = atLeastZero("otherClaims", otherClaims);
        this.unapplied = atLeastZero("unapplied", unapplied);
    }

    private static long minor(String part, Money amount, OpenItems items) {
        checkArgument(
                amount.getCurrencyUnit().equals(items.currency()),
                "OpenDocuments.%s was %s; it must be in %s, as the open items. Convert each document once, at a rate you can name.",
                part,
                amount,
                items.currency());
        return Minor.of(amount);
    }

    private static long atLeastZero(String part, long minor) {
        checkArgument(
                minor >= 0,
                "OpenDocuments.%s would be %s cents; it must be zero or more. Enter what reduces it as unapplied; if it was taken away, the running balance does not agree with the documents: restate it.",
                part,
                minor);
        return minor;
    }

    /** Obtains the balance of a customer who owes nothing. */
    public static OpenDocuments none(CurrencyUnit currency) {
        return new OpenDocuments(0, 0, OpenItems.none(currency), 0, 0);
    }

    /**
     * Obtains the balance from the documents themselves. Recomputing it now and then, and comparing, is what keeps a running balance
     * honest.
     *
     * @param lines of the orders that are open or delivered and not billed
     * @param items the open invoices
     * @param otherClaims bills receivable, debit notes
     * @param unapplied payments and credit notes not applied to an invoice
     */
    public static OpenDocuments of(List<DocumentLine> lines, List<OpenItem> items, Money otherClaims, Money unapplied) {
        CurrencyUnit currency = otherClaims.getCurrencyUnit();
        Money ordered = Money.zero(currency);
        Money delivered = Money.zero(currency);
        for (DocumentLine line : lines) {
            checkArgument(
                    line.amount().getCurrencyUnit().equals(currency),
                    "DocumentLine.amount was %s; it must be in %s, as the rest of the account. Convert it once, at a rate you can name.",
                    line.amount(),
                    currency);
            ordered = ordered.plus(line.orderedPart());
            delivered = delivered.plus(line.deliveredPart());
        }
        return new OpenDocuments(ordered, delivered, OpenItems.of(currency, items), otherClaims, unapplied);
    }

    /** Returns this balance and another together. */
    public OpenDocuments plus(OpenDocuments other) {
        return new OpenDocuments(
                Math.addExact(ordered, other.ordered),
                Math.addExact(delivered, other.delivered),
                items.plus(other.items),
                Math.addExact(otherClaims, other.otherClaims),
                Math.addExact(unapplied, other.unapplied));
    }

    /**
     * Returns this balance without another.
     *
     * @throws IllegalArgumentException if more is taken away than there is
     */
    public OpenDocuments minus(OpenDocuments other) {
        return new OpenDocuments(
                ordered - other.ordered,
                delivered - other.delivered,
                items.minus(other.items),
                otherClaims - other.otherClaims,
                unapplied - other.unapplied);
    }

    /** Returns this balance with more ordered. */
    public OpenDocuments plusOrdered(Money amount) {
        return new OpenDocuments(
                Math.addExact(ordered, minor("ordered", amount, items)), delivered, items, otherClaims, unapplied);
    }

    /** Returns the currency of every part. */
    public CurrencyUnit currency() {
        return items.currency();
    }

    /** Returns what is ordered, neither delivered nor billed. */
    public Money ordered() {
        return Minor.money(currency(), ordered);
    }

    /** Returns what is delivered and not billed. */
    public Money delivered() {
        return Minor.money(currency(), delivered);
    }

    /** Returns what is billed and open, by due date. */
    public OpenItems items() {
        return items;
    }

    /** Returns bills receivable, debit notes and the like. */
    public Money otherClaims() {
        return Minor.money(currency(), otherClaims);
    }

    /** Returns payments and credits that are not applied yet. */
    public Money unapplied() {
        return Minor.money(currency(), unapplied);
    }

    /** Returns the six parts as they stand on {@code day}, with nothing reserved. */
    public Exposure exposureOn(LocalDate day) {
        Money overdue = items.overdueOn(day);
        return new Exposure(
                Money.zero(currency()),
                ordered(),
                delivered(),
                items.total().minus(overdue),
                overdue,
                otherClaims(),
                unapplied());
    }

    long orderedMinor() {
        return ordered;
    }

    long deliveredMinor() {
        return delivered;
    }

    long otherClaimsMinor() {
        return otherClaims;
    }

    long unappliedMinor() {
        return unapplied;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenDocuments that
                && ordered == that.ordered
                && delivered == that.delivered
                && items.equals(that.items)
                && otherClaims == that.otherClaims
                && unapplied == that.unapplied;
    }

    @Override
    public int hashCode() {
        int hash = 31 * Long.hashCode(ordered) + Long.hashCode(delivered);
        return 31 * (31 * (31 * hash + items.hashCode()) + Long.hashCode(otherClaims)) + Long.hashCode(unapplied);
    }

    @Override
    public String toString() {
        return "ordered " + ordered() + ", delivered " + delivered() + ", invoiced " + items + ", other claims "
                + otherClaims() + ", unapplied " + unapplied();
    }
}
