package org.crmkit.core.credit.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * The host's number of a document, within its kind: order 1001 and invoice 1001 are two documents.
 *
 * @param kind what it is
 * @param number 1 to 200 characters, not blank
 */
public record DocumentId(DocumentKind kind, String number) implements Comparable<DocumentId> {

    private static final Comparator<DocumentId> ORDER =
            Comparator.comparing(DocumentId::kind).thenComparing(DocumentId::number);

    public DocumentId {
        checkArgument(
                !number.isBlank() && number.length() <= 200,
                "DocumentId.number of a %s was '%s'; it must be 1 to 200 characters and not blank.",
                kind.slug(),
                number);
    }

    /** Obtains the id of an order. */
    public static DocumentId order(String number) {
        return new DocumentId(DocumentKind.ORDER, number);
    }

    /** Obtains the id of an invoice. */
    public static DocumentId invoice(String number) {
        return new DocumentId(DocumentKind.INVOICE, number);
    }

    /** Obtains the id of a payment. */
    public static DocumentId payment(String number) {
        return new DocumentId(DocumentKind.PAYMENT, number);
    }

    /** Obtains the id of a credit note. */
    public static DocumentId creditNote(String number) {
        return new DocumentId(DocumentKind.CREDIT_NOTE, number);
    }

    /** Obtains the id of a bill receivable. */
    public static DocumentId bill(String number) {
        return new DocumentId(DocumentKind.BILL_RECEIVABLE, number);
    }

    /** Obtains the id of a debit note. */
    public static DocumentId debitNote(String number) {
        return new DocumentId(DocumentKind.DEBIT_NOTE, number);
    }

    /** Tells whether this is one of some kinds. */
    boolean isOneOf(DocumentKind... kinds) {
        for (DocumentKind one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(DocumentId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.slug() + " " + number;
    }
}
