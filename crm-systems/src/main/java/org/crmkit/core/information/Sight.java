package org.crmkit.core.information;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How much of a value a reader sees. */
public enum Sight implements Term {
    /** All of it. */
    FULL("全部可见", "Full"),
    /** Enough to recognise it by. */
    PART("部分遮盖", "In part"),
    /** Nothing. */
    NONE("隐藏", "None");

    private final Label label;

    Sight(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
