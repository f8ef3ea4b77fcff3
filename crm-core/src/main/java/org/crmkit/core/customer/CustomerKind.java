package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** The three kinds of customers. */
public enum CustomerKind implements Term {
    /** A person who buys for himself. */
    INDIVIDUAL("个人客户", "Individual"),
    /** A company. */
    ENTERPRISE("企业客户", "Enterprise"),
    /** Customers served as one. */
    GROUP("集团客户", "Group");

    private final Label label;

    CustomerKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
