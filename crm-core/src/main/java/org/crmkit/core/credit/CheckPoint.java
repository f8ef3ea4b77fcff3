package org.crmkit.core.credit;

import java.util.Locale;
import org.crmkit.core.text.Label;

/** The documents at which credit may be checked, in the order they come. */
public enum CheckPoint {
    /** When the order is accepted. */
    ORDER(Label.of("订单", "Order")),
    /** When the goods leave. */
    DELIVERY(Label.of("发货", "Delivery")),
    /** When the invoice is written. */
    INVOICE(Label.of("开票", "Invoice"));

    private final Label label;

    CheckPoint(Label label) {
        this.label = label;
    }

    /** Returns the spelling in a rulebook file, for example {@code order}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
