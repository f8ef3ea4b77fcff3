package org.crmkit.core.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Who or what ended the relation. */
public enum ChurnType implements Term {
    /** The customer left for reasons of his own: moved away, closed down, no longer needs it. */
    NATURAL("自然流失", "Natural"),
    /** The customer left for a competitor. */
    COMPETITIVE("竞争流失", "Competitive"),
    /** The customer left because of us. */
    FAULT("过失流失", "By our fault"),
    /** The company ended it. */
    PASSIVE("被动流失", "Ended by us");

    private final Label label;

    ChurnType(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether the customer left, rather than was left. */
    public boolean isActive() {
        return this != PASSIVE;
    }
}
