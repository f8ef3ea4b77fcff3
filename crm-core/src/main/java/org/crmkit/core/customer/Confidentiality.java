package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Who may see a customer's file, from the least to the most guarded. */
public enum Confidentiality implements Term {
    /** Anybody in the company. */
    INTERNAL("内部", "Internal"),
    /** Those who serve the customer. */
    CONFIDENTIAL("秘密", "Confidential"),
    /** Those who are named. */
    SECRET("机密", "Secret");

    private final Label label;

    Confidentiality(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
