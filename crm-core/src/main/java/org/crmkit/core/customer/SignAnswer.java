package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** What is known of a sign. */
public enum SignAnswer implements Term {
    /** It is there. */
    YES("是", "Yes"),
    /** It is not there, as of now. */
    NO("否", "No"),
    /** Nobody has found out yet. */
    UNKNOWN("未知", "Unknown");

    private final Label label;

    SignAnswer(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
