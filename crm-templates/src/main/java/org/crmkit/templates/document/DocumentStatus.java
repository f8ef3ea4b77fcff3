package org.crmkit.templates.document;

import org.crmkit.core.text.Label;

/** How far a document has come. */
public enum DocumentStatus {
    /** 草案: written, not yet approved. */
    DRAFT("草案", "Draft"),
    /** 试行: applied on trial. */
    TRIAL("试行", "On trial"),
    /** 生效: approved and published. */
    IN_FORCE("生效", "In force"),
    /** 废止: no longer applied. */
    WITHDRAWN("废止", "Withdrawn");

    private final Label label;

    DocumentStatus(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
