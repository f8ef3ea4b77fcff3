package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** The three levels of the company at which somebody answers for a customer, the highest first. */
public enum OwnerLevel implements Term {
    /** The key account department of the group company. */
    HEADQUARTERS("集团公司", "Headquarters"),
    /** That of a provincial company. */
    PROVINCE("省公司", "Province"),
    /** That of a prefecture. */
    PREFECTURE("地市分公司", "Prefecture");

    private final Label label;

    OwnerLevel(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
