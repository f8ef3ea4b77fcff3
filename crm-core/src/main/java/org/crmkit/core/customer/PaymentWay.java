package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** How a customer pays (付款方式). The form leaves it open; the list is ours. */
public enum PaymentWay implements Term {
    /** Notes and coins. */
    CASH("现金", "Cash"),
    /** From account to account. */
    BANK_TRANSFER("银行转账", "Bank transfer"),
    /** Drawn on the customer's bank. */
    CHEQUE("支票", "Cheque"),
    /** A bill that a bank or a company accepted, paid when it falls due. */
    BILL("承兑汇票", "Accepted bill"),
    /** A bank pays against documents. */
    LETTER_OF_CREDIT("信用证", "Letter of credit"),
    /** Through a payment service. */
    ELECTRONIC("电子支付", "Electronic payment");

    private final Label label;

    PaymentWay(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
