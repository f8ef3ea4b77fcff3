package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The two roles of a key account manager. */
public enum ManagerRole implements Term {
    /** Knows strengths and weaknesses, competition and solutions, and speaks for the customer inside the firm. */
    ADVISER("客户的顾问", "Adviser of the customer"),
    /** Knows trade and needs, and plans development, value and satisfaction. */
    STRATEGIST("企业的谋划者", "Strategist of the firm");

    private final Label label;

    ManagerRole(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
