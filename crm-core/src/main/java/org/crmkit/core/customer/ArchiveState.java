package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Where a customer's paper file is in its life. */
public enum ArchiveState implements Term {
    /** In use. */
    CURRENT("在用", "Current"),
    /** Put away, and kept. */
    ARCHIVED("已归档", "Archived"),
    /** No longer there. */
    DESTROYED("已销毁", "Destroyed");

    private final Label label;

    ArchiveState(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
