package org.crmkit.core.customer.duplicate;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What two files are to each other, as far as a machine can tell. Whatever it says, a person decides. */
public enum MatchClass implements Term {
    /** A register's number says they are one customer's. */
    SAME("同一客户", "Same customer"),
    /** Probably one customer's: compare and merge. */
    LIKELY("很可能重复", "Probably the same"),
    /** May be one customer's: look before deciding. */
    REVIEW("需人工核对", "To be looked at"),
    /** Two units of one company, such as a branch and its head office: link them, do not merge them. */
    RELATED("关联客户", "Related"),
    /** Two customers. */
    DISTINCT("不同客户", "Two customers");

    private final Label label;

    MatchClass(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether a person is asked about merging. */
    public boolean isCandidate() {
        return this == SAME || this == LIKELY || this == REVIEW;
    }
}
