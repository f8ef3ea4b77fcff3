package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** What a person is at a customer (接洽人员). */
public enum ContactRole implements Term {
    /** Signs for the company. */
    LEGAL_REPRESENTATIVE("法人代表", "Legal representative"),
    /** Runs it. */
    PERSON_IN_CHARGE("负责人", "Person in charge"),
    /** Deals with us from day to day. */
    CONTACT("接洽人", "Contact");

    private final Label label;

    ContactRole(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
