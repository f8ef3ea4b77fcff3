package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import org.joda.money.Money;

/**
 * How much of a payment, a credit note or a bill goes to one invoice or claim. In one currency the two amounts are equal; where a
 * payment is in another currency than the invoice, both are stated, as the bank's advice does, and nothing is converted.
 *
 * @param item the invoice, debit note or bill that is settled
 * @param settles by how much, above zero, in the currency of the item
 * @param uses how much of the payment, above zero, in the currency of the payment
 */
public record Application(DocumentId item, Money settles, Money uses) {

    public Application {
        checkArgument(
                item.isOneOf(DocumentKind.INVOICE, DocumentKind.DEBIT_NOTE, DocumentKind.BILL_RECEIVABLE),
                "Application.item was %s; it must be an invoice, a debit note or a bill.",
                item);
        checkArgument(
                settles.isPositive() && uses.isPositive(),
                "Application to %s settles %s with %s; both must be above zero.",
                item,
                settles,
                uses);
        checkArgument(
                !settles.isSameCurrency(uses) || settles.equals(uses),
                "Application to %s settles %s with %s; in one currency the two are equal.",
                item,
                settles,
                uses);
    }

    /** Obtains an application in one currency. */
    public static Application of(DocumentId item, Money amount) {
        return new Application(item, amount, amount);
    }
}
