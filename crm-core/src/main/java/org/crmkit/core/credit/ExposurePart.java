package org.crmkit.core.credit;

import org.crmkit.core.text.Label;

/** The six places an amount owed can stand in; every amount stands in exactly one. */
public enum ExposurePart {
    /** Promised to a request, with no document yet. */
    RESERVED(Label.of("已预留", "Reserved")),
    /** Ordered, neither delivered nor billed. */
    ORDERED(Label.of("已订货未发货", "Ordered")),
    /** Delivered, not billed. */
    DELIVERED(Label.of("已发货未开票", "Delivered")),
    /** Billed and open, not past due. */
    INVOICED(Label.of("已开票未到期", "Invoiced, not due")),
    /** Billed, open and past due. */
    OVERDUE(Label.of("已逾期", "Overdue")),
    /** Bills receivable, debit notes and the like. */
    OTHER_CLAIMS(Label.of("其他债权", "Other claims"));

    private final Label label;

    ExposurePart(Label label) {
        this.label = label;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
