package org.crmkit.core.servicequality;

import org.crmkit.core.text.Label;

/** How grave a nonconformity is, from the lightest. */
public enum Grade {
    /** Of little consequence by itself. */
    MINOR("minor", "轻微", "Minor"),
    /** Customers notice. */
    MAJOR("major", "一般", "Major"),
    /** Customers are harmed, or a promise is broken on a large scale. */
    CRITICAL("critical", "严重", "Critical");

    private final String slug;
    private final Label label;

    Grade(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the next graver one, or the gravest. */
    public Grade raised() {
        return this == MINOR ? MAJOR : CRITICAL;
    }
}
