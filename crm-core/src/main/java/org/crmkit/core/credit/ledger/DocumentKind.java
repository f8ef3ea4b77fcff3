package org.crmkit.core.credit.ledger;

import java.util.Locale;
import org.crmkit.core.text.Label;

/** The documents a credit account is made of. */
public enum DocumentKind {
    /** A sales order. */
    ORDER(Label.of("订单", "Order")),
    /** An invoice. */
    INVOICE(Label.of("发票", "Invoice")),
    /** Money received. */
    PAYMENT(Label.of("收款", "Payment")),
    /** Something given back or forgiven. */
    CREDIT_NOTE(Label.of("贷项通知单", "Credit note")),
    /** A bill of exchange taken for invoices, and not yet paid by its drawee. */
    BILL_RECEIVABLE(Label.of("应收票据", "Bill receivable")),
    /** A claim beside the invoices: freight, interest, damage. */
    DEBIT_NOTE(Label.of("借项通知单", "Debit note"));

    private final Label label;

    DocumentKind(Label label) {
        this.label = label;
    }

    /** Returns its slug, for example {@code credit-note}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
