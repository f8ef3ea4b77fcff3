package org.crmkit.core.relationship;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a customer is worth to the company beside the next purchase. */
public enum CustomerValue implements Term {
    /** Margin, now and later. */
    PROFIT("利润来源", "Source of profit"),
    /** Customers draw customers. */
    CROWD("聚众效应", "Crowd effect"),
    /** What is learned from serving them. */
    INFORMATION("信息价值", "Information value"),
    /** What they say to others. */
    WORD_OF_MOUTH("口碑价值", "Word of mouth");

    private final Label label;

    CustomerValue(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
