package org.crmkit.scoring.credit.expert;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a criterion counts that nobody answered. */
public enum MissingAnswer implements Term {
    /** The lowest mark it has: what is not shown is not there. */
    LOWEST_MARK("按最低分计", "Counts the lowest mark"),
    /** Nothing, and the others weigh the more; without any answer there is no score. */
    LEFT_OUT("不计，其余权重放大", "Left out, the others weigh more");

    private final Label label;

    MissingAnswer(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
