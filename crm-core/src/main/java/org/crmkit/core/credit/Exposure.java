package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a customer owes or is about to owe: six disjoint parts, less what he has paid or been credited without it being applied
 * to an invoice yet. All in one currency, all zero or more.
 *
 * @param reserved promised, with no document yet
 * @param ordered ordered, neither delivered nor billed
 * @param delivered delivered, not billed
 * @param invoiced billed and open, not past due
 * @param overdue billed, open and past due
 * @param otherClaims bills receivable, debit notes
 * @param unapplied payments and credit notes not applied yet; reduces the sum, never below zero
 */
public record Exposure(
        Money reserved,
        Money ordered,
        Money delivered,
        Money invoiced,
        Money overdue,
        Money otherClaims,
        Money unapplied) {

    public Exposure {
        for (Money part : List.of(reserved, ordered, delivered, invoiced, overdue, otherClaims, unapplied)) {
            checkArgument(
                    part.isSameCurrency(reserved),
                    "Exposure has parts in %s and %s; they must be in one currency. Convert each document once, at a rate you can name.",
                    reserved.getCurrencyUnit(),
                    part.getCurrencyUnit());
            checkArgument(
                    !part.isNegative(),
                    "Exposure has a part of %s; it must be zero or more. Enter what reduces it as unapplied.",
                    part);
        }
    }

    /** Obtains the exposure of a customer who owes nothing. */
    public static Exposure none(CurrencyUnit currency) {
        Money zero = Money.zero(currency);
        return new Exposure(zero, zero, zero, zero, zero, zero, zero);
    }

    /**
     * Obtains the exposure from the documents themselves, with nothing reserved. Recomputing it now and then, and comparing, is
     * what keeps a running balance honest.
     *
     * @param lines of the orders that are open or delivered and not billed
     * @param items the open invoices
     * @param otherClaims bills receivable, debit notes
     * @param unapplied payments and credit notes not applied to an invoice
     * @param businessDate the day that decides what is overdue
     */
    public static Exposure ofDocuments(
            List<DocumentLine> lines,
            List<OpenItem> items,
            Money otherClaims,
            Money unapplied,
            LocalDate businessDate) {
        return OpenDocuments.of(lines, items, otherClaims, unapplied).exposureOn(businessDate);
    }

    /** Returns the currency of every part. */
    public CurrencyUnit currency() {
        return reserved.getCurrencyUnit();
    }

    /** Returns one of the six parts. */
    public Money part(ExposurePart part) {
        return switch (part) {
            case RESERVED -> reserved;
            case ORDERED -> ordered;
            case DELIVERED -> delivered;
            case INVOICED -> invoiced;
            case OVERDUE -> overdue;
            case OTHER_CLAIMS -> otherClaims;
        };
    }

    /** Returns the sum of the six parts. */
    public Money gross() {
        Money sum = Money.zero(currency());
        for (ExposurePart part : ExposurePart.values()) {
            sum = sum.plus(part(part));
        }
        return sum;
    }

    /** Returns what counts against the limit: the six parts less what is unapplied, never below zero. */
    public Money total() {
        Money net = gross().minus(unapplied);
        return net.isNegative() ? Money.zero(currency()) : net;
    }

    /** Returns this exposure with one part replaced. */
    public Exposure with(ExposurePart part, Money amount) {
        return switch (part) {
            case RESERVED -> new Exposure(amount, ordered, delivered, invoiced, overdue, otherClaims, unapplied);
            case ORDERED -> new Exposure(reserved, amount, delivered, invoiced, overdue, otherClaims, unapplied);
            case DELIVERED -> new Exposure(reserved, ordered, amount, invoiced, overdue, otherClaims, unapplied);
            case INVOICED -> new Exposure(reserved, ordered, delivered, amount, overdue, otherClaims, unapplied);
            case OVERDUE -> new Exposure(reserved, ordered, delivered, invoiced, amount, otherClaims, unapplied);
            case OTHER_CLAIMS -> new Exposure(reserved, ordered, delivered, invoiced, overdue, amount, unapplied);
        };
    }

    /** Returns this exposure with {@code amount} more in one part. */
    public Exposure plus(ExposurePart part, Money amount) {
        return with(part, part(part).plus(amount));
    }

    /** Returns this exposure with other payments and credits that are not applied yet. */
    public Exposure withUnapplied(Money amount) {
        return new Exposure(reserved, ordered, delivered, invoiced, overdue, otherClaims, amount);
    }
}
