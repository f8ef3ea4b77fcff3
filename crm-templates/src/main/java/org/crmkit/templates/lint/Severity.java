package org.crmkit.templates.lint;

import org.crmkit.core.text.Label;

/** How grave a finding is. */
public enum Severity {
    /** The document must not be handed on as it is. */
    ERROR("错误", "error"),
    /** A person should look and decide. */
    WARNING("警告", "warning");

    private final Label label;

    Severity(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
