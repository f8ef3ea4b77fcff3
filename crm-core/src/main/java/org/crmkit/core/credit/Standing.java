package org.crmkit.core.credit;

import org.crmkit.core.text.Label;

/** What has become of a request since it was decided. */
public enum Standing {
    /** Approved, and its amount is kept free. */
    RESERVED(Label.of("已预留", "Reserved")),
    /** There is an order now; the amount counts as ordered. */
    ORDERED(Label.of("已转订单", "Ordered")),
    /** Given back, or given up while it waited; nothing is kept free. */
    RELEASED(Label.of("已释放", "Released")),
    /** No order came in time; the amount is free again. */
    EXPIRED(Label.of("已过期", "Expired")),
    /** Referred: it waits for a person or a payment, and nothing is kept free. */
    HELD(Label.of("待放行", "Held")),
    /** Declined: nothing was kept free. */
    REFUSED(Label.of("未预留", "Refused"));

    private final Label label;

    Standing(Label label) {
        this.label = label;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
