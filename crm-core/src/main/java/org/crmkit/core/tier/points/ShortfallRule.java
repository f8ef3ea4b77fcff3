package org.crmkit.core.tier.points;

import org.crmkit.core.text.Label;

/** What happens when more points are taken than are there, as by the return of a purchase whose points are spent. */
public enum ShortfallRule {
    /** What is missing becomes a debt, which the next points earned pay first. */
    DEBT("debt", "记为欠分", "it becomes a debt"),
    /** What is missing is reported and forgiven. */
    FORGIVE("forgive", "不追补", "it is forgiven");

    private final String code;
    private final Label label;

    ShortfallRule(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** Returns the code a rulebook file writes. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
