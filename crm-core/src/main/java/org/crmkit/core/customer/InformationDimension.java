package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** The three sides from which a customer is known. */
public enum InformationDimension implements Term {
    /** Who the customer is. */
    BASIC("基本面", "Basic"),
    /** What the customer and we have done. */
    TRANSACTION("交易面", "Transaction"),
    /** What the customer likes. */
    SUBJECTIVE("主观面", "Subjective");

    private final Label label;

    InformationDimension(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
