package org.crmkit.core.relationship;

import org.crmkit.core.text.Label;

/** The five automatic reminders of five-step customer management. */
public enum ReminderKind {
    /** What the customer bought will soon be used up; the span is how long before. */
    USED_UP("used-up", "产品即将用完", "product used up"),
    /** Nobody has followed the customer for the span. */
    NOT_FOLLOWED("not-followed", "长期未跟进", "not followed"),
    /** Nobody has ever followed the customer, the span after he was filed. */
    NEVER_FOLLOWED("never-followed", "从未跟进", "never followed"),
    /** The customer has not bought for the span. */
    NOT_BOUGHT("not-bought", "长期未购买", "not bought"),
    /** The customer has never bought, the span after he was filed. */
    NEVER_BOUGHT("never-bought", "从未购买", "never bought");

    private final String slug;
    private final Label label;

    ReminderKind(String slug, String zh, String en) {
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
}
