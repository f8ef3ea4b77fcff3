package org.crmkit.core.relationship.programme;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What is asked before a customer is put on a list. */
public enum TargetQuestion implements Term {
    URGENCY("购买是否急迫", "How urgent is the purchase"),
    SOON_HELPED("问题能否短期解决", "Can the problem be solved in a short time"),
    PRICE("能接受什么价格", "What price can be paid");

    private final Label label;

    TargetQuestion(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
